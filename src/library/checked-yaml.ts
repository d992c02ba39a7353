/** YAML text -> a value that fits a JSON Schema, or problems that name file and line, so that a paralegal finds the place. */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';

export interface Problem {
  readonly file: string;
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

export type Checked<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value: null; readonly problems: readonly Problem[] };

export function parseChecked<T>(text: string, file: string, schema: object): Checked<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const syntax = document.errors.map((e) => problem(file, lines, e.pos[0], e.message.split('\n')[0] ?? e.message));
  if (syntax.length) return { value: null, problems: syntax };
  const value = document.toJS() as T;
  const validate = validatorFor(schema);
  if (validate(value)) return { value, problems: [] };
  const problems = (validate.errors ?? []).map((e) =>
    problem(file, lines, placeOf(document, e.instancePath), describe(e)),
  );
  return { value: null, problems };
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const validators = new WeakMap<object, ValidateFunction>();

function validatorFor(schema: object): ValidateFunction {
  const known = validators.get(schema);
  if (known) return known;
  const made = ajv.compile(schema);
  validators.set(schema, made);
  return made;
}

function problem(file: string, lines: LineCounter, offset: number, message: string): Problem {
  return { file, line: lines.linePos(offset).line, message };
}

/** Offset of the node that a JSON pointer names, or of the nearest parent that is there. */
function placeOf(document: Document.Parsed, pointer: string): number {
  const path = pointer
    .split('/')
    .slice(1)
    .map((p) => (/^\d+$/.test(p) ? Number(p) : p));
  for (let n = path.length; n >= 0; n--) {
    const node = n ? document.getIn(path.slice(0, n), true) : document.contents;
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describe(error: ErrorObject): string {
  const where = error.instancePath.slice(1).replaceAll('/', '.') || 'the file';
  const extra = error.keyword === 'additionalProperties' ? ` "${error.params.additionalProperty}"` : '';
  const allowed = error.keyword === 'enum' ? `: ${(error.params.allowedValues as unknown[]).join(', ')}` : '';
  return `${where} ${error.message}${extra}${allowed}`;
}
