/** Material differences by severity: what each side says, with quote and citation, the difference in one neutral sentence, the reason for its rank. */
import type { ComparedClause, ReadDifference } from '../../model/comparison.js';
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { type Context, ofMateriality, strong, text } from './context.js';
import { lowDifferences } from './low-differences.js';
import { provisionQuotes } from './quotes.js';
import { silenceOn } from './silence.js';

export function differencesBySeverity(context: Context): MemoSection {
  const printed = new Map<string, string>();
  const nodes = (['high', 'medium'] as const).flatMap((level) => severity(context, level, printed));
  const low = lowDifferences(context);
  const none: MemoNode = { type: 'paragraph', content: [text('None was found.')] };
  return {
    id: 'differences',
    title: 'Differences by severity',
    nodes: nodes.length || low.length ? [...nodes, ...low] : [none],
  };
}

const TITLES = { high: 'High', medium: 'Medium' } as const;

function severity(context: Context, level: 'high' | 'medium', printed: Map<string, string>): MemoNode[] {
  const clauses = ofMateriality(context, level);
  return clauses.length
    ? [
        { type: 'heading', level: 3, text: `${TITLES[level]} (${clauses.length})` },
        ...clauses.flatMap((c) => clauseNodes(context, c, printed)),
      ]
    : [];
}

function clauseNodes(context: Context, clause: ComparedClause, printed: Map<string, string>): MemoNode[] {
  const sides = context.sets.flatMap((s) => sideItems(context, clause, s.key, printed));
  return [
    { type: 'heading', level: 4, text: clause.title },
    { type: 'list', items: sides },
    {
      type: 'list',
      items: [
        ...differenceItems(context, clause, sides.flat()),
        ...flagItems(clause),
        [strong('Ranked so because: '), text(`${clause.reasons.join('; ')}.`)],
      ],
    },
  ];
}

function sideItems(
  context: Context,
  clause: ComparedClause,
  platform: string,
  printed: Map<string, string>,
): Inline[][] {
  const name = strong(`${context.nameOf(platform)}: `);
  const quotes = provisionQuotes(context, clause, platform, 2, printed);
  if (quotes.length) return quotes.map((q, i) => [i ? text('and: ') : name, ...q]);
  return [[name, text(`${silenceOn(context, clause, platform)}.`)]];
}

function differenceItems(context: Context, clause: ComparedClause, shown: readonly Inline[]): Inline[][] {
  const items = clause.differences.map((d): Inline[] => {
    const favours = d.favours === null ? '' : ` Better for the customer: ${context.nameOf(d.favours)}.`;
    const standing = d.standing && ` ${d.standing}`;
    return [strong('Difference: '), text(`${withoutTitle(d.message, clause)}${favours}${standing}`)];
  });
  const read = clause.readings.map((r) => readingItem(context, r, shown));
  if (items.length || read.length) return [...items, ...read];
  const silent = clause.flags
    .filter((f) => f.code === 'missing' || f.code === 'one-sided')
    .map((f) => context.nameOf(f.platform ?? ''));
  const said = silent.length
    ? `no provision of this kind was found in the papers of ${silent.join(' and ')}.`
    : 'the wordings differ; no value that could be compared was read.';
  return [[strong('Difference: '), text(said)]];
}

/** The heading over it says which clause it is. */
const withoutTitle = (message: string, { title }: ComparedClause): string =>
  message.startsWith(`${title}: `) ? message.slice(title.length + 2) : message;

/** The sentence, then each side's words that it was read from; where a long quote above holds them, their place. */
function readingItem(context: Context, { message, says }: ReadDifference, shown: readonly Inline[]): Inline[] {
  const quotes = Object.entries(says).flatMap(([platform, { document, block, quote }]): Inline[] => {
    const cite = context.cite(platform, document, block);
    const isShown = quote.length > LONG && shown.some((i) => i.type === 'quote' && i.text.includes(quote));
    return [
      text(` ${context.nameOf(platform)}: `),
      isShown ? { type: 'cite', cite } : { type: 'quote', text: quote, cite },
    ];
  });
  return [strong('Difference as read: '), text(message), ...quotes];
}

/** Shorter sentences are read sooner than found again. */
const LONG = 200;

function flagItems(clause: ComparedClause): Inline[][] {
  return clause.flags
    .filter((f) => f.code === 'own-contradiction' || f.code === 'other-definition')
    .map((f) => [strong('Note: '), text(`${f.message}.`)]);
}
