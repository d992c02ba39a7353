import { expect, test } from 'vitest';
import { abstractNum, cell, item, num, p, r, read, readBlock, readLines, row, table } from './build-docx.js';

const bold = (text: string) => p(r(text, '<w:b/>'));

test('each row is one block with its cells', async () => {
  const { blocks } = await read(
    table(row([cell(bold('Uptime')), cell(bold('Credit'))]), row([cell('below 99.9%'), cell('10%')])),
  );
  expect(blocks.map(({ kind, text, cells, table }) => ({ kind, text, cells, table }))).toEqual([
    { kind: 'tableRow', text: 'Uptime | Credit', cells: ['Uptime', 'Credit'], table: { index: 0, header: true } },
    { kind: 'tableRow', text: 'below 99.9% | 10%', cells: ['below 99.9%', '10%'], table: { index: 0, header: false } },
  ]);
});

test('a row marked to repeat on every page is the header', async () => {
  const { blocks } = await read(table(row([cell('A'), cell('B')], '<w:tblHeader/>'), row([cell('1'), cell('2')])));
  expect(blocks.map((block) => block.table?.header)).toEqual([true, false]);
});

test('merged cells leave the row in line with its header', async () => {
  const span = '<w:gridSpan w:val="2"/>';
  const { blocks } = await read(
    table(
      row([cell('Level'), cell('Response'), cell('Repair')]),
      row([cell('Severity 1', '<w:vMerge w:val="restart"/>'), cell('1 hour, repair in 4 hours', span)]),
      row([cell('', '<w:vMerge/>'), cell('2 hours'), cell('8 hours')]),
      row([cell('late'), cell('9 hours')], '<w:gridBefore w:val="1"/>'),
    ),
  );
  expect(blocks.map((block) => block.cells)).toEqual([
    ['Level', 'Response', 'Repair'],
    ['Severity 1', '1 hour, repair in 4 hours', ''],
    ['', '2 hours', '8 hours'],
    ['', 'late', '9 hours'],
  ]);
});

test('a table inside a cell is read into that cell', async () => {
  const inner = table(row([cell('x'), cell('y')]));
  const block = await readBlock(table(row([cell('outer'), cell(`${p('before')}${inner}${p('after')}`)])));
  expect(block.cells).toEqual(['outer', 'before x y after']);
});

test('a box of one cell round a paragraph is no table', async () => {
  const { blocks } = await read(p('Before.') + table(row([cell('Boxed notice.')])) + p('After.'));
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a list of short entries in one column keeps an entry a row', async () => {
  const entries = ['Acme Hosting', 'Beta Mail', 'Gamma Pay'].map((name) => row([cell(p(name) + p('Frankfurt'))]));
  expect(await readLines(table(...entries))).toEqual([
    'Acme Hosting Frankfurt',
    'Beta Mail Frankfurt',
    'Gamma Pay Frankfurt',
  ]);
});

test('a page laid out in table columns is read as paragraphs, column by column', async () => {
  const long =
    'The provider keeps the service running and tells the customer early about any planned work on it which may take it down for a while.';
  const column = (side: string) => cell(Array.from({ length: 10 }, (_, i) => p(`${side} ${i}. ${long}`)).join(''));
  const { blocks } = await read(table(row([column('Left'), column('Right')])));
  expect(blocks).toHaveLength(20);
  expect(blocks.every((block) => block.kind === 'paragraph' && block.table === null)).toBe(true);
  expect(blocks[10]?.text).toMatch(/^Right 0/);
});

test('the number of a row is its label, numbers further inside stay with their words', async () => {
  const numbering = abstractNum(0, [['decimal', '%1.']]) + num(1, 0);
  const body = table(
    row([cell(item('')), cell(item('Backups') + item('Restores'))]),
    row([cell(item('')), cell('Logs')]),
  );
  expect(await readLines({ body, numbering })).toEqual(['1. 2. Backups 3. Restores', '4. Logs']);
});

test('an invisible table that sets labels apart from their text is read as paragraphs', async () => {
  const body = table(
    row([cell('(a)'), cell('process data only on instructions;')]),
    row([cell('(b)'), cell('assist.')]),
  );
  const { blocks } = await read(body);
  expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'paragraph: (a) process data only on instructions;',
    'paragraph: (b) assist.',
  ]);
});

test('rows and cells in content controls are read in their place', async () => {
  const wrapped = (inside: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const body = table(row([cell('a'), wrapped(cell('b'))]), wrapped(row([cell('c'), cell('d')])));
  expect(await readLines(body)).toEqual(['a | b', 'c | d']);
});

test('rows without text are no blocks', async () => {
  expect(await readLines(table(row([cell('a'), cell('b')]), row([cell(''), cell('')])))).toEqual(['a | b']);
});
