import { expect, test } from 'vitest';
import { decodeText } from '../../src/read/decode-text.js';
import { readPlainText } from '../../src/read/plain-text.js';

function shown(text: string): string[] {
  return readPlainText(text).blocks.map((block) => block.text);
}

const WRAPPED = `SERVICE TERMS

1. Use. The customer may use the service for its own business, and
shall not resell it to anyone without the consent that is named in
section
4.2 of these terms.
2. Fees. Fees are due within thirty days of the date of the
invoice.
   (a) Late payments bear interest.

The third-
party services are not covered.
`;

test('wrapped lines are joined and typed labels begin blocks', () => {
  expect(shown(WRAPPED)).toEqual([
    'SERVICE TERMS',
    '1. Use. The customer may use the service for its own business, and shall not resell it to anyone without the consent that is named in section 4.2 of these terms.',
    '2. Fees. Fees are due within thirty days of the date of the invoice.',
    '(a) Late payments bear interest.',
    'The third-party services are not covered.',
  ]);
});

test('a line in capitals is a heading, a line after a bullet a list item', () => {
  const { blocks } = readPlainText('LIMITATION OF LIABILITY\n\n• no lost profits\n');
  expect(blocks.map(({ kind, text, bullet }) => [kind, text, bullet])).toEqual([
    ['heading', 'LIMITATION OF LIABILITY', false],
    ['listItem', 'no lost profits', true],
  ]);
});

test('where paragraphs stand on one line each, every line is a block', () => {
  const long =
    'The provider keeps the service available to the customer and credits a share of the monthly fee for each month in which it does not do so.';
  expect(shown(`${long}\n${long}\nShort.\n`)).toEqual([long, long, 'Short.']);
});

test('form feeds part pages; a sentence goes on over them', () => {
  const { pages, blocks } = readPlainText('First page.\n\nThe customer shall pay\n\fthe fees in advance.\n\nLast.\n\f');
  expect(pages).toBe(2);
  expect(blocks.map(({ text, page, endPage }) => [text, page, endPage])).toEqual([
    ['First page.', 1, 1],
    ['The customer shall pay the fees in advance.', 1, 2],
    ['Last.', 2, 2],
  ]);
});

test('lines that most pages repeat, and page numbers, are furniture', () => {
  const page = (n: number) => `Confidential\n\nClause number ${n} stands here.\n\nPage ${n} of 3`;
  const { blocks, furniture } = readPlainText([1, 2, 3].map(page).join('\f'));
  expect(blocks).toHaveLength(3);
  expect(furniture).toContainEqual({ text: 'Confidential', pages: [1, 2, 3] });
});

test('text without form feeds has no pages', () => {
  const { pages, blocks } = readPlainText('One.');
  expect([pages, blocks[0]?.page]).toEqual([null, null]);
});

test.each([
  ['UTF-8', Buffer.from('\uFEFF§ 1 – “Fees”')],
  ['UTF-16', Buffer.from('\uFEFF§ 1 – “Fees”', 'utf16le')],
  ['Windows-1252', Buffer.from('\xa7 1 \x96 \x93Fees\x94', 'latin1')],
])('%s is decoded', (_, bytes) => {
  expect(decodeText(bytes)).toBe('§ 1 – “Fees”');
});

test('line ends of every system are read alike', () => {
  expect(decodeText(Buffer.from('a\r\nb\rc\n'))).toBe('a\nb\nc\n');
});
