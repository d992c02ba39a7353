import { describe, expect, it } from 'vitest';
import { findDefinedFormula } from '../../../src/extract/values/defined-amount.js';

const YEARLY = {
  term: 'yearly sum',
  meaning: '"yearly sum" means twice the remuneration payable for the contract year.',
};
const CAP = {
  term: 'upper limit',
  meaning: '"upper limit" means the greater of eur 50000 and the fees paid in the 12 months before the claim.',
};
const FEES = { term: 'fees', meaning: '"fees" means the annual fees payable by customer.' };
const ORDER = { term: 'yearly sum', meaning: '"yearly sum" means the sum stated in the order.' };

const twice = { op: 'single', terms: [{ kind: 'fees', months: 12, multiple: 2, of: 'payable' }] };

describe('a cap by a defined name', () => {
  it('takes the amount from the definition and quotes the name', () => {
    const text = 'the liability of each party is limited to the yearly sum.';
    const hit = findDefinedFormula(text, [YEARLY]);
    expect(hit?.value).toEqual(twice);
    expect(text.slice(hit?.start, hit?.end)).toBe('yearly sum');
  });

  it('combines it with an amount of the sentence', () => {
    const text = 'liability shall not exceed the greater of eur 1000 and the yearly sum.';
    const hit = findDefinedFormula(text, [YEARLY]);
    expect(hit?.value).toEqual({
      op: 'greater_of',
      terms: [{ kind: 'fixed', amount: '1000', currency: 'EUR' }, ...twice.terms],
    });
    expect(text.slice(hit?.start, hit?.end)).toBe('the greater of eur 1000 and the yearly sum');
  });

  it('puts in a whole formula', () => {
    expect(findDefinedFormula('damages may not exceed the upper limit in any year.', [CAP])?.value.op).toBe(
      'greater_of',
    );
  });

  it.each([
    ['the name limits nothing', 'customer pays the yearly sum in advance.', YEARLY],
    [
      'the sentence has fees of its own',
      'liability is limited to the fees paid in the 12 months before the claim.',
      FEES,
    ],
    ['the definition gives no amount', 'liability is limited to the yearly sum.', ORDER],
    ['both give a factor', 'liability is limited to 3 times the yearly sum.', YEARLY],
    ['it is part of another word', 'liability is limited to the half-yearly summary.', YEARLY],
    ['the sentence is the definition itself', YEARLY.meaning, YEARLY],
  ])('states nothing where %s', (_, text, defined) => {
    expect(findDefinedFormula(text, [defined])).toBeNull();
  });
});
