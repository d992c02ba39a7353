/**
 * Service levels in minutes and percent: outage allowed in a 30-day month, and credit owed after outages of 1, 8 and 24 hours (C11).
 *
 * Arithmetic only: exclusions, maintenance windows and claim deadlines of the papers may change what is really owed.
 */
import type { Inline, MemoSection } from '../../model/memo.js';
import { type CellValue, cellValues } from '../compare/cells.js';
import { creditAt } from '../values/tables.js';
import { type Context, text } from './context.js';

const MONTH_HOURS = 720;
const OUTAGES = [1, 8, 24] as const;

export function serviceLevels(context: Context): MemoSection | null {
  const rows = context.sets.flatMap((s) => platformRows(context, s.key));
  if (!rows.length) return null;
  return {
    id: 'service-levels',
    title: 'Service levels',
    nodes: [
      {
        type: 'table',
        head: [
          'Platform',
          'Commitment',
          'Outage allowed in 30 days',
          ...OUTAGES.map((h) => `Credit after ${h} h`),
          'Source',
        ],
        rows,
      },
      {
        type: 'paragraph',
        content: [
          text(
            'Computed for one outage in a month of 30 days, in percent of the monthly fee the paper names. Exclusions and claim deadlines are not counted in.',
          ),
        ],
      },
    ],
  };
}

/** One row a commitment: several plans or regions stay several. */
function platformRows(context: Context, platform: string): Inline[][][] {
  const tiers = valuesOf(context, platform, 'sla.credits', 'sla.credits.tiers');
  return valuesOf(context, platform, 'sla.uptime', 'sla.uptime.percentage').flatMap((uptime) => {
    if (typeof uptime.value !== 'number') return [];
    const credits = OUTAGES.map((h) => text(creditText(tiers, h, uptime.value as number)));
    const cites: Inline[] = [uptime, ...tiers]
      .flatMap((v) => v.terms.slice(0, 1))
      .flatMap((t, i) => [
        ...(i ? [text('; ')] : []),
        { type: 'cite' as const, cite: context.cite(platform, t.document, t.block) },
      ]);
    return [
      [
        [text(context.nameOf(platform))],
        [text(uptime.display)],
        [text(minutes(uptime.value))],
        ...credits.map((c) => [c]),
        cites,
      ],
    ];
  });
}

function valuesOf(context: Context, platform: string, clause: string, key: string): CellValue[] {
  const field = context.types.get(clause)?.fields.find((f) => f.key === key);
  const entry = context.comparison.clauses.find((c) => c.id === clause)?.entries[platform];
  return field ? cellValues(field, entry) : [];
}

export function minutes(percent: number): string {
  const allowed = Math.round((100 - percent) * MONTH_HOURS * 0.6 * 10) / 10;
  return `${allowed} minutes`;
}

function creditText(tiers: readonly CellValue[], outage: number, committed: number): string {
  const availability = 100 * (1 - outage / MONTH_HOURS);
  if (availability >= committed) return 'none: within the commitment';
  if (tiers.length !== 1) return tiers.length ? 'several tables: see the appendix' : 'no tiers found';
  const credit = creditAt(tiers[0]?.value ?? null, availability);
  return credit === null ? 'not a percentage' : `${credit} %`;
}
