import { expect, test } from 'vitest';
import { lines, readDrawn } from './make-pdf.js';

const ROWS = [
  ['Level', 'Answer', 'Credit'],
  ['Urgent', 'within an hour', 'ten percent'],
  ['Normal', 'within a day', 'five percent'],
] as const;

test('the last row of a table, alone at the top of the next page, stays in the table', async () => {
  const paper = await readDrawn((doc) => {
    const row = (cells: readonly string[], y: number) =>
      cells.forEach((cell, i) => {
        lines(doc, 72 + i * 150, y, [cell]);
      });
    ROWS.forEach((cells, i) => {
      row(cells, 680 + i * 24);
    });
    doc.addPage();
    row(['Minor', 'within a week', 'nothing'], 72);
    lines(doc, 72, 130, ['The supplier keeps every record of the work for the whole term and shows it when asked.']);
  });
  expect(paper.blocks.map(({ kind, text }) => [kind, text])).toEqual([
    ...ROWS.map((cells) => ['tableRow', cells.join(' | ')]),
    ['tableRow', 'Minor | within a week | nothing'],
    ['paragraph', 'The supplier keeps every record of the work for the whole term and shows it when asked.'],
  ]);
  expect(new Set(paper.blocks.slice(0, 4).map(({ table }) => table?.index))).toEqual(new Set([0]));
});
