/** Material differences by severity: what each side says, with quote and citation, the difference in one neutral sentence, the reason for its rank. */
import type { ComparedClause, ReadDifference } from '../../model/comparison.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, ofMateriality, provisionPlaces, strong, text } from './context.js';
import { provisionQuotes } from './quotes.js';

export function differencesBySeverity(context: Context): MemoSection {
  const nodes = (['high', 'medium'] as const).flatMap((level) => severity(context, level));
  const low = lowTable(context);
  const none: MemoNode = { type: 'paragraph', content: [text('None was found.')] };
  return {
    id: 'differences',
    title: 'Differences by severity',
    nodes: nodes.length || low.length ? [...nodes, ...low] : [none],
  };
}

const TITLES = { high: 'High', medium: 'Medium' } as const;

function severity(context: Context, level: 'high' | 'medium'): MemoNode[] {
  const clauses = ofMateriality(context, level);
  return clauses.length
    ? [
        { type: 'heading', level: 3, text: `${TITLES[level]} (${clauses.length})` },
        ...clauses.flatMap((c) => clauseNodes(context, c)),
      ]
    : [];
}

function clauseNodes(context: Context, clause: ComparedClause): MemoNode[] {
  return [
    { type: 'heading', level: 4, text: clause.title },
    { type: 'list', items: context.sets.flatMap((s) => sideItems(context, clause, s.key)) },
    {
      type: 'list',
      items: [
        ...differenceItems(context, clause),
        ...oddItem(context, clause),
        ...flagItems(context, clause),
        [strong('Ranked so because: '), text(`${clause.reasons.join('; ')}.`)],
      ],
    },
  ];
}

function sideItems(context: Context, clause: ComparedClause, platform: string): Inline[][] {
  const name = strong(`${context.nameOf(platform)}: `);
  const quotes = provisionQuotes(context, clause, platform, 2);
  if (quotes.length) return quotes.map((q, i) => [i ? text('and: ') : name, ...q]);
  const missing = clause.flags.find((f) => f.platform === platform && (f.code === 'missing' || f.code === 'one-sided'));
  return [[name, text(`${missing?.message ?? 'no provision found'}.`)]];
}

function differenceItems(context: Context, clause: ComparedClause): Inline[][] {
  const items = clause.differences.map((d): Inline[] => {
    const favours = d.favours === null ? '' : ` Better for the customer: ${context.nameOf(d.favours)}.`;
    const standing = d.standing && ` ${d.standing}`;
    return [strong('Difference: '), text(`${d.message}${favours}${standing}`)];
  });
  const read = clause.readings.map((r) => readingItem(context, r));
  if (items.length || read.length) return [...items, ...read];
  const silent = clause.flags
    .filter((f) => f.code === 'missing' || f.code === 'one-sided')
    .map((f) => context.nameOf(f.platform ?? ''));
  const said = silent.length
    ? `no provision of this kind was found in the papers of ${silent.join(' and ')}.`
    : 'the wordings differ; no value that could be compared was read.';
  return [[strong('Difference: '), text(said)]];
}

/** The sentence, then each side's words that it was read from. */
function readingItem(context: Context, { message, says }: ReadDifference): Inline[] {
  const quotes = Object.entries(says).flatMap(([platform, { document, block, quote }]): Inline[] => [
    text(` ${context.nameOf(platform)}: `),
    { type: 'quote', text: quote, cite: context.cite(platform, document, block) },
  ]);
  return [strong('Difference as read: '), text(message), ...quotes];
}

/** Said once for the clause where it is not said of a value already. */
function oddItem(context: Context, { odd, differences }: ComparedClause): Inline[][] {
  if (odd === null || differences.some((d) => d.odd === odd)) return [];
  return [[strong('Odd one out: '), text(`${context.nameOf(odd)}; on this clause the others stand alike.`)]];
}

function flagItems(context: Context, clause: ComparedClause): Inline[][] {
  return clause.flags
    .filter((f) => f.code === 'own-contradiction' || f.code === 'other-definition')
    .map((f) => [strong(f.platform ? `${context.nameOf(f.platform)}: ` : 'Note: '), text(`${f.message}.`)]);
}

function lowTable(context: Context): MemoNode[] {
  const clauses = ofMateriality(context, 'low');
  if (!clauses.length) return [];
  const rows = clauses.map((c): Inline[][] => [
    [text(c.title)],
    ...context.sets.map((s) => provisionPlaces(context, s.key, c.entries[s.key]?.provisions)),
    [text(c.reasons.join('; '))],
  ]);
  return [
    { type: 'heading', level: 3, text: `Low (${clauses.length})` },
    { type: 'table', head: ['Clause', ...context.sets.map((s) => s.name), 'Why'], rows },
  ];
}
