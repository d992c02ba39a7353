import { describe, expect, it } from 'vitest';
import { claimDeadline } from '../../../src/report/values/claim-deadline.js';

describe('the last day to claim', () => {
  it.each([
    ['days', { count: 30, unit: 'day', bound: 'max' }, '2026-01-15', '2026-02-14'],
    ['weeks', { count: 2, unit: 'week' }, '2026-12-25', '2027-01-08'],
    ['months', { count: 2, unit: 'month' }, '2026-12-31', '2027-02-28'],
    ['business days', { count: 5, unit: 'day', basis: 'business' }, '2026-01-15', '2026-01-22'],
    ['business days from a Saturday', { count: 1, unit: 'day', basis: 'business' }, '2026-01-17', '2026-01-19'],
    ['days from the end of the month', { count: 15, unit: 'day', from: 'period_end' }, '2026-02-03', '2026-03-15'],
    ['the second month after', { qualitative: 'end_of_2nd_month' }, '2026-01-31', '2026-03-31'],
  ])('is counted in %s', (_, window, incident, deadline) => {
    expect(claimDeadline(window, incident)).toBe(deadline);
  });

  it.each([
    ['month', '2026-11-25', '2026-12-30'],
    ['quarter', '2026-11-25', '2027-01-30'],
    ['quarter', '2026-02-03', '2026-04-30'],
    ['year', '2026-02-03', '2027-01-30'],
  ] as const)('is counted from the end of the %s that is measured', (period, incident, deadline) => {
    expect(claimDeadline({ count: 30, unit: 'day', from: 'period_end' }, incident, period)).toBe(deadline);
  });

  it('is not known where the window names no day', () => {
    expect(claimDeadline({ count: 48, unit: 'hour' }, '2026-01-15')).toBeNull();
    expect(claimDeadline({ qualitative: 'promptly' }, '2026-01-15')).toBeNull();
    expect(claimDeadline(null, '2026-01-15')).toBeNull();
  });
});
