import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';

const texts = (text: string) => splitSentences(text).map((sentence) => sentence.text);

describe('splitSentences', () => {
  it('parts sentences at a full stop before a capital', () => {
    expect(texts('We tell you. You may object. ')).toEqual(['We tell you.', 'You may object.']);
  });

  it('does not stop at abbreviations', () => {
    expect(texts('Acme Inc. Ltd. and others, e.g. Beta Co. Gamma, agree. U.S. law applies.')).toEqual([
      'Acme Inc. Ltd. and others, e.g. Beta Co. Gamma, agree.',
      'U.S. law applies.',
    ]);
  });

  it('does not stop inside a number or at a semicolon', () => {
    expect(texts('Uptime is 99.9% a month; credits follow.')).toHaveLength(1);
  });

  it('keeps a closing quotation mark with its sentence', () => {
    expect(texts('We call it “Downtime.” It is measured.')).toEqual(['We call it “Downtime.”', 'It is measured.']);
  });

  it('gives every sentence its place in the text', () => {
    const text = '  One. Two!  “Three” is here. ';
    for (const sentence of splitSentences(text)) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  });

  it('finds nothing in blank text', () => {
    expect(splitSentences('  ')).toEqual([]);
  });
});
