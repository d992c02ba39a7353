/** Builds a one-block agreement mapped to the given types: what an example of the library needs around it. */
import { extractTerms } from '../../src/extract/extract-terms.js';
import { loadLibrary } from '../../src/library/load.js';
import type { Agreement, Block, Party } from '../../src/model/agreement.js';
import type { BlockMapping, State } from '../../src/model/clause.js';
import type { Json, KeyTerm } from '../../src/model/key-term.js';

export const TAXONOMY = loadLibrary();

export const PARTIES: readonly Party[] = [
  { name: 'Provider', role: 'vendor', aliases: ['we', 'us'] },
  { name: 'Client', role: 'customer', aliases: ['you'] },
];

export interface Line {
  readonly text: string;
  readonly types?: readonly string[];
  readonly state?: State;
  readonly over?: Partial<Block>;
}

/** Terms of a paper of the given lines, one block each. */
export function termsOf(lines: readonly Line[], parties: readonly Party[] = PARTIES): KeyTerm[] {
  const blocks = lines.map((line, i) => block(`b${i}`, line));
  return extractTerms(
    agreement(blocks, parties),
    lines.map((line, i) => mapping(`b${i}`, line)),
    TAXONOMY,
  );
}

/** Terms of one field in one sentence, mapped to the field's own type and standing under a heading of that type. */
export function found(field: string, text: string): KeyTerm[] {
  const type = TAXONOMY.types.find((t) => field === `${t.id}.${field.slice(t.id.length + 1)}`)!;
  const headings = [type.title];
  return termsOf([{ text, types: [type.id], over: { headings } }]).filter((term) => term.field === field);
}

/** Values of one field in one sentence. */
export function values(field: string, text: string): Json[] {
  return found(field, text).map((term) => term.value);
}

function block(id: string, line: Line): Block {
  const plain = { kind: 'paragraph' as const, label: null, path: [], headings: [], page: 1, endPage: 1, cells: null };
  return { id, text: line.text, runInEnd: null, leadIn: null, table: null, family: 'msa', ...plain, ...line.over };
}

function mapping(id: string, line: Line): BlockMapping {
  const clauses = (line.types ?? []).map((type) => ({ id: type, score: 0.9, why: [] }));
  return { block: id, clauses, state: clauses.length > 0 ? null : (line.state ?? 'unmapped'), review: false };
}

function agreement(blocks: readonly Block[], parties: readonly Party[]): Agreement {
  const info = {
    file: 'invented.docx',
    sha256: '',
    format: 'docx' as const,
    pages: null,
    title: 'Invented',
    family: 'msa' as const,
  };
  const rest = { effectiveDate: null, parties, definitions: [], references: [], furniture: [], messages: [] };
  return { document: { ...info, ...rest }, blocks };
}
