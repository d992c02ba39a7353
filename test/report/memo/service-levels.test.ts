import { describe, expect, it } from 'vitest';
import { alignProvisions } from '../../../src/align/provisions.js';
import { diffTexts } from '../../../src/diff/words.js';
import type { Json } from '../../../src/model/key-term.js';
import type { MemoNode } from '../../../src/model/memo.js';
import { reportComparison } from '../../../src/report/comparison.js';
import { composeMemo } from '../../../src/report/memo.js';
import { taxonomy } from '../../helpers/library.js';
import { mapped, paperSet } from '../../helpers/mapped.js';
import { rowOf } from '../../helpers/memo.js';

const TIERS: Json[] = [
  { below: 99.9, at_least: 99, credit: 10 },
  { below: 99, credit: 25 },
];

/** A paper that promises 99.9 % of the period, or of a period it does not name. */
function sla(name: string, period: string | null) {
  const text = `The Service is available for 99.9% of each ${period ?? 'period'}.`;
  const said = period === null ? [] : [['sla.uptime.period', period, `each ${period}`] as const];
  return paperSet(
    name,
    mapped(
      [
        { clauses: ['sla.uptime'], text, terms: [['sla.uptime.percentage', 99.9, '99.9%'], ...said] },
        {
          clauses: ['sla.credits'],
          text: 'Below 99.9% a credit of 10% is due, below 99% of 25%.',
          terms: [['sla.credits.tiers', TIERS, 'credit of 10%']],
        },
      ],
      { family: 'sla', title: `${name} SLA` },
    ),
  );
}

/** A paper whose tiers leave a hole, with 20 days to claim. */
function holed(name: string) {
  const tiers: Json[] = [
    { below: 99.5, at_least: 99, credit: 10 },
    { below: 98, credit: 25 },
  ];
  return paperSet(
    name,
    mapped(
      [
        {
          clauses: ['sla.uptime'],
          text: 'The Service is available for 99.9%.',
          terms: [['sla.uptime.percentage', 99.9, '99.9%']],
        },
        {
          clauses: ['sla.credits'],
          text: 'Credits of 10% and 25% are due, if claimed within 20 days.',
          terms: [
            ['sla.credits.tiers', tiers, 'Credits of 10% and 25%'],
            ['sla.credits.claim_window', { count: 20, unit: 'day', bound: 'max' }, 'within 20 days'],
          ],
        },
      ],
      { family: 'sla', title: `${name} SLA` },
    ),
  );
}

function memoOf(sets: readonly ReturnType<typeof sla>[]) {
  const comparison = reportComparison(sets, taxonomy, { align: alignProvisions, diff: diffTexts });
  const head = { title: 'Levels', client: null, side: 'neutral', date: '2026-01-31' } as const;
  return composeMemo(comparison, sets, taxonomy, head);
}

function notes(...sets: ReturnType<typeof sla>[]): string[] {
  const section = memoOf(sets).sections.find((s) => s.id === 'service-levels');
  return (section?.nodes ?? []).slice(2).map((node) => plain(node));
}

function plain(node: MemoNode): string {
  return node.type === 'paragraph'
    ? node.content
        .map((part) => (part.type === 'text' ? part.text : ''))
        .join('')
        .trim()
    : '';
}

function rows(...sets: ReturnType<typeof sla>[]) {
  const memo = memoOf(sets);
  return sets.map((s) => rowOf(memo, 'service-levels', s.name).slice(2, 7));
}

describe('service levels in the memo', () => {
  it('are computed over the period that the paper measures', () => {
    expect(rows(sla('a', 'month'), sla('b', 'quarter'), sla('c', 'year'))).toEqual([
      ['month (30 days)', '43.2 minutes', '10 %', '25 %', '25 %'],
      ['quarter (90 days)', '129.6 minutes', 'none: within the commitment', '10 %', '25 %'],
      ['year (365 days)', '525.6 minutes', 'none: within the commitment', 'none: within the commitment', '10 %'],
    ]);
  });

  it('come with the holes between tiers and the last day to claim', () => {
    expect(notes(holed('a'), sla('b', 'month'))).toEqual([
      'A: no tier applies from 99.5 % up to 99.9 %.',
      'A: no tier applies from 98 % up to 99 %.',
      'A: a credit for an outage on 2026-01-31 must be claimed by 2026-02-20.',
    ]);
  });

  it('say so where no period was read', () => {
    expect(rows(sla('a', null), sla('b', 'month'))[0]).toEqual([
      '30 days (assumed)',
      '43.2 minutes',
      '10 %',
      '25 %',
      '25 %',
    ]);
  });
});
