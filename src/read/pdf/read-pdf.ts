/**
 * PDF bytes -> the paper's text in reading order.
 *
 * A PDF holds glyphs at places, not paragraphs. So: words with their places (read-page), less what is repeated on every page
 * (furniture), in columns and tables (columns), as lines put together to paragraphs (paragraphs), as blocks (blocks).
 */
import { type Message, ReadError } from '../../model/message.js';
import type { SourceDocument } from '../../model/source.js';
import { fillPages, markBlocks, type OcrPage, ocrMessages } from '../ocr/fill-pages.js';
import { writeBlocks } from './blocks.js';
import { countBrokenParts } from './checksums.js';
import { layOutPages } from './columns.js';
import { takeFurniture } from './furniture.js';
import { collectLinks } from './links.js';
import { type OpenPdf, openPdf } from './load.js';
import type { Page } from './page.js';
import { damageMessages, pageMessages } from './page-messages.js';
import { type Learned, readPage } from './read-page.js';
import { readTitle } from './title.js';

/** Throws `ReadError` when the file is no PDF, is locked or damaged, or holds no text at all. `file` is named in errors only. */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  options: { password?: string; ocr?: boolean } = {},
): Promise<SourceDocument> {
  const pdf = await openPdf(bytes, file, options.password);
  try {
    const read = await readPages(pdf);
    const pages: readonly OcrPage[] = options.ocr ? await fillPages(read, bytes, file, options.password) : read;
    refuseTextless(pages, file);
    const title = await readTitle(pdf.document);
    return { ...toDocument(pages, countBrokenParts(bytes)), title };
  } finally {
    await pdf.close();
  }
}

async function readPages({ document, pdfjs }: OpenPdf): Promise<Page[]> {
  const pages: Page[] = [];
  const learned: Learned = { weights: new Map(), underlines: false };
  for (let n = 1; n <= document.numPages; n++)
    pages.push(
      await document
        .getPage(n)
        .then((page) => readPage(page, pdfjs, learned))
        .catch(() => damagedPage(n)),
    );
  return pages;
}

/** A page that pdfjs gives up on. */
function damagedPage(number: number): Page {
  return { number, width: 0, height: 0, items: [], strokes: [], links: [], slanted: [], fault: 'damaged' };
}

function refuseTextless(pages: readonly Page[], file: string): void {
  if (pages.some((page) => page.fault === null && page.items.some((item) => item.text.trim()))) return;
  if (pages.some((page) => page.fault === 'scanned'))
    throw new ReadError(
      file,
      'scanned',
      'the PDF is scanned and has no text layer',
      'try again with --ocr, which recognises the text on its pictures',
    );
  if (pages.some((page) => page.fault === 'unreadable'))
    throw new ReadError(
      file,
      'unreadable-text',
      'the fonts of the PDF do not say which letters they show',
      'try again with --ocr, or ask for another copy',
    );
  if (pages.some((page) => page.fault === 'damaged'))
    throw new ReadError(
      file,
      'damaged',
      'the pages of the PDF are damaged',
      'open it in a PDF viewer and save a fresh copy',
    );
  throw new ReadError(file, 'no-text', 'the PDF holds no text', 'check that the right file was chosen');
}

function toDocument(pages: readonly OcrPage[], brokenParts: number): Omit<SourceDocument, 'title'> {
  const readable = pages.filter((page) => page.fault === null);
  const { pages: bare, furniture } = takeFurniture(readable);
  const { blocks, repeated } = writeBlocks(layOutPages(bare));
  const messages: Message[] = [...damageMessages(brokenParts), ...pageMessages(pages), ...ocrMessages(pages)];
  return {
    format: 'pdf',
    pages: pages.length,
    blocks: markBlocks(
      blocks.map(({ block }) => block),
      pages,
    ),
    furniture: [...furniture, ...repeated],
    links: collectLinks(readable, blocks),
    messages,
  };
}
