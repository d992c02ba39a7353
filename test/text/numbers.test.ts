import { describe, expect, it } from 'vitest';
import { findNumbers, parseDigits } from '../../src/text/numbers.js';

const ROWS: readonly (readonly [text: string, values: readonly number[]])[] = [
  ['thirty (30) days', [30]],
  ['10 (ten) days', [10]],
  ['seventy-two hours', [72]],
  ['seventy‑two hours', [72]],
  ['ninety-nine percent', [99]],
  ['one hundred and eighty days', [180]],
  ['one hundred eighty days', [180]],
  ['two hundred and ten', [210]],
  ['two million', [2000000]],
  ['1.2 million', [1200000]],
  ['1,200,000', [1200000]],
  ['1.200.000', [1200000]],
  ["1'000'000", [1000000]],
  ['1 000 000', [1000000]],
  ['1.234,56', [1234.56]],
  ['1,234.56', [1234.56]],
  ['99,95 %', [99.95]],
  ['99.999', [99.999]],
  ['ninety-nine point nine percent', [99.9]],
  ['twenty percent (20%)', [20]],
  ['$1,000,000 (one million dollars)', [1000000]],
  ['two or three', [2, 3]],
  ['clause 4.2.1', []],
  ['the 3rd party and the third month', []],
  ['TLS1.2', []],
  ['', []],
];

describe('findNumbers', () => {
  it.each(ROWS)('reads %s', (text, values) => {
    expect(findNumbers(text).map((n) => n.value)).toEqual(values);
  });

  it('takes the words and notes the digits where they differ', () => {
    expect(findNumbers('thirty (60) days')).toEqual([{ value: 30, start: 0, end: 11, conflict: 60 }]);
    expect(findNumbers('60 (thirty) days')).toEqual([{ value: 30, start: 0, end: 11, conflict: 60 }]);
  });

  it('sees no conflict between digits and a section number in brackets', () => {
    expect(findNumbers('section 8 (1) applies').map((n) => n.conflict)).toEqual([null, null]);
  });

  it('covers the repetition in brackets', () => {
    const text = 'not later than thirty (30) days';
    const [number] = findNumbers(text);
    expect(text.slice(number?.start, number?.end)).toBe('thirty (30)');
  });
});

describe('parseDigits', () => {
  it('refuses what is no number', () => {
    expect(parseDigits('4.2.1')).toBeNull();
    expect(parseDigits('1,2,3')).toBeNull();
  });
});
