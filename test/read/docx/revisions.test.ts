import { expect, test } from 'vitest';
import { readDocx } from '../../../src/read/docx/read-docx.js';
import { cell, del, docx, ins, markedEnd, p, r, read, readLines, row, table } from './build-docx.js';

const plainRun = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

test('accepting keeps what was inserted and drops what was deleted, rejecting the other way round', async () => {
  const body = p(`${r('within ')}${del('thirty (30)')}${ins(plainRun('sixty (60)'))}${r(' days')}`);
  expect(await readLines(body)).toEqual(['within sixty (60) days']);
  expect(await readLines(body, 'reject')).toEqual(['within thirty (30) days']);
});

test('a moved paragraph stands at its new place when accepted, at its old one when rejected', async () => {
  const from = p(`<w:moveFrom w:id="1" w:author="Ann">${plainRun('Moved.')}</w:moveFrom>`, markedEnd('moveFrom'));
  const to = p(`<w:moveTo w:id="2" w:author="Ann">${plainRun('Moved.')}</w:moveTo>`, markedEnd('moveTo'));
  const body = from + p('Stays.') + to + p('Last.');
  expect(await readLines(body)).toEqual(['Stays.', 'Moved.', 'Last.']);
  expect(await readLines(body, 'reject')).toEqual(['Moved.', 'Stays.', 'Last.']);
});

test('a deleted paragraph mark joins its paragraph to the next', async () => {
  const body = p('Fees are due ', markedEnd('del')) + p('monthly.');
  expect(await readLines(body)).toEqual(['Fees are due monthly.']);
  expect(await readLines(body, 'reject')).toEqual(['Fees are due', 'monthly.']);
});

test('an inserted paragraph mark parts two paragraphs only where it is accepted', async () => {
  const body = p('Fees are due ', markedEnd('ins')) + p('monthly.');
  expect(await readLines(body)).toEqual(['Fees are due', 'monthly.']);
  expect(await readLines(body, 'reject')).toEqual(['Fees are due monthly.']);
});

test('text that was inserted and then deleted is in neither view', async () => {
  const body = p(r('A') + ins(del('never')) + r(' B'));
  expect(await readLines(body)).toEqual(['A B']);
  expect(await readLines(body, 'reject')).toEqual(['A B']);
});

test('a deleted table row is gone when accepted', async () => {
  const body = table(
    row([cell('99.9%'), cell('5%')]),
    row([cell(p(del('99.0%'))), cell(p(del('10%')))], '<w:del w:id="5" w:author="Ann"/>'),
  );
  expect(await readLines(body)).toEqual(['99.9% | 5%']);
  expect(await readLines(body, 'reject')).toEqual(['99.9% | 5%', '99.0% | 10%']);
});

test('tracked changes are told, with their number and authors', async () => {
  const body = p(r('A ') + ins(plainRun('b '), 'Ann Lee') + ins(plainRun('c '), 'Bo Kim') + del('d', 'Bo Kim'));
  const { messages } = await read(body);
  expect(messages).toEqual([
    {
      code: 'tracked-changes',
      message: 'Tracked changes by Ann Lee, Bo Kim: 2 insertions, 1 deletion; read as if all were accepted.',
    },
  ]);
});

test('a paper without changes has no message and reads the same both ways', async () => {
  const bytes = docx(p('Nothing changed.'));
  const accepted = await readDocx(bytes, 'a.docx', 'accept');
  expect(accepted.messages).toEqual([]);
  expect(await readDocx(bytes, 'a.docx', 'reject')).toEqual(accepted);
});
