/**
 * Quotations and citations on a line as any format prints them: “words” [Azure DPA, § 2.7, p. 3].
 *
 * Words of contracts hold brackets and quotation marks of their own, so a bracket counts as a citation only when it opens with the name
 * of a paper or follows a closing quotation mark, and a quotation opens with the first mark after the citation before it.
 */
import type { MemoLine, PrintedQuote } from './memo-text.js';

/** @param names of the papers that the memo cites */
export function passagesOf(text: string, names: readonly string[]): Pick<MemoLine, 'quotes' | 'cites'> {
  const found = findCitations(text, names);
  return { quotes: quotesOf(text, found), cites: found.map((c) => c.cite) };
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly cite: string;
}

function findCitations(text: string, names: readonly string[]): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
    if (at < (found.at(-1)?.end ?? 0) || !isCitation(text, at, names)) continue;
    const end = closing(text, at);
    if (end > at) found.push({ start: at, end: end + 1, cite: text.slice(at + 1, end) });
  }
  return found;
}

function isCitation(text: string, at: number, names: readonly string[]): boolean {
  const afterQuote = quoteEnd(text.slice(0, at)) !== null && text[at + 1] !== '…';
  return afterQuote || names.some((name) => text.startsWith(`${name}, `, at + 1));
}

/** A heading cited as a place may hold brackets of its own. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '[') depth++;
    if (text[i] === ']' && --depth === 0) return i;
  }
  return text.indexOf(']', open);
}

function quotesOf(text: string, cites: readonly Found[]): PrintedQuote[] {
  return cites.flatMap((c, i) => {
    const before = text.slice(cites[i - 1]?.end ?? 0, c.start);
    const close = quoteEnd(before);
    const open = before.indexOf('“');
    return close === null || open < 0 || open >= close ? [] : [{ text: before.slice(open + 1, close), cite: c.cite }];
  });
}

/** Where the closing mark stands that a citation follows, "[…]" between them where words were left out; null when there is none. */
function quoteEnd(before: string): number | null {
  const ending = CLOSINGS.find((c) => before.endsWith(c));
  return ending === undefined ? null : before.length - ending.length;
}

const CLOSINGS = ['” ', '” […] '] as const;
