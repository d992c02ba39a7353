/** Prints that were once read wrongly, one trait each; one that still is goes in as `it.fails`, so that it is not forgotten. */
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../src/read/pdf/read-pdf.js';
import { collect } from './fuzz/base-files.js';

type Draw = (doc: PDFKit.PDFDocument) => void;

async function linesOf(...pages: readonly Draw[]): Promise<string[]> {
  const doc = new PDFDocument({ size: 'A4', autoFirstPage: false });
  const bytes = collect(doc);
  for (const draw of pages) draw(doc.addPage().font('Times-Roman').fontSize(9));
  doc.end();
  return (await readPdf(await bytes, 'tricky.pdf')).blocks.map(({ text }) => text);
}

const FILLER = 'Provider shall keep the records of each order for the term and hand them to Customer on request.';

describe('a PDF', () => {
  it('whose pages say the same but for numbers is not all running heads', async () => {
    const page = (n: number) => (doc: PDFKit.PDFDocument) =>
      doc.text(`${n}. Fees`).text(`Customer shall pay the fees of part ${n} within thirty days.`);
    expect((await linesOf(page(1), page(2), page(3))).join(' ')).toContain('fees of part 2');
  });

  it('keeps a lead-in that opens two of its pages', async () => {
    const opens = (label: string) => (doc: PDFKit.PDFDocument) =>
      doc
        .text(`Section ${label} Provider shall keep the following:`)
        .moveDown()
        .text(`${FILLER} ${label.repeat(3)}`);
    const lines = await linesOf(opens('3.2'), (doc) => doc.text(FILLER), opens('5.2'));
    expect(lines.filter((text) => text.includes('the following:'))).toHaveLength(2);
  });

  it('with bare numbers in the margin is no table', async () => {
    const draw: Draw = (doc) => {
      for (const [at, label, text] of [
        [0, '1', 'Order'],
        [1, '1.1', FILLER],
        [2, '1.2', FILLER],
        [3, '2', 'Law'],
      ] as const)
        doc.text(label, 72, 72 + at * 18, { lineBreak: false }).text(text, 106, 72 + at * 18);
    };
    expect(await linesOf(draw)).toEqual(['1 Order', `1.1 ${FILLER}`, `1.2 ${FILLER}`, '2 Law']);
  });
});
