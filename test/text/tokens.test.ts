import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokens.js';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('parts words, numbers and signs', () => {
    expect(words('within thirty (30) days.')).toEqual(['within', 'thirty', '(', '30', ')', 'days', '.']);
  });

  it('keeps apostrophes inside a word and leaves a trailing one apart', () => {
    expect(words("don’t use the parties' data")).toEqual(['don’t', 'use', 'the', 'parties', "'", 'data']);
  });

  it('keeps separators inside a number', () => {
    expect(words("1.200.000 1,5 4.2.1 1'000")).toEqual(['1.200.000', '1,5', '4.2.1', "1'000"]);
  });

  it('joins digits grouped by spaces only in threes', () => {
    expect(words('1 000 000 of 12 34')).toEqual(['1 000 000', 'of', '12', '34']);
  });

  it('gives every token its place in the text', () => {
    const text = '“Fees” – due in 30 days';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('finds nothing in blank text', () => {
    expect(tokenize(' \t ')).toEqual([]);
  });
});
