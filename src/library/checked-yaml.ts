/**
 * YAML text -> a value that fits a JSON Schema, or problems that name file and line, so that a paralegal finds the place.
 *
 * `ajv` and `yaml` are loaded on first use: a run that reads the compiled library needs neither, and together they cost 100 ms.
 */
import { createRequire } from 'node:module';
import type { Ajv, ErrorObject, ValidateFunction } from 'ajv';
import type { Document, LineCounter } from 'yaml';
import { oncePer } from '../text/once-per.js';

export interface Problem {
  readonly file: string;
  /** 1-based */
  readonly line: number;
  readonly message: string;
}

/** "deal.yaml:3: …", a line each. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map((p) => `${p.file}:${p.line}: ${p.message}`).join('\n');
}

/** Keys and indexes from the root: ["exemplars", 2, "text"]. */
export type YamlPath = readonly (string | number)[];

/** 1-based line of the node at a path, or of its nearest parent that is there. */
export type LineOf = (path: YamlPath) => number;

export type Checked<T> =
  | { readonly value: T; readonly problems: readonly []; readonly lineOf: LineOf }
  | { readonly value: null; readonly problems: readonly Problem[] };

export function parseChecked<T>(text: string, file: string, schema: object): Checked<T> {
  const lines = new (yaml().LineCounter)();
  const document = yaml().parseDocument(text, { lineCounter: lines });
  const syntax = document.errors.map((e) => problem(file, lines, e.pos[0], e.message.split('\n')[0] ?? e.message));
  if (syntax.length) return { value: null, problems: syntax };
  const value = document.toJS() as T;
  const lineOf: LineOf = (path) => lines.linePos(placeOf(document, path)).line;
  const validate = validatorFor(schema);
  if (validate(value)) return { value, problems: [], lineOf };
  const problems = (validate.errors ?? []).map((e) => ({ file, line: lineOf(pathOf(e)), message: describe(e) }));
  return { value: null, problems };
}

const require = createRequire(import.meta.url);
const yaml = (): typeof import('yaml') => require('yaml');

let ajv: Ajv | null = null;

const validatorFor = oncePer((schema: object): ValidateFunction => {
  ajv ??= new (require('ajv') as typeof import('ajv')).Ajv({ allErrors: true, allowUnionTypes: true });
  return ajv.compile(schema);
});

function problem(file: string, lines: LineCounter, offset: number, message: string): Problem {
  return { file, line: lines.linePos(offset).line, message };
}

/** JSON pointer of an error -> path; for a key that should not be there, the key's own path. */
function pathOf(error: ErrorObject): YamlPath {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((p) => p.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((p) => (/^\d+$/.test(p) ? Number(p) : p));
  return error.keyword === 'additionalProperties' ? [...path, String(error.params.additionalProperty)] : path;
}

/** Offset of the node at the path, or of the nearest parent that is there. */
function placeOf(document: Document.Parsed, path: YamlPath): number {
  for (let n = path.length; n >= 0; n--) {
    const node = n ? document.getIn(path.slice(0, n), true) : document.contents;
    if (yaml().isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function describe(error: ErrorObject): string {
  const where = error.instancePath.slice(1).replaceAll('/', '.') || 'the file';
  const extra = error.keyword === 'additionalProperties' ? ` "${error.params.additionalProperty}"` : '';
  const allowed = error.keyword === 'enum' ? `: ${(error.params.allowedValues as unknown[]).join(', ')}` : '';
  return `${where} ${error.message}${extra}${allowed}`;
}
