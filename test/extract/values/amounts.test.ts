/** Percentages, money, fee formulas, frequencies, rates, tiers: one table a grammar. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extract/reading.js';
import { roleNames } from '../../../src/extract/role-names.js';
import { findCounts } from '../../../src/extract/values/count.js';
import { findFormula } from '../../../src/extract/values/fee-formula.js';
import { findMoney } from '../../../src/extract/values/money.js';
import { complement, findPercents } from '../../../src/extract/values/percent.js';
import { findRates } from '../../../src/extract/values/rate.js';
import { findTiers } from '../../../src/extract/values/tiers.js';

const read = (text: string) => readText(text, roleNames([])).text;

describe('findPercents', () => {
  it.each([
    ['99.9%', [99.9]],
    ['99,95 %', [99.95]],
    ['99.9 per cent', [99.9]],
    ['ninety-nine point five percent', [99.5]],
    ['twenty percent (20%)', [20]],
    ['two nines', [99]],
    ['five nines', [99.999]],
    ['three and a half nines', [99.95]],
    ['30 days', []],
  ])('%s', (text, values) => {
    expect(findPercents(read(text)).map((span) => span.value)).toEqual(values);
  });

  it('turns outage into uptime without binary noise', () => {
    expect([0.1, 0.05, 0.001].map(complement)).toEqual([99.9, 99.95, 99.999]);
  });
});

describe('findMoney', () => {
  it.each([
    ['US$250,000', '250000', 'USD'],
    ['$1,000 (one thousand dollars)', '1000', 'USD'],
    ['EUR 1.2m', '1200000', 'EUR'],
    ['EUR 1.2 million', '1200000', 'EUR'],
    ['1.200.000 EUR', '1200000', 'EUR'],
    ['1,200,000 euros', '1200000', 'EUR'],
    ["CHF 1'500'000", '1500000', 'CHF'],
    ['£49.50', '49.50', 'GBP'],
    ['GBP 2 million', '2000000', 'GBP'],
    ['10,000 SEK', '10000', 'SEK'],
    ['one million dollars', '1000000', 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(findMoney(read(text)).map((m) => [m.amount, m.currency])).toEqual([[amount, currency]]);
  });
});

describe('findFormula', () => {
  const fees = (more: object = {}) => ({ kind: 'fees', months: 12, multiple: 1, of: 'paid', ...more });
  it.each([
    ['the fees paid in the twelve (12) months preceding the event', 'single', [fees({ from: 'event' })]],
    [
      'the total amounts paid or payable during the 6 month period prior to the claim',
      'single',
      [fees({ months: 6, of: 'paid_and_payable', from: 'claim' })],
    ],
    ['two times the fees payable annually', 'single', [fees({ multiple: 2, of: 'payable' })]],
    ['150% of the fees paid in the preceding year', 'single', [fees({ multiple: 1.5 })]],
    [
      'the lesser of $50,000 or the fees paid in the six months before the event',
      'lesser_of',
      [{ kind: 'fixed', amount: '50000', currency: 'USD' }, fees({ months: 6, from: 'event' })],
    ],
    [
      '$50 or the fees paid in the 12 months prior to the claim, whichever is greater',
      'greater_of',
      [{ kind: 'fixed', amount: '50', currency: 'USD' }, fees({ from: 'claim' })],
    ],
    ['three times the general cap', 'single', [{ kind: 'multiple_of_cap', multiple: 3 }]],
  ])('%s', (text, op, terms) => {
    expect(findFormula(read(text))?.value).toEqual({ op, terms });
  });

  it('states nothing where two amounts are not said to combine', () => {
    expect(findFormula(read('$5,000 for hosting and $9,000 for support'))).toBeNull();
  });
});

describe('findCounts', () => {
  it.each([
    ['no more than once per calendar year', { count: 1, per: 'year', bound: 'max' }],
    ['not more than once in any 12-month period', { count: 1, per: 'year', bound: 'max' }],
    ['once every twelve months', { count: 1, per: 'year' }],
    ['twice a year', { count: 2, per: 'year' }],
    ['up to two audits per year', { count: 2, per: 'year', bound: 'max' }],
  ])('%s', (text, value) => {
    expect(findCounts(read(text)).map((span) => span.value)).toEqual([value]);
  });
});

describe('findRates', () => {
  it.each([
    [
      '1.5% per month or the highest rate permitted by law, if lower',
      { percent: 1.5, per: 'month', ceiling: 'legal_max' },
    ],
    ['1% of the unpaid balance per month', { percent: 1, per: 'month' }],
    ['8 percentage points above the base rate', { percent: 8, per: 'year', over: 'base_rate' }],
    ['five percent (5%) per annum', { percent: 5, per: 'year' }],
  ])('%s', (text, value) => {
    expect(findRates(read(text)).map((span) => span.value)).toEqual([value]);
  });
});

describe('findTiers', () => {
  it.each([
    ['99.0% to 99.9%: 10%', [{ below: 99.9, at_least: 99, credit: 10 }]],
    [
      '10% below 99.9%, 25% below 99.0%',
      [
        { below: 99.9, at_least: 99, credit: 10 },
        { below: 99, credit: 25 },
      ],
    ],
    ['< 99.9% and ≥ 99.0% | 10%', [{ below: 99.9, at_least: 99, credit: 10 }]],
    [
      '10% if less than 99.9% but greater than 99.0%; 25% if less than 99.0%',
      [
        { below: 99.9, at_least: 99, credit: 10, gap: 99 },
        { below: 99, credit: 25 },
      ],
    ],
  ])('%s', (text, tiers) => {
    expect(findTiers(read(text))?.tiers).toEqual(tiers);
  });

  it('states nothing where ranges and credits do not pair off', () => {
    expect(findTiers(read('below 99.9% you get 10% or 20%'))).toBeNull();
  });
});
