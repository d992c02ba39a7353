import { describe, expect, it } from 'vitest';
import type { Json } from '../../src/model/key-term.js';
import { compareValues } from '../../src/report/values/compare-values.js';
import { taxonomy } from '../helpers/library.js';

const fields = new Map(taxonomy.types.flatMap((t) => t.fields).map((f) => [f.key, f]));

function verdict(key: string, a: Json, b: Json): string {
  const field = fields.get(key);
  if (!field) throw new Error(`no field ${key}`);
  return compareValues(field, a, b).kind;
}

describe('comparing values', () => {
  it.each<[string, string, Json, Json, string]>([
    [
      'equal periods in other words',
      'dp.breach.notice_period',
      { count: 72, unit: 'hour' },
      { count: 72, unit: 'hour' },
      'equal',
    ],
    [
      'shorter notice is better',
      'dp.breach.notice_period',
      { count: 48, unit: 'hour' },
      { count: 72, unit: 'hour' },
      'better',
    ],
    [
      'two days beat 72 hours',
      'dp.breach.notice_period',
      { count: 2, unit: 'day' },
      { count: 72, unit: 'hour' },
      'better',
    ],
    [
      'calendar days are bare days',
      'fin.payment.days',
      { count: 30, unit: 'day', basis: 'calendar' },
      { count: 30, unit: 'day' },
      'equal',
    ],
    [
      'a rate over a base rate against a plain one',
      'fin.payment.late_interest',
      { percent: 4, per: 'year', over: 'base_rate' },
      { percent: 1.5, per: 'month' },
      'unranked',
    ],
    [
      'a number against a word',
      'dp.breach.notice_period',
      { count: 48, unit: 'hour' },
      { qualitative: 'without_undue_delay' },
      'unranked',
    ],
    [
      '30 days and one month are close',
      'dp.deletion.period',
      { count: 30, unit: 'day' },
      { count: 1, unit: 'month' },
      'close',
    ],
    [
      'a maximum against a minimum',
      'dp.deletion.period',
      { count: 30, unit: 'day', bound: 'max' },
      { count: 20, unit: 'day', bound: 'min' },
      'unranked',
    ],
    ['more nines', 'sla.uptime.percentage', 99.95, 99.9, 'better'],
    [
      '18 a year is 1.5 a month',
      'fin.payment.late_interest',
      { percent: 1.5, per: 'month' },
      { percent: 18, per: 'year' },
      'equal',
    ],
    ['listed values from best to worst', 'ai.training_use.position', 'opt_in', 'opt_out', 'better'],
    ['sets by inclusion', 'sec.certifications.list', ['iso27001', 'soc2_type2'], ['iso27001'], 'better'],
    ['sets that do not contain each other', 'sec.certifications.list', ['iso27001'], ['soc2_type2'], 'unranked'],
    ['sets without order', 'sec.certifications.list', ['iso27001', 'soc2_type2'], ['soc2_type2', 'iso27001'], 'equal'],
    [
      'no limit beats a limit',
      'lia.cap.amount',
      { op: 'unlimited', terms: [] },
      { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'paid' }] },
      'better',
    ],
    [
      '24 months of fees beat 12',
      'lia.cap.amount',
      { op: 'single', terms: [{ kind: 'fees', months: 24, multiple: 1, of: 'paid' }] },
      { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'paid' }] },
      'better',
    ],
    [
      'fees before the event against fees before the claim',
      'lia.cap.amount',
      { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'paid', from: 'event' }] },
      { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'paid', from: 'claim' }] },
      'close',
    ],
    [
      'fees paid against fees payable',
      'lia.cap.amount',
      { op: 'single', terms: [{ kind: 'fees', months: 24, multiple: 1, of: 'paid' }] },
      { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 1, of: 'payable' }] },
      'unranked',
    ],
    [
      'deferred against stated',
      'lia.cap.amount',
      { status: 'deferred', to: 'order_form' },
      { op: 'unlimited', terms: [] },
      'unranked',
    ],
    [
      'tiers better at every point',
      'sla.credits.tiers',
      [
        { below: 99.9, at_least: 99, credit: 10 },
        { below: 99, credit: 30 },
      ],
      [
        { below: 99.9, at_least: 99, credit: 10 },
        { below: 99, credit: 25 },
      ],
      'better',
    ],
    [
      'tiers that cross',
      'sla.credits.tiers',
      [
        { below: 99.9, at_least: 99, credit: 5 },
        { below: 99, credit: 30 },
      ],
      [
        { below: 99.9, at_least: 99, credit: 10 },
        { below: 99, credit: 25 },
      ],
      'unranked',
    ],
  ])('%s', (_, key, a, b, kind) => {
    expect(verdict(key, a, b)).toBe(kind);
  });

  it('mirrors when the sides are swapped', () => {
    const [a, b] = [
      { count: 48, unit: 'hour' },
      { count: 72, unit: 'hour' },
    ];
    expect([verdict('dp.breach.notice_period', a, b), verdict('dp.breach.notice_period', b, a)]).toEqual([
      'better',
      'worse',
    ]);
  });
});
