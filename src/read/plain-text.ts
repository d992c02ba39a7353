/**
 * Plain text -> blocks. Paragraphs end at empty lines; hard-wrapped lines are joined; a typed label begins a block.
 *
 * Where lines are not wrapped (each paragraph on one line), every line is a block. Form feeds part pages, as text taken
 * from PDFs has them; lines repeated on most pages and bare page numbers are furniture.
 */
import type { Furniture, SourceBlock, SourceDocument } from '../model/source.js';
import { stripBullet } from '../text/number-label.js';
import { leadsOn, opensWithLabel, splitAtLabels } from './labelled-lines.js';
import { plainBlock } from './plain-block.js';

interface Paragraph {
  readonly lines: readonly string[];
  readonly page: number;
  readonly endPage: number;
}

export function readPlainText(text: string): SourceDocument {
  const pages = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\f')
    .map((page) => page.split('\n'));
  const repeated = findFurniture(pages);
  const kept = pages.map((lines) => lines.filter((line) => !repeated.has(line.trim())));
  const width = wrapWidth(kept.flat());
  const paragraphs = joinSentences(
    kept.flatMap((lines, index) => pageParagraphs(lines, width, index + 1)),
    width ?? Number.POSITIVE_INFINITY,
  );
  const paged = pages.length > 1;
  return {
    format: 'txt',
    pages: paged ? pages.length : null,
    title: null,
    blocks: paragraphs.flatMap((paragraph) => toBlock(paragraph, paged)),
    furniture: [...repeated].map(([line, on]): Furniture => ({ text: line, pages: on })),
    links: [],
    messages: [],
  };
}

/** First and last lines of pages that most pages repeat, page numbers aside; and lines that are only a page number. */
function findFurniture(pages: readonly (readonly string[])[]): Map<string, number[]> {
  const seen = new Map<string, { lines: Set<string>; pages: number[] }>();
  pages.forEach((lines, index) => {
    for (const line of pageEdges(lines)) {
      const shape = line.replace(/(?:page\s)?\d+(?:\sof\s\d+)?$/i, '#');
      const entry = seen.get(shape) ?? { lines: new Set(), pages: [] };
      seen.set(shape, entry);
      entry.lines.add(line);
      if (entry.pages.at(-1) !== index + 1) entry.pages.push(index + 1);
    }
  });
  const found = new Map<string, number[]>();
  if (pages.length < 2) return found;
  for (const [shape, entry] of seen)
    if (PAGE_NUMBER.test(shape) || (entry.pages.length >= 3 && entry.pages.length > pages.length / 2))
      for (const line of entry.lines) found.set(line, entry.pages);
  return found;
}

const PAGE_NUMBER = /^(?:[-–—]\s?)?(?:page\s)?(?:#|\d{1,4})(?:\s?(?:of|\/)\s?#)?(?:\s?[-–—])?$/i;

function pageEdges(lines: readonly string[]): Set<string> {
  const worded = lines.map((line) => line.trim()).filter((line) => line !== '');
  return new Set([...worded.slice(0, 2), ...worded.slice(-2)]);
}

/** Columns that the text was wrapped at; null when paragraphs stand on one line each. */
function wrapWidth(lines: readonly string[]): number | null {
  const lengths = lines
    .map((line) => line.trimEnd().length)
    .filter((length) => length > 0)
    .sort((a, b) => a - b);
  const wide = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  // Nobody wraps by hand beyond 130 columns, and pdftotext -layout stays below as well.
  return wide > 130 ? null : wide;
}

function pageParagraphs(lines: readonly string[], width: number | null, page: number): Paragraph[] {
  const runs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') runs.push([]);
    else runs.at(-1)!.push(line);
  }
  return runs
    .filter((run) => run.length > 0)
    .flatMap((run) =>
      width === null ? run.map((line) => [line]) : splitAtLabels(run).flatMap((r) => splitAtShortLines(r, width)),
    )
    .map((run) => ({ lines: run, page, endPage: page }));
}

/** Share of the width below which a line ends its paragraph; ragged margins stay well above. */
const SHORT_LINE = 0.6;

/** A line that ends well before the margin ends its paragraph, when the next begins like a new one. */
function splitAtShortLines(lines: readonly string[], width: number): string[][] {
  const groups: string[][] = [];
  for (const line of lines) {
    const previous = groups.at(-1)?.at(-1);
    const isShort = previous !== undefined && previous.trimEnd().length < width * SHORT_LINE && !leadsOn(previous);
    if (previous === undefined || (isShort && /^\s*["“(]?[\p{Lu}\p{N}]/u.test(line))) groups.push([line]);
    else groups.at(-1)!.push(line);
  }
  return groups;
}

/** A paragraph that stops in mid-sentence goes on in the next: at the foot of a page, or at an empty line left by one. */
function joinSentences(paragraphs: readonly Paragraph[], width: number): Paragraph[] {
  const all: Paragraph[] = [];
  for (const next of paragraphs) {
    const last = all.at(-1);
    if (last && goesOn(last, next, width))
      all[all.length - 1] = { lines: [...last.lines, ...next.lines], page: last.page, endPage: next.page };
    else all.push(next);
  }
  return all;
}

function goesOn(last: Paragraph, next: Paragraph, width: number): boolean {
  const line = last.lines.at(-1)!.trimEnd();
  const first = next.lines[0]!.trim();
  const stops =
    next.page > last.endPage ? /[\p{L},]$/u.test(line) : /\p{L}$/u.test(line) && line.length > width * SHORT_LINE;
  return stops && /^\p{Ll}/u.test(first) && !opensWithLabel(first);
}

function toBlock({ lines, page, endPage }: Paragraph, paged: boolean): SourceBlock[] {
  const whole = joinLines(lines);
  const unmarked = stripBullet(whole);
  const text = unmarked ?? whole;
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const shouted = isShouted(text);
  return [
    plainBlock(text, {
      kind: unmarked !== null ? 'listItem' : shouted ? 'heading' : 'paragraph',
      bullet: unmarked !== null,
      page: paged ? page : null,
      endPage: paged ? endPage : null,
      strong: shouted,
    }),
  ];
}

/** A word broken at a line's end goes on without a space. */
function joinLines(lines: readonly string[]): string {
  const parts = lines.map((line) => line.trim().replace(/\s+/g, ' '));
  const glue = parts.map((line, index) => (index === 0 || isBroken(parts[index - 1]!, line) ? '' : ' '));
  return parts.map((line, index) => glue[index] + line).join('');
}

/** The hyphen stays: whether "third-" and "party" are one word or two cannot be told from here. */
function isBroken(line: string, next: string): boolean {
  return /\p{Ll}-$/u.test(line.slice(-3)) && /^\p{Ll}/u.test(next);
}

/** A short line all in capitals is a heading; plain text has no other way to say so. */
function isShouted(text: string): boolean {
  return text.length <= 100 && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text) && !/[;,]$/.test(text);
}
