import { describe, expect, test } from 'vitest';
import { type Doc, lines, MARGIN, readDrawn } from './make-pdf.js';

const ROWS = [
  ['Severity', 'First answer', 'Hours'],
  ['Critical', 'within 30 minutes', 'at all times'],
  ['High', 'within 4 hours', 'on working days'],
];
const WIDTHS = [120, 160, 160];

function grid(doc: Doc, top: number, rows: readonly (readonly string[])[], head = true): void {
  const height = 24;
  rows.forEach((row, r) => {
    let x = MARGIN;
    row.forEach((text, c) => {
      doc.rect(x, top + r * height, WIDTHS[c] as number, height).stroke();
      doc
        .font(head && r === 0 ? 'Helvetica-Bold' : 'Helvetica')
        .text(text, x + 5, top + r * height + 7, { lineBreak: false });
      x += WIDTHS[c] as number;
    });
  });
  doc.font('Helvetica');
}

describe('ruled tables', () => {
  test('each row is a block with its cells, the header marked', async () => {
    const paper = await readDrawn((doc) => {
      doc.text('The times below apply.', MARGIN, 72);
      grid(doc, 110, ROWS);
    });
    expect(paper.blocks.slice(1).map(({ kind, cells, table }) => ({ kind, cells, table }))).toEqual(
      ROWS.map((cells, i) => ({ kind: 'tableRow', cells, table: { index: 0, header: i === 0 } })),
    );
    expect(paper.blocks[2]?.text).toBe('Critical | within 30 minutes | at all times');
  });

  test('an empty cell stays in its place', async () => {
    const paper = await readDrawn((doc) => grid(doc, 110, [...ROWS, ['Low', '', 'none']]));
    expect(paper.blocks.at(-1)?.cells).toEqual(['Low', '', 'none']);
  });

  test('a table that goes on overleaf keeps its index and drops the header printed again', async () => {
    const paper = await readDrawn((doc) => {
      doc.text('The times below apply.', MARGIN, 72);
      grid(doc, 700, ROWS);
      doc.addPage();
      grid(doc, 72, [ROWS[0] as string[], ['Low', 'within 3 days', 'on working days']]);
      doc.text('No other times apply.', MARGIN, 200);
    });
    expect(paper.blocks.map((b) => b.table?.index ?? null)).toEqual([null, 0, 0, 0, 0, null]);
    expect(paper.blocks[4]?.cells?.[0]).toBe('Low');
    expect(paper.furniture).toContainEqual({ text: 'Severity First answer Hours', pages: [2] });
  });
});

describe('tables without rules', () => {
  test('words that stand below one another in three columns are a table', async () => {
    const paper = await readDrawn((doc) => {
      doc.text('The times below apply.', MARGIN, 72);
      ROWS.forEach((row, r) => {
        row.forEach((text, c) => {
          doc.text(text, MARGIN + c * 150, 110 + r * 20, { lineBreak: false });
        });
      });
    });
    expect(paper.blocks.slice(1).map((b) => b.cells)).toEqual(ROWS);
  });

  test('labels with hanging text are no table', async () => {
    const paper = await readDrawn((doc) => {
      ['(a)', '(b)', '(c)'].forEach((label, i) => {
        lines(doc, MARGIN, 100 + i * 20, [label]);
        lines(doc, MARGIN + 36, 100 + i * 20, ['a duty of the provider;']);
      });
    });
    expect(paper.blocks.map((b) => b.text)).toEqual(
      ['(a)', '(b)', '(c)'].map((label) => `${label} a duty of the provider;`),
    );
  });
});
