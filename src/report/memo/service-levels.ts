/**
 * Service levels in minutes and percent: outage allowed in the period that a paper measures, and credit owed after outages of 1, 8 and
 * 24 hours in it (C11). One hour is more than a month of 99.9 % allows, and less than a quarter of it.
 *
 * Arithmetic only: exclusions and maintenance windows of the papers may change what is really owed.
 */
import type { Inline, MemoSection } from '../../model/memo.js';
import { type CellValue, cellValues } from '../compare/cells.js';
import { creditAt } from '../values/tables.js';
import { type Context, text } from './context.js';
import { serviceLevelNotes } from './service-level-notes.js';

/** How long a period is taken to be, as printed and in hours. */
const PERIODS: Readonly<Record<string, readonly [name: string, hours: number]>> = {
  month: ['month (30 days)', 720],
  quarter: ['quarter (90 days)', 2160],
  year: ['year (365 days)', 8760],
};

/** A window of its own length, or none read: taken for a month, and said. */
const ASSUMED: readonly [name: string, hours: number] = ['30 days (assumed)', 720];

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
          'Measured over',
          'Outage allowed in it',
          ...OUTAGES.map((h) => `Credit after ${h} h`),
          'Source',
        ],
        rows,
      },
      {
        type: 'paragraph',
        content: [
          text(
            'Computed for one outage in the period measured, in percent of the fee the paper names. Exclusions are not counted in. Business days of a time to claim are Mondays to Fridays.',
          ),
        ],
      },
      ...serviceLevelNotes(
        context,
        context.sets.map(({ key: platform }) => ({
          platform,
          uptimes: valuesOf(context, platform, 'sla.uptime', 'sla.uptime.percentage'),
          tiers: valuesOf(context, platform, 'sla.credits', 'sla.credits.tiers'),
          windows: valuesOf(context, platform, 'sla.credits', 'sla.credits.claim_window'),
          periods: valuesOf(context, platform, 'sla.uptime', 'sla.uptime.period'),
        })),
      ),
    ],
  };
}

/** One row a commitment: several plans or regions stay several. */
function platformRows(context: Context, platform: string): Inline[][][] {
  const tiers = valuesOf(context, platform, 'sla.credits', 'sla.credits.tiers');
  const [period, hours] = periodOf(valuesOf(context, platform, 'sla.uptime', 'sla.uptime.period'));
  return valuesOf(context, platform, 'sla.uptime', 'sla.uptime.percentage').flatMap((uptime) => {
    if (typeof uptime.value !== 'number') return [];
    const credits = OUTAGES.map((h) => text(creditText(tiers, 100 * (1 - h / hours), uptime.value as number)));
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
        [text(period)],
        [text(minutes(uptime.value, hours))],
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

/** The period where the paper names one alone; several periods belong to several commitments, which are not told apart here. */
function periodOf(values: readonly CellValue[]): readonly [name: string, hours: number] {
  const [only] = values;
  return (values.length === 1 && typeof only?.value === 'string' && PERIODS[only.value]) || ASSUMED;
}

function minutes(percent: number, hours: number): string {
  return `${Math.round((100 - percent) * hours * 0.6 * 10) / 10} minutes`;
}

function creditText(tiers: readonly CellValue[], availability: number, committed: number): string {
  if (availability >= committed) return 'none: within the commitment';
  if (tiers.length !== 1) return tiers.length ? 'several tables: see the appendix' : 'no tiers found';
  const credit = creditAt(tiers[0]?.value ?? null, availability);
  return credit === null ? 'not a percentage' : `${credit} %`;
}
