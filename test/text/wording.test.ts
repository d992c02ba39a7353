import { describe, expect, it } from 'vitest';
import { isSameWording, matchKey } from '../../src/text/wording.js';

describe('same wording', () => {
  it.each([
    ['the “Service”', 'the "Service"'],
    ["Customer's data – all of it", 'Customer’s data - all of it'],
    ['a sub-\nprocessor', 'a sub-processor'],
    ['the  e\ufb03cient way', 'the efficient way'],
    ['non-exclusive', 'nonexclusive'],
    ['a\u00adgree', 'agree'],
  ])('holds between %j and %j', (left, right) => {
    expect(isSameWording(left, right)).toBe(true);
  });

  it.each([
    ['the Service', 'the service'],
    ['fees, if any', 'fees if any'],
    ['30 days', '60 days'],
  ])('does not hold between %j and %j', (left, right) => {
    expect(isSameWording(left, right)).toBe(false);
  });

  it('keys a text of signs by its signs, so that it is not equal to every other one', () => {
    expect(matchKey('***')).toBe('***');
    expect(matchKey('– Fees.')).toBe('fees');
  });
});
