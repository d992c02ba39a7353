/** Provisions that only some have, and the four kinds of absence with the evidence of the search. */
import type { Absence } from '../../model/comparison.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, provisionPlaces, strong, text } from './context.js';

export function missingProvisions(context: Context): MemoSection {
  const nodes = [...oneSided(context), ...KINDS.flatMap(([kind, title, told]) => absences(context, kind, title, told))];
  const none: MemoNode = {
    type: 'paragraph',
    content: [text('Every clause type found on one side was found on the others.')],
  };
  return { id: 'missing', title: 'Provisions not found on every side', nodes: nodes.length ? nodes : [none] };
}

const KINDS: readonly (readonly [Absence['kind'], string, string])[] = [
  [
    'absent',
    'Expected, and not found',
    'Such papers usually have these provisions. The search found none; the nearest passages are given so that a person can judge.',
  ],
  ['deferred', 'Left to another document', 'The paper speaks of the subject and points elsewhere for the value.'],
  ['denied', 'Denied', 'The paper says that there is no such right or promise.'],
  [
    'unread',
    'Possibly in a paper not reviewed',
    'A paper that would usually hold the provision is referred to and was not given.',
  ],
];

function oneSided(context: Context): MemoNode[] {
  const clauses = context.comparison.clauses.filter((c) => c.flags.some((f) => f.code === 'one-sided'));
  if (!clauses.length) return [];
  const rows = clauses.map((c): Inline[][] => [
    [text(c.title)],
    ...context.sets.map((s): Inline[] => provisionPlaces(context, s.key, c.entries[s.key]?.provisions)),
  ]);
  return [
    { type: 'heading', level: 3, text: 'Found on some sides only' },
    { type: 'table', head: ['Clause', ...context.sets.map((s) => s.name)], rows },
  ];
}

function absences(context: Context, kind: Absence['kind'], title: string, told: string): MemoNode[] {
  const found = context.comparison.missing.filter((m) => m.kind === kind);
  if (!found.length) return [];
  const items = found.map((m): Inline[] => [
    strong(`${context.nameOf(m.platform)}: `),
    text(`${context.types.get(m.clause)?.title ?? m.clause}`),
    ...(m.evidence.reference ? [text(` – “${m.evidence.reference}”`)] : []),
    ...nearest(context, m),
  ]);
  return [
    { type: 'heading', level: 3, text: title },
    { type: 'paragraph', content: [text(told)] },
    { type: 'list', items },
  ];
}

function nearest(context: Context, m: Absence): Inline[] {
  if (!m.evidence.nearest.length) return [];
  const lead = m.kind === 'denied' ? ' – see ' : '; nearest: ';
  return [
    text(lead),
    ...m.evidence.nearest.flatMap((n, i): Inline[] => [
      ...(i ? [text(', ')] : []),
      { type: 'cite', cite: context.cite(m.platform, n.document, n.block) },
      ...(m.kind === 'denied' ? [] : [text(` (likeness ${n.score})`)]),
    ]),
  ];
}
