import { expect, test } from 'vitest';
import { cell, del, p, r, read, readLines, row, table } from './build-docx.js';

const reference = (id: number, kind = 'footnote') => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
const note = (id: number, text: string, kind = 'footnote') =>
  `<w:${kind} w:id="${id}">${p(`<w:r><w:${kind}Ref/></w:r>${r(text)}`)}</w:${kind}>`;
const footnotes = note(2, ' Net of tax.') + note(3, 'See Annex I.');

test('a footnote is a block after the paragraph that refers to it, under its printed number', async () => {
  const body = p(`${r('Fees')}${reference(3)}${r(' are due')}${reference(2)}${r('.')}`) + p('Next.');
  const { blocks } = await read({ body, footnotes });
  expect(blocks.map(({ kind, autoLabel, text }) => [kind, autoLabel, text])).toEqual([
    ['paragraph', null, 'Fees are due.'],
    ['footnote', '1', 'See Annex I.'],
    ['footnote', '2', 'Net of tax.'],
    ['paragraph', null, 'Next.'],
  ]);
});

test('endnotes count in roman figures', async () => {
  const body = p(r('A') + reference(2, 'endnote'));
  expect(await readLines({ body, endnotes: note(2, 'End.', 'endnote') })).toEqual(['A', 'i End.']);
});

test('a note of a table cell follows its row', async () => {
  const body = table(row([cell(p(r('99.9%') + reference(2))), cell('10%')]));
  expect(await readLines({ body, footnotes })).toEqual(['99.9% | 10%', '1 Net of tax.']);
});

test('a note whose reference was deleted is not printed', async () => {
  const body =
    p(`${r('Fees')}<w:del w:id="9" w:author="Ann">${reference(2)}</w:del>`) + p(del('gone') + r('B') + reference(3));
  expect(await readLines({ body, footnotes })).toEqual(['Fees', 'B', '1 See Annex I.']);
});
