/** Papers as a scanner gives them: every page one picture, no text. */
import { createRequire } from 'node:module';
import { PDFParse } from 'pdf-parse';
import PDFDocument from 'pdfkit';
import { collect } from '../fuzz/base-files.js';

export type DrawPage = (doc: PDFKit.PDFDocument) => void;

/** `scanned` pages are drawn, photographed at 200 dpi and put in as pictures; `printed` ones follow as text. */
export async function scanOf(scanned: DrawPage, printed?: DrawPage): Promise<Uint8Array> {
  const picture = await photograph(await draw(scanned));
  return draw(
    (doc) => doc.image(picture, 0, 0, { width: doc.page.width }),
    ...(printed === undefined ? [] : [printed]),
  );
}

export function draw(...pages: readonly DrawPage[]): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', autoFirstPage: false });
  const bytes = collect(doc);
  for (const page of pages) page(doc.addPage().font('Times-Roman').fontSize(11));
  doc.end();
  return bytes;
}

async function photograph(bytes: Uint8Array): Promise<Buffer> {
  const pdf = new PDFParse({ data: bytes, verbosity: 0 });
  const { pages } = await pdf.getScreenshot({ partial: [1], scale: 200 / 72, imageDataUrl: false });
  await pdf.destroy();
  return Buffer.from(pages[0]!.data);
}

/** The packages that read pictures are optional. */
export function ocrIsInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('tesseract.js');
    return true;
  } catch {
    return false;
  }
}
