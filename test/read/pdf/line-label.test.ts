import { describe, expect, test } from 'vitest';
import { followsLabel, isInlineList, isRunningOn, lineLabel } from '../../../src/read/pdf/line-label.js';
import { findPageMarks } from '../../../src/read/pdf/page-marks.js';

describe('labels at the start of a line', () => {
  test.each([
    ['2.1', '2.2', true],
    ['2.1', '2.1.1', true],
    ['2.1.3', '2.2', true],
    ['2.1', '2.3', false],
    ['(a)', '(b)', true],
    ['(iv)', '(v)', true],
    ['(b)', '(d)', false],
    [null, '(a)', false],
  ])('%s is followed by %s: %s', (label, next, expected) => {
    expect(followsLabel(label, next)).toBe(expected);
  });

  test('a section named in a sentence is no label', () => {
    expect(lineLabel('Section 5 of the Agreement')).toBeNull();
  });

  test('a bullet counts as a label', () => {
    expect(lineLabel('• each supplier')).toBe('•');
  });

  test('"(b)" runs on when its "(a)" stands within the paragraph', () => {
    expect(isRunningOn('(b)', 'The parties shall (a) meet and')).toBe(true);
    expect(isRunningOn('(b)', 'The parties shall meet and')).toBe(false);
  });

  test('"(a)" is within a sentence when its "(b)" stands in the middle of a line', () => {
    expect(isInlineList('(a)', ['(a) meet, and (b) talk', 'about the matter.'])).toBe(true);
    expect(isInlineList('(a)', ['(a) meet;', '(b) talk about the matter.'])).toBe(false);
  });
});

describe('page marks of an older edition', () => {
  const row = (text: string, x = 300) => ({ text, row: { items: [{ x, width: 10 }] } });
  const text = Array.from({ length: 20 }, () => row('words of the paper', 72));

  test('numbers one up, far apart and below one another are marks', () => {
    const marks = ['3', '4', '5', '6'].map((n) => row(n));
    const found = findPageMarks([{ entries: marks.flatMap((mark) => [...text, mark]) }]);
    expect([...found]).toEqual(marks);
  });

  test('numbers close together are a list', () => {
    const found = findPageMarks([{ entries: ['1', '2', '3', '4', '5'].flatMap((n) => [row(n), row('an item')]) }]);
    expect(found.size).toBe(0);
  });
});
