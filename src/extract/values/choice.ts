/**
 * Positions and sets read by vocabulary: tables of [code, pattern].
 *
 * `findChoice` takes the first row of the table that matches, so rows run from the most special wording to the plainest:
 * "unless you agree" stands before "will not train". `findMembers` takes every row that matches.
 */

export interface CodeSpan {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** Code, what says so, and what must not be in the same text. */
export type Row = readonly [code: string, says: RegExp, unless?: RegExp];

/** First row of the table that a text matches; null when none does. */
export function findChoice(text: string, table: readonly Row[]): CodeSpan | null {
  for (const [code, says, unless] of table) {
    const match = says.exec(text);
    if (match && !unless?.test(text)) return { code, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** All rows a text matches, each at its first place, in the text's order. */
export function findMembers(text: string, table: readonly Row[]): CodeSpan[] {
  return table
    .flatMap(([code, says, unless]) => {
      const match = says.exec(text);
      return match && !unless?.test(text) ? [{ code, start: match.index, end: match.index + match[0].length }] : [];
    })
    .sort((a, b) => a.start - b.start);
}
