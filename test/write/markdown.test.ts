import { describe, expect, it } from 'vitest';
import type { Inline, Memo } from '../../src/model/memo.js';
import { writeMemoMarkdown } from '../../src/write/markdown.js';

const cite = { paper: 'A DPA', platform: 'a', document: 0, block: 'b0', place: '§ 2', page: 3 };

/** One paragraph as Markdown. */
function printed(...content: Inline[]): string {
  const memo: Memo = {
    title: 'T',
    head: [],
    sections: [{ id: 's', title: 'S', nodes: [{ type: 'paragraph', content }] }],
  };
  return writeMemoMarkdown(memo).split('\n\n').at(-1)?.trim() ?? '';
}

const words = (text: string): string => printed({ type: 'text', text });

describe('the memo in Markdown', () => {
  it('prints citations without escapes', () => {
    expect(printed({ type: 'quote', text: 'Yes.', cite })).toBe('“Yes.” [A DPA, § 2, p. 3]');
    expect(printed({ type: 'cite', cite }, { type: 'text', text: ' ' }, { type: 'cite', cite })).toBe(
      '[A DPA, § 2, p. 3] [A DPA, § 2, p. 3]',
    );
  });

  it.each(['(see below)', ': as above', '[note]'])(
    'escapes a citation that %s after it would make a link of',
    (next) => {
      expect(printed({ type: 'cite', cite }, { type: 'text', text: next })).toMatch(/^\\\[A DPA, § 2, p\. 3\\\]/);
    },
  );

  it('leaves underscores inside words alone and escapes those that would set type', () => {
    expect(words('https://x.example/dec_impl/a__b.pdf')).toBe('https://x.example/dec_impl/a__b.pdf');
    expect(words('_x_ and __y__')).toBe('\\_x\\_ and \\_\\_y\\_\\_');
  });

  it('lets no words open a list, a heading or a table cell', () => {
    expect(words('1. One')).toBe('1\\. One');
    expect(words('# One')).toBe('\\# One');
    expect(words('a | b')).toBe('a \\| b');
  });
});
