import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/read/markdown.js';

function shown(text: string): string[] {
  return readMarkdown(text).blocks.map((block) => `${block.kind}${block.level ?? ''}: ${block.text}`);
}

test('headings, paragraphs and lists are blocks; lines of one paragraph are joined', () => {
  const text = '# Terms\n\nFirst line\nsecond line.\n\n## 1\\. Use\n\n* one\n* two\n  * deeper\n\nFees\n----\n';
  expect(shown(text)).toEqual([
    'title: Terms',
    'paragraph: First line second line.',
    'heading2: 1. Use',
    'listItem1: one',
    'listItem1: two',
    'listItem2: deeper',
    'heading2: Fees',
  ]);
});

test('numbers stay in the text, typed or set as a list', () => {
  expect(shown('2.1 Scope of use.\n\n1. first\n2. second\n')).toEqual([
    'paragraph: 2.1 Scope of use.',
    'listItem1: 1. first',
    'listItem1: 2. second',
  ]);
});

test('bullets are taken off, numbers in bulleted items are not', () => {
  const { blocks } = readMarkdown('* 1.1 Scope.\n- plain\n');
  expect(blocks.map(({ text, bullet }) => [text, bullet])).toEqual([
    ['1.1 Scope.', true],
    ['plain', true],
  ]);
});

test('front matter is not rendered and gives the title', () => {
  const { title, blocks } = readMarkdown("---\ntitle: 'Service Terms'\nlayout: page\n---\n\nText.\n");
  expect(title).toBe('Service Terms');
  expect(blocks.map((block) => block.text)).toEqual(['Text.']);
});

test('a pipe table is read row by row with its header', () => {
  const { blocks } = readMarkdown('| Uptime | Credit |\n| --- | ---: |\n| < 99.9% | **10%** |\n| a \\| b<br>c | |\n');
  expect(blocks.map(({ text, cells, table }) => [text, cells, table])).toEqual([
    ['Uptime | Credit', ['Uptime', 'Credit'], { index: 0, header: true }],
    ['< 99.9% | 10%', ['< 99.9%', '10%'], { index: 0, header: false }],
    ['a | b c', ['a | b c', ''], { index: 0, header: false }],
  ]);
});

test('an HTML table is read row by row whatever its cells hold', () => {
  const html =
    '<table><tr class="odd"><td><p>Fees</p>\n<p>net</p></td><td>100 EUR</td></tr><tr><td>Term</td><td>1 year</td></tr></table>';
  expect(readMarkdown(html).blocks.map((block) => block.cells)).toEqual([
    ['Fees net', '100 EUR'],
    ['Term', '1 year'],
  ]);
});

test('inline marks go, marks that do not pair stay', () => {
  const text = 'The **Provider** and *its* `staff` keep 99.9%\\* of 5 * 3 snake_case_names &amp; Uptime*.';
  expect(shown(text)).toEqual([
    'paragraph: The Provider and its staff keep 99.9%* of 5 * 3 snake_case_names & Uptime*.',
  ]);
});

test('links are collected with their words and block', () => {
  const text =
    'First.\n\nSee [the **policy**](https://example.com/p "P"), [status][s], <https://example.com> and [insert date].\n\n[s]: https://example.com/s\n';
  const { blocks, links } = readMarkdown(text);
  expect(blocks[1]?.text).toBe('See the policy, status, https://example.com and [insert date].');
  expect(links).toEqual([
    { text: 'the policy', url: 'https://example.com/p', block: 1 },
    { text: 'status', url: 'https://example.com/s', block: 1 },
    { text: 'https://example.com', url: 'https://example.com', block: 1 },
  ]);
});

test('a footnote follows the block that refers to it', () => {
  const { blocks } = readMarkdown('Fees[^1] are due.\n\nNext.\n\n[^1]: Net of tax.\n');
  expect(blocks.map(({ kind, autoLabel, text }) => [kind, autoLabel, text])).toEqual([
    ['paragraph', null, 'Fees are due.'],
    ['footnote', '1', 'Net of tax.'],
    ['paragraph', null, 'Next.'],
  ]);
});

test('bold words that open a paragraph run in as its heading', () => {
  const { blocks } = readMarkdown('2.1 **Term.** It starts today.\n\n**“Fees”** means money.\n\n**All of it**\n');
  expect(blocks.map(({ text, runInEnd, strong }) => [text.slice(0, runInEnd ?? 0), strong])).toEqual([
    ['2.1 Term.', false],
    ['', false],
    ['', true],
  ]);
});

test('labelled lines of one paragraph are blocks of their own', () => {
  expect(shown('The customer shall:\n(a) pay;\n(b) cooperate with\nthe provider.\n')).toEqual([
    'paragraph: The customer shall:',
    'paragraph: (a) pay;',
    'paragraph: (b) cooperate with the provider.',
  ]);
});

test('comments and tags are not text, fenced text is', () => {
  expect(shown('<!-- draft\nnote -->\n<div>Kept</div>\n\n```\n# not a heading\n```\n')).toEqual([
    'paragraph: Kept',
    'paragraph: # not a heading',
  ]);
});

test('long runs of marks and bars are read in linear time', () => {
  const hostile = ['*', '_', '[', '|', '-', '`', '<', '&', '#', ' ', '\\', '|-', '*a ', '[a](', '<td>', '> '];
  const start = performance.now();
  for (const mark of hostile) readMarkdown(mark.repeat(50_000));
  expect(performance.now() - start).toBeLessThan(15_000);
});
