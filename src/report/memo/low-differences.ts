/** Differences ranked low, in tables: clauses ranked so for the same reason stand together, and the reason is said once. */
import type { ComparedClause } from '../../model/comparison.js';
import type { Inline, MemoNode } from '../../model/memo.js';
import { groupBy } from '../../text/add-to.js';
import { sentenceCase } from '../../text/sentence-case.js';
import { type Context, ofMateriality, provisionPlaces, strong, text } from './context.js';

export function lowDifferences(context: Context): MemoNode[] {
  const clauses = ofMateriality(context, 'low');
  if (!clauses.length) return [];
  const [alike, own] = byReason(clauses);
  return [
    { type: 'heading', level: 3, text: `Low (${clauses.length})` },
    ...[...alike].flatMap(([reason, group]): MemoNode[] => [
      { type: 'paragraph', content: [strong(`${sentenceCase(reason)} (${group.length}):`)] },
      table(context, group, false),
    ]),
    ...(own.length && alike.size
      ? [{ type: 'paragraph' as const, content: [strong(`For other reasons (${own.length}):`)] }]
      : []),
    ...(own.length ? [table(context, own, true)] : []),
  ];
}

/** Reasons that several clauses share, with these, and the clauses that have a reason of their own. */
function byReason(clauses: readonly ComparedClause[]): [Map<string, ComparedClause[]>, ComparedClause[]] {
  const groups = groupBy(clauses, (c) => c.reasons.join('; '));
  const alone = [...groups].filter(([, group]) => group.length === 1).flatMap(([, group]) => group);
  return [new Map([...groups].filter(([, group]) => group.length > 1)), alone];
}

function table(context: Context, clauses: readonly ComparedClause[], withReason: boolean): MemoNode {
  const rows = clauses.map((c): Inline[][] => [
    [text(c.title)],
    ...context.sets.map((s) => provisionPlaces(context, s.key, c.entries[s.key]?.provisions)),
    ...(withReason ? [[text(c.reasons.join('; '))]] : []),
  ]);
  return {
    type: 'table',
    head: ['Clause', ...context.sets.map((s) => s.name), ...(withReason ? ['Why'] : [])],
    rows,
  };
}
