/**
 * Pages that are pictures -> their words with places, as the PDF reader has them of other pages.
 *
 * Only words and places are taken from the recogniser: columns, tables and paragraphs are then found as everywhere else, so that a
 * scan and its original read alike.
 */

import { median } from '../pdf/gutter.js';
import { openRecogniser, type Recognised, type RecognisedLine } from './load-packages.js';
import type { PagePicture } from './page-pictures.js';

/** A word on its baseline; lengths are points, y grows downwards from the top of the page as displayed. */
export interface RecognisedWord {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly text: string;
}

export interface RecognisedPage {
  readonly words: readonly RecognisedWord[];
  readonly width: number;
  readonly height: number;
  /** Of the page's words, 0..1. */
  readonly confidence: number;
}

/** By page number. A page on which nothing is found has no words. Throws ReadError when the packages are not installed. */
export async function recognisePages(
  bytes: Uint8Array,
  file: string,
  pages: readonly number[],
  password?: string,
): Promise<Map<number, RecognisedPage>> {
  const found = new Map<number, RecognisedPage>();
  if (pages.length === 0) return found;
  const recogniser = await openRecogniser(file);
  try {
    // Loads pdf-parse, which a paper without pictures has no need of.
    const { drawPages } = await import('./page-pictures.js');
    for await (const picture of drawPages(bytes, pages, password)) {
      const { data } = await recogniser.recognize(picture.png, {}, { blocks: true, text: false });
      found.set(picture.page, toPage(data, picture));
    }
  } finally {
    await recogniser.terminate();
  }
  return found;
}

function toPage({ confidence, blocks }: Recognised, { scale, width, height }: PagePicture): RecognisedPage {
  const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap(({ lines }) => lines)).filter(isText);
  const usual = median(lines.map(sizeOf));
  const words = lines.flatMap((line) => wordsOf(line, evenSize(sizeOf(line), usual), scale));
  return { words, width, height, confidence: confidence / 100 };
}

/** Specks and rules are "read" too, as stray signs in which the recogniser itself has no faith. */
function isText({ words }: RecognisedLine): boolean {
  return words.some(({ text, confidence }) => confidence >= 30 && /[\p{L}\p{N}]/u.test(text));
}

/** Pixels; the row from the feet of "p" to the head of "d" is a little less than the size of the font. */
const sizeOf = ({ rowAttributes }: RecognisedLine) => rowAttributes.rowHeight * 1.08;

/** Heights measured on a picture waver: what is nearly the usual size is the usual size. */
const evenSize = (size: number, usual: number) => (Math.abs(size / usual - 1) < 0.15 ? usual : size);

/**
 * All on one baseline, that of the line: single words stand on it less exactly. Each word but the last closes with its space, which
 * reaches up to the next word; the gaps of a justified line say too little.
 */
function wordsOf({ words, baseline }: RecognisedLine, size: number, scale: number): RecognisedWord[] {
  const y = (baseline.y0 + baseline.y1) / 2 / scale;
  return words.map(({ text, bbox }, n) => {
    const next = words[n + 1]?.bbox;
    const isSpace = next !== undefined && next.x0 - bbox.x1 < size;
    const end = isSpace ? next.x0 : bbox.x1;
    const width = Math.max(0, end - bbox.x0) / scale;
    return { x: bbox.x0 / scale, y, width, size: size / scale, text: isSpace ? `${text} ` : text };
  });
}
