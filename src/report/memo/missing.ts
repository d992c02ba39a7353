/** Provisions that only some have, and the four kinds of absence with the evidence of the search. */
import type { Absence, ComparedClause } from '../../model/comparison.js';
import type { Cite, Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { groupBy } from '../../text/add-to.js';
import { byPlatform, type Context, FAMILY_NAMES, list, provisionPlaces, spaced, strong, text } from './context.js';
import { inReadingOrder } from './order.js';
import { lackingFamily } from './silence.js';

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
  const clauses = context.comparison.clauses.filter((c) => c.status === 'partial');
  if (!clauses.length) return [];
  const groups = groupBy(clauses, (c) => silentSides(context, c));
  return [
    { type: 'heading', level: 3, text: 'Found on some sides only' },
    ...[...groups].flatMap(([sides, group]): MemoNode[] => [
      { type: 'paragraph', content: [strong(`${sides} (${group.length}):`)] },
      sidesTable(context, group),
    ]),
  ];
}

/** "Not found in the papers of Azure and AWS"; where that is so for want of a kind of paper, which. */
function silentSides(context: Context, clause: ComparedClause): string {
  const silent = context.sets.filter((s) => !clause.entries[s.key]?.provisions.length);
  const lacking = silent.map((s) => lackingFamily(context, clause, s.key));
  const [first] = lacking;
  const why = first && lacking.every((l) => l === first) ? `, of which no ${FAMILY_NAMES[first]} was given` : '';
  return `Not found in the papers of ${list(silent.map((s) => s.name))}${why}`;
}

/** Columns for the platforms that have such provisions. */
function sidesTable(context: Context, clauses: readonly ComparedClause[]): MemoNode {
  const speaking = context.sets.filter((s) => clauses[0]?.entries[s.key]?.provisions.length);
  const rows = clauses.map((c): Inline[][] => [
    [text(c.title)],
    ...speaking.map((s) => provisionPlaces(context, s.key, c.entries[s.key]?.provisions)),
  ]);
  return { type: 'table', head: ['Clause', ...speaking.map((s) => s.name)], rows };
}

function absences(context: Context, kind: Absence['kind'], title: string, told: string): MemoNode[] {
  const found = inReadingOrder(context.comparison.clauses).flatMap(({ id }) =>
    context.comparison.missing.filter((m) => m.kind === kind && m.clause === id),
  );
  if (!found.length) return [];
  return [
    { type: 'heading', level: 3, text: title },
    { type: 'paragraph', content: [text(told)] },
    ...byPlatform(context, found, (name, own) => ofPlatform(context, name, own)),
  ];
}

function ofPlatform(context: Context, name: string, found: readonly Absence[]): MemoNode[] {
  const items = found.map((m): Inline[] => [
    text(`${context.types.get(m.clause)?.title ?? m.clause}`),
    ...(m.evidence.reference ? [text(` – “${m.evidence.reference}”`)] : []),
    ...nearest(context, m),
  ]);
  return [
    { type: 'paragraph', content: [strong(`${name} (${found.length}):`)] },
    { type: 'list', items },
  ];
}

function nearest(context: Context, m: Absence): Inline[] {
  const { nearest: passages } = m.evidence;
  if (!passages.length) return [];
  if (m.kind === 'denied') return [text(' – see '), ...spaced(passages.map((n) => citeOf(context, m, n)))];
  const near = passages.filter((n, i) => i === 0 || n.score >= NEAR);
  return [
    text('; nearest: '),
    ...near.flatMap((n, i): Inline[] => [
      ...(i ? [text(', ')] : []),
      { type: 'cite', cite: citeOf(context, m, n) },
      text(` (likeness ${n.score})`),
    ]),
  ];
}

type Passage = Absence['evidence']['nearest'][number];

const citeOf = (context: Context, { platform }: Absence, { document, block }: Passage): Cite =>
  context.cite(platform, document, block);

/** Any two passages of contracts are alike by 0.1 to 0.2; after the nearest, those no nearer than that are not worth a look. */
const NEAR = 0.2;
