/** Key terms side by side: one row a field, one column a platform, each cell with its citation. */

import type { Difference } from '../../model/comparison.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import type { Field } from '../../model/taxonomy.js';
import { fieldName } from '../../text/field-name.js';
import { type CellValue, cellValues } from '../compare/cells.js';
import { againstText } from '../compare/standing-text.js';
import { type Context, firstPlaces, text } from './context.js';
import { inReadingOrder } from './order.js';

export function keyTerms(context: Context): MemoSection | null {
  const high = table(context, (materiality, tier) => materiality === 'high' && tier === 1);
  const rest = table(context, (materiality, tier) => !(materiality === 'high' && tier === 1));
  if (!high && !rest) return null;
  return {
    id: 'key-terms',
    title: 'Key terms side by side',
    nodes: [
      ...(high ? [high] : []),
      ...(rest ? [{ type: 'heading' as const, level: 3 as const, text: 'Further terms' }, rest] : []),
      { type: 'paragraph', content: [text(NOTE)] },
    ],
  };
}

const UNRANKED = '–';

const NOTE =
  '“Equal”: all sides state the same value. “–”: not every side states one, or no rule ranks them. “Not found”: no such provision; “no value found”: a provision without a value that could be read.';

function table(context: Context, wanted: (materiality: string, tier: number) => boolean): MemoNode | null {
  const rows = inReadingOrder(context.comparison.clauses).flatMap((clause) => {
    const type = context.types.get(clause.id);
    const fields = (type?.fields ?? []).filter((f) => wanted(type?.materiality ?? 'low', f.tier));
    return fields.flatMap((field) => fieldRow(context, clause.id, field));
  });
  const columns = context.sets.map((s) => (s.key === context.comparison.baseline ? `${s.name} (baseline)` : s.name));
  return rows.length
    ? { type: 'table', head: ['Term', ...columns, 'Better for the customer', ...standingHeads(context)], rows }
    : null;
}

/** No row where no platform states the field. */
function fieldRow(context: Context, id: string, field: Field): Inline[][][] {
  const clause = context.comparison.clauses.find((c) => c.id === id);
  const cells = context.sets.map((s) => cellValues(field, clause?.entries[s.key]));
  if (!clause || cells.every((c) => c.length === 0)) return [];
  const difference = clause.differences.find((d) => d.field === field.key);
  const verdict =
    difference === undefined ? 'equal' : difference.favours === null ? UNRANKED : context.nameOf(difference.favours);
  const name = `${clause.title}: ${fieldName(field.key, id)}`;
  const columns = context.sets.map((s, i) => cell(context, id, s.key, cells[i] ?? []));
  return [[[text(name)], ...columns, [text(verdict)], ...standingCells(context, difference)]];
}

/** Who stands alone is asked from three platforms on, how each stands to the baseline where one was chosen. */
function standingHeads({ sets, comparison }: Context): string[] {
  return [
    ...(sets.length > 2 ? ['Odd one out'] : []),
    ...(comparison.baseline === null ? [] : ['Against the baseline']),
  ];
}

function standingCells(context: Context, difference: Difference | undefined): Inline[][] {
  const odd = difference?.odd ?? null;
  const against = difference?.againstBaseline ? againstText(context.sets, difference.againstBaseline) : 'all the same';
  return [
    ...(context.sets.length > 2 ? [[text(odd === null ? '–' : context.nameOf(odd))]] : []),
    ...(context.comparison.baseline === null ? [] : [[text(against)]]),
  ];
}

/** Each value once, with the first two places that state it. */
export function cell(context: Context, id: string, platform: string, values: readonly CellValue[]): Inline[] {
  if (!values.length) return [text(silence(context, id, platform))];
  return values.flatMap((v, i) => {
    const cites = v.terms.map((t) => context.cite(platform, t.document, t.block));
    return [text(`${i ? '; ' : ''}${v.display} `), ...firstPlaces(cites, 2, ' ')];
  });
}

/** Never "there is none": only what the search can say. */
function silence(context: Context, id: string, platform: string): string {
  const missing = context.comparison.missing.find((m) => m.clause === id && m.platform === platform);
  if (missing?.kind === 'denied') return 'denied';
  if (missing?.kind === 'deferred' || missing?.kind === 'unread')
    return `see ${missing.evidence.reference ?? 'another document'} (not reviewed)`;
  const speaks = context.comparison.clauses.find((c) => c.id === id)?.entries[platform]?.provisions.length;
  return speaks ? 'no value found' : 'not found';
}
