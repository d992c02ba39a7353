/**
 * The pages of a PDF that have no text that can be read -> the same pages with the words recognised on their pictures.
 *
 * What is read so is marked for good: the page is named in a message, and each of its blocks carries the confidence.
 */
import type { Message } from '../../model/message.js';
import type { SourceBlock } from '../../model/source.js';
import type { Page } from '../pdf/page.js';
import { type RecognisedPage, recognisePages } from './recognise-pages.js';

export interface OcrPage extends Page {
  /** Confidence, 0..1, on a page whose words were recognised. */
  readonly ocr?: number;
}

/** A page on which no words are found keeps its fault. */
export async function fillPages(
  pages: readonly Page[],
  bytes: Uint8Array,
  file: string,
  password?: string,
): Promise<OcrPage[]> {
  const blind = pages.filter(({ fault }) => fault === 'scanned' || fault === 'unreadable').map(({ number }) => number);
  const found = await recognisePages(bytes, file, blind, password);
  return pages.map((page) => {
    const recognised = found.get(page.number);
    return recognised && recognised.words.length > 0 ? filled(page, recognised) : page;
  });
}

function filled(page: Page, { words, width, height, confidence }: RecognisedPage): OcrPage {
  const items = words.map((word) => ({ ...word, bold: false, face: 'serif' as const }));
  return { ...page, items, width, height, strokes: [], slanted: [], fault: null, ocr: confidence };
}

export function ocrMessages(pages: readonly OcrPage[]): Message[] {
  return pages.flatMap(({ number, ocr }) =>
    ocr === undefined
      ? []
      : [
          {
            code: 'ocr-page',
            message: `Page ${number} is a picture; its words were recognised with a confidence of ${Math.round(ocr * 100)} % and should be checked.`,
            page: number,
          },
        ],
  );
}

/** Each block with the lowest confidence of the pages it stands on; blocks of other pages as they are. */
export function markBlocks(blocks: readonly SourceBlock[], pages: readonly OcrPage[]): SourceBlock[] {
  const confidence = new Map(pages.flatMap(({ number, ocr }) => (ocr === undefined ? [] : [[number, ocr] as const])));
  if (confidence.size === 0) return [...blocks];
  return blocks.map((block) => {
    const found = [block.page, block.endPage].flatMap((page) => confidence.get(page ?? 0) ?? []);
    return found.length === 0 ? block : { ...block, ocr: Math.min(...found) };
  });
}
