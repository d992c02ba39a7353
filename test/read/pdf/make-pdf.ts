/** Small PDFs drawn in the test that reads them. */
import PDFDocument from 'pdfkit';
import { readPdf } from '../../../src/read/pdf/read-pdf.js';

export type Doc = PDFKit.PDFDocument;

export const MARGIN = 72;

/** A4, Helvetica 11; `draw` may add pages. */
export function makePdf(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, ...options });
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.font('Helvetica').fontSize(11);
    draw(doc);
    doc.end();
  });
}

export async function readDrawn(draw: (doc: Doc) => void, options?: PDFKit.PDFDocumentOptions) {
  return readPdf(await makePdf(draw, options), 'drawn.pdf');
}

/** Lines at given places, as if typeset by hand: no wrapping. */
export function lines(doc: Doc, x: number, y: number, texts: readonly string[], leading = 14): void {
  texts.forEach((text, i) => {
    doc.text(text, x, y + i * leading, { lineBreak: false });
  });
}

/** A picture of one grey dot. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
