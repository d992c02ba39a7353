import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/report/memo/excerpt.js';

const FILLER = 'Words of no weight stand here so that the passage is long enough to be cut somewhere. ';
const spanOf = (text: string, words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];
const quoted = (text: string, ...values: string[]): string => {
  const [from, to] = excerpt(
    text,
    values.map((v) => spanOf(text, v)),
  );
  return text.slice(from, to);
};

describe('the part of a provision that a memo quotes', () => {
  it('is the whole of a short one', () => {
    expect(quoted('Provider keeps logs for 30 days.', '30 days')).toBe('Provider keeps logs for 30 days.');
  });

  it('holds the sentence with the value, wherever it stands', () => {
    const text = `${FILLER.repeat(9)}Logs are kept for 30 days. ${FILLER}`;
    expect(quoted(text, '30 days')).toMatch(/^Logs are kept for 30 days\./);
  });

  it('does not break off the sentence with the value before its exception', () => {
    const list = Array.from({ length: 14 }, (_, i) => `(${i + 1}) a request made in the usual manner of business`).join(
      '; ',
    );
    const text = `${FILLER}Customer may audit once a year after ${list}, unless a regulator asks for more. ${FILLER.repeat(3)}`;
    expect(quoted(text, 'once a year')).toMatch(/^Customer may audit once a year.*unless a regulator asks for more\.$/);
  });

  it('holds the value at the end of a sentence longer than any quote', () => {
    const text = `Except for ${'claims of one kind or of another kind, '.repeat(40)}liability is limited to EUR 5,000. ${FILLER}`;
    const words = quoted(text, 'EUR 5,000');
    expect(words).toContain('EUR 5,000');
    expect(words.length).toBeLessThanOrEqual(1000);
  });

  it('is more than a heading where no value is in it', () => {
    const text = `Limits. Except for ${'claims of one kind or of another kind, '.repeat(20)}nobody is liable. ${FILLER}`;
    expect(quoted(text)).toMatch(/^Limits\. Except for .*nobody is liable\.$/);
  });

  it('does not take the full stop of an abbreviation for the end of a sentence', () => {
    const text = `${FILLER.repeat(6)}Provider obeys U.S. Privacy Laws and tells Customer within 5 days of a change. ${FILLER.repeat(2)}`;
    expect(quoted(text, '5 days')).toMatch(/^Provider obeys U\.S\. Privacy Laws/);
  });

  it('is a range of the provision, never empty, that holds the first value', () => {
    const words = fc.array(fc.constantFrom('fee', 'notice;', 'party.', 'Customer', '(a)', 'and', 'unless,'), {
      minLength: 1,
      maxLength: 500,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 40 }), (parts, at, length) => {
        const text = parts.join(' ');
        const from = at % text.length;
        const to = Math.min(text.length, from + 1 + length);
        const [start, end] = excerpt(text, [[from, to]]);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(
          text.slice(from, to).trim() ? from + text.slice(from, to).trimEnd().length : start,
        );
        expect(end - start).toBeGreaterThan(0);
      }),
    );
  });
});
