/** The title in the file's properties, when somebody gave one. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { cleanText } from './clean-text.js';

/** Null for none, and for what programs fill in: file names, "Microsoft Word - …", "Untitled". */
export async function readTitle(document: PDFDocumentProxy): Promise<string | null> {
  // A damaged file may have lost its properties and still show every page.
  const metadata = await document.getMetadata().catch(() => null);
  const given = (metadata?.info as { Title?: unknown } | undefined)?.Title;
  const title = typeof given === 'string' ? cleanText(given).replace(/\s+/g, ' ').trim() : '';
  return PROGRAM_MADE.test(title) || !/\p{L}{3}/u.test(title) ? null : title;
}

const PROGRAM_MADE =
  /^(?:microsoft|untitled|document\d*$|print|about:blank|https?:)|\.(?:docx?|pdf|rtf|odt|indd|html?|wpd|txt)$/i;
