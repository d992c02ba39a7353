/**
 * The door of the room: bytes of a paper -> its text as blocks, whatever the format.
 *
 * The PDF reader is loaded only when a PDF is read, as its engine is by far the largest part of the program.
 */
import type { SourceDocument } from '../model/source.js';
import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { readDocx } from './docx/read-docx.js';
import { readMarkdown } from './markdown.js';
import { readPlainText } from './plain-text.js';

export interface ReadOptions {
  /** For PDFs that ask for one; other formats cannot be opened with a password. */
  readonly password?: string;
  /** Tracked changes of a Word file: read as if accepted (default) or rejected. */
  readonly revisions?: 'accept' | 'reject';
  /** Recognise the text of PDF pages that are pictures; needs the packages named in `ocr/load-packages.ts`. */
  readonly ocr?: boolean;
}

/** `file` is the name or path as the user gave it, for errors and to tell Markdown from plain text. Throws ReadError. */
export async function readSource(bytes: Uint8Array, file: string, options: ReadOptions = {}): Promise<SourceDocument> {
  switch (detectFormat(bytes, file)) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.js');
      return readPdf(bytes, file, options);
    }
    case 'docx':
      return readDocx(bytes, file, options.revisions);
    case 'md':
      return readMarkdown(decodeText(bytes));
    case 'txt':
      return readPlainText(decodeText(bytes));
  }
}
