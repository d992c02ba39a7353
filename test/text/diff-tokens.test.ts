import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../src/text/diff-tokens.js';

const texts = (text: string) => diffTokens(text).tokens.map((token) => token.text);

describe('diff tokens', () => {
  it.each([
    ['within thirty (30) days', ['within', 'thirty (30)', 'days']],
    ['99.9 % or 99,9 percent', ['99.9 %', 'or', '99,9 percent']],
    ['more than .05% of it', ['more', 'than', '.05%', 'of', 'it']],
    ['pay EUR 1,200.50 or $5', ['pay', 'EUR 1,200.50', 'or', '$5']],
    ['see Section 4.2(a) (Fees).', ['see', 'Section 4.2(a) (Fees)', '.']],
    ['Annex II and Schedule B', ['Annex II', 'and', 'Schedule B']],
    ['on 1 May 2026, or May 2, 2026', ['on', '1 May 2026', ',', 'or', 'May 2, 2026']],
    ['the non-exclusive and/or sub-licence', ['the', 'non-exclusive', 'and/or', 'sub-licence']],
    ['Example Cloud, Inc. and Others', ['Example Cloud, Inc.', 'and', 'Others']],
    ['Customer’s Service(s)', ['Customer’s', 'Service(s)']],
    ['(https://example.com/a?b=c).', ['(', 'https://example.com/a?b=c', ')', '.']],
    ['TLS1.2 or B2B', ['TLS1.2', 'or', 'B2B']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('say what sort of thing each token is', () => {
    expect(diffTokens('Section 2 of 1 May 2026: 5 %').tokens.map(({ kind }) => kind)).toEqual([
      'reference',
      'word',
      'date',
      'sign',
      'figure',
    ]);
  });

  it('count kinds of quotes and hyphens as equal and capitals as different', () => {
    const keys = (text: string) => diffTokens(text).tokens.map(({ key }) => key);
    expect(keys('Customer’s re-use')).toEqual(keys("Customer's reuse"));
    expect(keys('Service')).not.toEqual(keys('service'));
  });

  it('spell any text again with their gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { tokens, rest } = diffTokens(text);
        expect(tokens.map(({ gap, text: word }) => gap + word).join('') + rest).toBe(text);
        expect(tokens.every(({ gap }) => gap.trim() === '')).toBe(true);
      }),
    );
  });

  it('read a hostile line in a moment', () => {
    for (const line of [
      '_'.repeat(20_000),
      'a.'.repeat(20_000),
      'Aa '.repeat(20_000),
      '1'.repeat(20_000),
      'a@'.repeat(9_000),
    ]) {
      const started = performance.now();
      diffTokens(line);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
