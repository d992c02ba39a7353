/** The ledger: every block of every paper has exactly one place, and the sum is printed. */
import type { MappedBlock } from '../../model/mapped.js';
import type { Inline, MemoSection } from '../../model/memo.js';
import { type Context, documentsOf, text } from './context.js';

export function ledger(context: Context): MemoSection {
  const rows = documentsOf(context).map(({ set, agreement, document }): Inline[][] => {
    const places = agreement.blocks.map((b) => placeInLedger(context, set.key, b));
    const cells = PLACES.map((p) => places.filter((x) => x === p).length);
    return [[text(context.paperName(set.key, document))], ...[...cells, places.length].map((n) => [text(String(n))])];
  });
  return {
    id: 'ledger',
    title: 'Ledger',
    nodes: [
      { type: 'table', head: ['Paper', ...PLACES, 'All passages'], rows },
      {
        type: 'paragraph',
        content: [
          text(
            'Each passage is counted once: compared with passages of the other side, found on one side only, a heading or lead-in without a rule, standard text or page matter, or a rule that fits no clause type.',
          ),
        ],
      },
    ],
  };
}

const PLACES = [
  'Compared',
  'One side only',
  'Headings and lead-ins',
  'Standard text and page matter',
  'No clause type',
] as const;

type Place = (typeof PLACES)[number];

const OF_STATE: Readonly<Record<string, Place>> = {
  heading: 'Headings and lead-ins',
  lead_in: 'Headings and lead-ins',
  incorporated_text: 'Standard text and page matter',
  noise: 'Standard text and page matter',
  unmapped: 'No clause type',
};

/** Compared when any of its clause types is spoken of on another side too. */
export function placeInLedger(context: Context, platform: string, block: MappedBlock): Place {
  if (block.state !== null) return OF_STATE[block.state] ?? 'No clause type';
  const answered = block.clauses.some((c) => {
    const clause = context.comparison.clauses.find((x) => x.id === c.id);
    return clause && Object.entries(clause.entries).some(([key, e]) => key !== platform && e.provisions.length > 0);
  });
  return answered ? 'Compared' : 'One side only';
}
