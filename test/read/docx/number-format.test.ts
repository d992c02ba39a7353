import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/read/docx/number-format.js';

test.each([
  [26, 'lowerLetter', 'z'],
  [27, 'lowerLetter', 'aa'],
  [28, 'upperLetter', 'BB'],
  [53, 'lowerLetter', 'aaa'],
  [4, 'lowerRoman', 'iv'],
  [49, 'upperRoman', 'XLIX'],
  [7, 'decimalZero', '07'],
  [12, 'decimalZero', '12'],
  [21, 'ordinal', '21st'],
  [112, 'ordinal', '112th'],
  [1, 'ordinalText', 'First'],
  [20, 'ordinalText', 'Twentieth'],
  [42, 'cardinalText', 'Forty-two'],
  [3, 'none', ''],
  [5, 'someFutureFormat', '5'],
])('%i as %s is printed "%s"', (n, format, printed) => {
  expect(formatNumber(n, format)).toBe(printed);
});

test('a custom format keeps its leading zeros', () => {
  expect(formatNumber(7, 'custom', '001, 002, 003, ...')).toBe('007');
});

test('absurd counters print as figures instead of filling memory', () => {
  expect(formatNumber(2_000_000_000, 'upperRoman')).toBe('2000000000');
  expect(formatNumber(2_000_000_000, 'lowerLetter')).toBe('');
});

test('a format that is not known prints decimal, whatever its name', () => {
  for (const format of ['chineseCounting', 'constructor', '__proto__', 'toString'])
    expect(formatNumber(7, format)).toBe('7');
});
