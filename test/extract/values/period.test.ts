import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/extract/reading.js';
import { roleNames } from '../../../src/extract/role-names.js';
import { findPeriods, findPeriodWords } from '../../../src/extract/values/period.js';
import type { Json } from '../../../src/model/key-term.js';

const read = (text: string) => readText(text, roleNames([])).text;
const found = (text: string) => findPeriods(read(text)).map((span) => span.value);

const ROWS: readonly (readonly [text: string, values: readonly Json[]])[] = [
  ['within 72 hours', [{ count: 72, unit: 'hour', bound: 'max' }]],
  ['not later than thirty (30) calendar days', [{ count: 30, unit: 'day', basis: 'calendar', bound: 'max' }]],
  ['no less than two weeks', [{ count: 2, unit: 'week', bound: 'min' }]],
  ['a minimum of 6 months', [{ count: 6, unit: 'month', bound: 'min' }]],
  ['a maximum of 180 days', [{ count: 180, unit: 'day', bound: 'max' }]],
  ['within a maximum of 180 days', [{ count: 180, unit: 'day', bound: 'max' }]],
  ['within a period of 10 working days', [{ count: 10, unit: 'day', basis: 'business', bound: 'max' }]],
  ['thirty (30) or more days overdue', [{ count: 30, unit: 'day', bound: 'min' }]],
  ['60 days or longer', [{ count: 60, unit: 'day', bound: 'min' }]],
  ['a 36-month period', [{ count: 36, unit: 'month' }]],
  ['within a week', [{ count: 1, unit: 'week', bound: 'max' }]],
  ["a month's notice", [{ count: 1, unit: 'month' }]],
  ['about three days', [{ count: 3, unit: 'day', bound: 'approx' }]],
  ['within one fortnight', [{ count: 2, unit: 'week', bound: 'max' }]],
  ['within 48 hours of becoming aware', [{ count: 48, unit: 'hour', bound: 'max', from: 'aware' }]],
  ['30 days after the invoice date', [{ count: 30, unit: 'day', from: 'invoice_date' }]],
  ['15 days from receipt of the notice', [{ count: 15, unit: 'day', from: 'receipt' }]],
  ['within 30 days after the end of the month', [{ count: 30, unit: 'day', bound: 'max', from: 'period_end' }]],
  ['14 days after we post the change', [{ count: 14, unit: 'day', from: 'posting' }]],
  ['30 to 60 days', []],
  ['between 30 and 60 days', []],
  ['once a day', []],
  ['24 hours a day, 365 days a year', []],
  ['section 30 of this paper', []],
];

describe('findPeriods', () => {
  it.each(ROWS)('%s', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('starts at the bound and ends at the start point', () => {
    const text = 'we act within 48 hours of becoming aware of it';
    const [span] = findPeriods(text);
    expect(text.slice(span?.start, span?.end)).toBe('within 48 hours of becoming aware');
  });
});

describe('findPeriodWords', () => {
  it('reads only the words asked for', () => {
    const text = 'without undue delay and promptly';
    expect(findPeriodWords(text, ['promptly']).map((span) => span.value)).toEqual([{ qualitative: 'promptly' }]);
  });

  it('does not take "at once" for haste where it means together', () => {
    expect(findPeriodWords('tell the customer at once', ['immediately'])).toHaveLength(1);
    expect(findPeriodWords('if we do not have all the information at once', ['immediately'])).toEqual([]);
  });
});
