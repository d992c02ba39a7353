/**
 * The first page's table: of the matters ranked high, those where the papers state values that differ, a row each. What fits a page beside
 * the bottom line and can be sent as it stands; everything else follows behind.
 */
import type { ComparedClause, Difference } from '../../model/comparison.js';
import type { Inline, MemoNode } from '../../model/memo.js';
import type { Field } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { cellValues } from '../compare/cells.js';
import { type Context, ofMateriality, text } from './context.js';
import { cell } from './key-terms.js';

/** Rows, and characters of a platform's values on average, that leave the first page whole. */
const MOST_ROWS = 7;
const LONGEST = 90;

/** Null where no matter ranked high turns on a value. */
export function leadingValues(context: Context): MemoNode | null {
  const rows = ofMateriality(context, 'high').flatMap((clause) => rowOf(context, clause) ?? []);
  if (rows.length === 0) return null;
  const head = ['Ranked high', ...context.sets.map((s) => s.name)];
  return { type: 'table', head, rows: rows.slice(0, MOST_ROWS) };
}

function rowOf(context: Context, clause: ComparedClause): Inline[][][] | null {
  const [field] = clause.differences.flatMap((d) => (isShort(d) ? (fieldOf(context, clause, d) ?? []) : []));
  if (!field) return null;
  const cells = context.sets.map((s) => cellValues(field, clause.entries[s.key]));
  if (cells.filter((c) => c.length > 0).length < 2) return null;
  const name = `${clause.title}: ${fieldName(field.key, clause.id)}`;
  return [[[text(name)], ...context.sets.map((s, i) => cell(context, clause.id, s.key, cells[i] ?? []))]];
}

const isShort = ({ displays }: Difference): boolean =>
  Object.values(displays).join('').length <= LONGEST * Object.keys(displays).length;

function fieldOf(context: Context, clause: ComparedClause, { field }: Difference): Field | undefined {
  return context.types.get(clause.id)?.fields.find((f) => f.key === field && f.tier === 1);
}
