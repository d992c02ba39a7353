/** One edited row of a worksheet -> what it asks for: a wording to file, a correction to keep, or nothing. */
import { STATES, type State } from '../model/clause.js';
import type { WorksheetRow } from './worksheet/row.js';

export interface Decision {
  /** Types to file the wording under, main one first; empty: file nothing. */
  readonly types: readonly string[];
  /** The mapping of this paragraph from now on; null: leave it as it is. */
  readonly override: { readonly clauses: readonly string[]; readonly state: State | null } | null;
}

const NOTHING: Decision = { types: [], override: null };

/** A string is the reason why the decision cannot be followed. */
export function decide(row: WorksheetRow, known: ReadonlySet<string>): Decision | string {
  const [verb = '', ...rest] = row.decision.split(/\s+/);
  const named = rest
    .join(' ')
    .split(/\s*,\s*/)
    .filter(Boolean);
  switch (verb.toLowerCase()) {
    case '':
      return NOTHING;
    case 'skip':
      return named.length ? 'skip takes no type; write retype <type> to correct it' : NOTHING;
    case 'accept':
      return accept(row, named);
    case 'retype':
      return retype(named, known);
    default:
      return `"${row.decision}" is no decision; write accept, retype <type> or skip`;
  }
}

/** Accepting a paragraph that was up for review settles it, so that the next run does not ask again. */
function accept(row: WorksheetRow, named: readonly string[]): Decision | string {
  if (named.length) return 'accept takes no type; write retype <type> to change it';
  if (!row.types.length) return 'no type was proposed here; write retype <type>';
  return { types: row.types, override: row.review ? { clauses: row.types, state: null } : null };
}

const isState = (word: string): word is State => (STATES as readonly string[]).includes(word);

function retype(named: readonly string[], known: ReadonlySet<string>): Decision | string {
  const [first] = named;
  if (first === undefined) return 'retype wants a clause type, or a state';
  if (named.length === 1 && isState(first)) return { types: [], override: { clauses: [], state: first } };
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) return `there is no clause type ${unknown}`;
  return { types: named, override: { clauses: named, state: null } };
}
