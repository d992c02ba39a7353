/**
 * Running heads, footers and page numbers: taken off every page and kept apart.
 *
 * A row is furniture when it stands among the first or last of its page and comes back on other pages, digits aside, or when it is a
 * page number whose distance to the page's place in the file comes back. Rank counts more than height: in papers printed
 * from a browser or by EDGAR the footer floats up a short page. Everything taken off is returned, so nothing is lost unseen.
 */

import type { Furniture } from '../../model/source.js';
import { addTo } from '../../text/add-to.js';
import type { Page } from './page.js';
import { findPageMarks } from './page-marks.js';
import { type Row, rowsOf, rowText } from './rows.js';

export interface BarePage {
  readonly page: Page;
  readonly rows: readonly Row[];
  /** Baselines of what was taken off: between two rows of text it is an older edition's page end. */
  readonly taken: readonly number[];
}

export function takeFurniture(pages: readonly Page[]): { pages: BarePage[]; furniture: Furniture[] } {
  const sheets = pages.map(toSheet).map(withoutRemnants);
  const repeats = findRepeats(sheets);
  const numbers = findNumberOffsets(sheets);
  const marks = findPageMarks(sheets);
  const taken = new Map<string, number[]>();
  for (const sheet of sheets) {
    for (const entry of sheet.entries) entry.taken = repeats(entry, sheet) || numbers(entry, sheet) || marks.has(entry);
    spareTwins(sheet);
    takeLonelyNumbers(sheet);
    takeCopiedTitle(sheet);
  }
  spareText(sheets);
  for (const { page, entries } of sheets)
    for (const { text } of entries.filter((e) => e.taken)) addTo(taken, text, page.number);
  for (const page of pages) for (const text of page.slanted) addTo(taken, text, page.number);
  return {
    pages: sheets.map(({ page, entries }) => ({
      page,
      rows: entries.filter((e) => !e.taken).map((e) => e.row),
      taken: entries.filter((e) => e.taken).map((e) => e.row.y),
    })),
    furniture: [...taken]
      .filter(([text]) => text.trim())
      .map(([text, on]) => ({ text: text.trim(), pages: [...new Set(on)] })),
  };
}

interface Entry {
  readonly row: Row;
  readonly text: string;
  /** Digits and closing roman numbers masked. */
  readonly key: string;
  /** Among the first rows, the last rows, or, on a short page, both. */
  readonly zones: readonly string[];
  taken: boolean;
}

interface Sheet {
  readonly page: Page;
  readonly entries: readonly Entry[];
}

const FIRST_ROWS = 4;
const LAST_ROWS = 5;

function toSheet(page: Page): Sheet {
  const rows = rowsOf(page.items.filter((item) => item.text.trim())).filter((row) => !isDrawnRule(row));
  const entries = rows.map((row, i) => {
    const text = rowText(row);
    const zones = [...(i < FIRST_ROWS ? ['top'] : []), ...(i >= rows.length - LAST_ROWS ? ['bottom'] : [])];
    return { row, text, key: mask(text), zones, taken: false };
  });
  return { page, entries };
}

/** Chromium prints the tails of a line cut off by the page's end once more at the top of the next page, below its head: "g p g y". */
function withoutRemnants({ page, entries }: Sheet): Sheet {
  const isRemnant = (text: string) => /^[gjpqyQ()[\]{}|/,;_ ]{1,40}$/.test(text) && /[gjpqyQ]/.test(text);
  return { page, entries: entries.filter(({ text }, i) => i >= FIRST_ROWS || !isRemnant(text)) };
}

/** A row of "-----" or "=====": a rule, as typewriters and EDGAR draw it. */
function isDrawnRule(row: Row): boolean {
  return (
    row.items.every((item) => /^[-_=*~\s]+$/.test(item.text)) &&
    rowText(row).length >= 3 &&
    !row.items.some((i) => i.text.includes('_'))
  );
}

function mask(text: string): string {
  return text
    .toLowerCase()
    .replace(/\d+/g, '#')
    .replace(/\b[ivxlc]{1,6}$/, '#');
}

type Test = (entry: Entry, sheet: Sheet) => boolean;

/** Long texts may stand at any height, short ones must keep theirs: "(a)" comes back by chance. */
function findRepeats(sheets: readonly Sheet[]): Test {
  const places = new Map<string, Place[]>();
  for (const { page, entries } of sheets)
    for (const { zones, key, row, text } of entries)
      for (const zone of zones)
        addTo(places, `${zone}|${key}`, { page: page.number, y: row.y, size: row.size, numbers: numbersIn(text) });
  const enough = Math.max(3, sheets.length * 0.3);
  return (entry, { page }) => {
    const slack = heightSlack(entry, page);
    const own = { page: page.number, numbers: numbersIn(entry.text) };
    return entry.zones.some((zone) => {
      const near = (places.get(`${zone}|${entry.key}`) ?? []).filter(
        (place) => Math.abs(place.y - entry.row.y) < slack && isSameSize(place, entry.row),
      );
      if (pagesOf(near) >= enough) return true;
      const same = pagesOf(near.filter((place) => isSamePrint(place, own)));
      return sheets.length <= 4 && same >= 2 && same >= sheets.length - 1;
    });
  };
}

interface Place {
  readonly page: number;
  readonly y: number;
  readonly size: number;
  /** As printed in the row, from left to right. */
  readonly numbers: readonly number[];
}

const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);

const pagesOf = (places: readonly Place[]) => new Set(places.map((place) => place.page)).size;

/** Numbers are equal or count the pages: "Section 3.2 …:" and "Section 5.2 …:" are two texts. */
function isSamePrint(a: Pick<Place, 'page' | 'numbers'>, b: Pick<Place, 'page' | 'numbers'>): boolean {
  return a.numbers.every((n, i) => n === b.numbers[i] || n - (b.numbers[i] ?? n) === a.page - b.page);
}

/** The title of a paper often reads like its running head, but larger. */
function isSameSize(a: { size: number }, b: { size: number }): boolean {
  return Math.abs(a.size - b.size) < Math.max(a.size, b.size) * 0.12;
}

function heightSlack({ row, text }: Entry, page: Page): number {
  if (text.length > 24 && !isInTable(row, page)) return Number.POSITIVE_INFINITY;
  const margin = row.y < page.height * 0.16 || row.y > page.height * 0.84;
  return margin && text.length > 12 ? 40 : 6;
}

/** A vertical rule runs between its words: the header of a table that is printed again overleaf is no running head. */
function isInTable(row: Row, page: Page): boolean {
  const y = row.y - row.size * 0.3;
  const last = row.items.at(-1)!;
  return page.strokes.some(
    (s) => !s.flat && s.y0 < y && s.y1 > y && s.x0 > row.items[0]!.x && s.x0 < last.x + last.width,
  );
}

/** A lone number near the edge whose distance to the page's place in the file recurs, give or take one for an unnumbered sheet. */
function findNumberOffsets(sheets: readonly Sheet[]): Test {
  const offsets = new Map<number, number>();
  const offsetOf: (entry: Entry, sheet: Sheet) => number | null = (entry, { page, entries }) => {
    const printed = /^[-–—\s]*(?:page\s+)?(\d{1,4})[-–—\s]*$/i.exec(entry.text)?.[1];
    const i = entries.indexOf(entry);
    return printed && (i < 2 || i >= entries.length - LAST_ROWS) ? Number(printed) - page.number : null;
  };
  for (const sheet of sheets)
    for (const entry of sheet.entries) {
      const offset = offsetOf(entry, sheet);
      if (offset !== null) offsets.set(offset, (offsets.get(offset) ?? 0) + 1);
    }
  return (entry, sheet) => {
    const offset = offsetOf(entry, sheet);
    if (offset === null) return false;
    const near = [-1, 0, 1].reduce((sum, d) => sum + (offsets.get(offset + d) ?? 0), 0);
    return near >= Math.max(3, sheets.length * 0.25);
  };
}

/** Of two equal rows of one page only the outer one is furniture; the other is what it was copied from. */
function spareTwins({ entries }: Sheet): void {
  const taken = entries.filter((entry) => entry.taken);
  for (const entry of taken) {
    const twins = taken.filter((other) => other.key === entry.key && other.zones[0] === entry.zones[0]);
    const outer = entry.zones.includes('top') ? twins[0] : twins.at(-1);
    if (outer !== entry) entry.taken = false;
  }
}

/** A running head of a paper so short that it does not come back: small, at the very top, in the words of the title below it. */
function takeCopiedTitle({ entries }: Sheet): void {
  const left = entries.filter((entry) => !entry.taken);
  const [head, ...rest] = left;
  if (
    head &&
    rest.slice(0, FIRST_ROWS).some((entry) => entry.text === head.text && entry.row.size > head.row.size * 1.12)
  )
    head.taken = true;
}

/** Where most pages would be left bare, what they repeat is their text, as in a set of forms. */
function spareText(sheets: readonly Sheet[]): void {
  const printed = sheets.filter(({ entries }) => entries.length > 0);
  const bare = printed.filter(({ entries }) => entries.every((entry) => entry.taken));
  if (bare.length <= printed.length / 2) return;
  for (const entry of bare.flatMap(({ entries }) => entries)) entry.taken = PAGE_NUMBER.test(entry.text);
}

const PAGE_NUMBER = /^\W{0,3}(?:page\s*)?\W{0,2}(?:\d{1,4}|[ivxlc]{1,6})\W{0,3}(?:(?:of|\/)\s*\d{1,4})?\W{0,3}$/i;

/** The outermost row of a page that reads as a page number, whatever other pages do. */
function takeLonelyNumbers({ page, entries }: Sheet): void {
  const left = entries.filter((entry) => !entry.taken);
  for (const entry of [left[0], left.at(-1)]) {
    if (!entry || left.length < 3 || !PAGE_NUMBER.test(entry.text) || /^\([a-z\d]{1,4}\)$/i.test(entry.text)) continue;
    const margin =
      entry === left[0]
        ? entry.row.y < page.height * 0.12
        : entry.row.y > page.height * 0.85 || isFarFromRest(entry, left);
    if (margin) entry.taken = true;
  }
}

function isFarFromRest(entry: Entry, left: readonly Entry[]): boolean {
  const before = left.at(-2);
  return before !== undefined && entry.row.y - before.row.y > entry.row.size * 1.8;
}
