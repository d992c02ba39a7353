/**
 * Positions and sets read by vocabulary: tables of [code, pattern].
 *
 * `findChoice` takes the first row of the table that matches, so rows run from the most special wording to the plainest:
 * "unless you agree" stands before "will not train". `findMembers` takes every row that matches.
 */
import { oncePer } from '../../text/once-per.js';

export interface CodeSpan {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Code, what says so, and what must not be in the same text. */
export type Row = readonly [code: string, says: RegExp, unless?: RegExp];

/** First row of the table that a text matches from `floor` on; null when none does. Words before `floor` only help to match. */
export function findChoice(text: string, table: readonly Row[], floor = 0): CodeSpan | null {
  for (const [code, says, unless] of table) {
    const span = firstFrom(text, says, floor);
    if (span && !unless?.test(text)) return { code, ...span };
  }
  return null;
}

/** All rows a text matches, each at its first place from `floor` on, in the text's order. */
export function findMembers(text: string, table: readonly Row[], floor = 0): CodeSpan[] {
  return table
    .flatMap(([code, says, unless]) => {
      const span = firstFrom(text, says, floor);
      return span && !unless?.test(text) ? [{ code, ...span }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

function firstFrom(text: string, pattern: RegExp, floor: number): { start: number; end: number } | null {
  for (const match of text.matchAll(everywhere(pattern))) {
    const end = match.index + match[0].length;
    if (end > floor) return { start: Math.max(floor, match.index), end };
  }
  return null;
}

/** The same pattern for `matchAll`, compiled once. */
const everywhere = oncePer((pattern: RegExp) => new RegExp(pattern, 'g'));
