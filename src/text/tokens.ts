/**
 * Text to tokens with offsets: words, numbers as printed and single signs. White space belongs to no token.
 *
 *     "within thirty (30) days"  ->  within · thirty · ( · 30 · ) · days
 *     "EUR 1.200.000"            ->  EUR · 1.200.000
 *
 * A number keeps its separators, because only its neighbours tell what they mean: "1.200.000" is grouped, "99,95 %" is
 * a decimal and "4.2.1" is a section. Tokens never overlap and stand in reading order.
 */

export type TokenKind = 'word' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Range in the text: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

// Spaces group digits only in threes ("1 000 000"); an apostrophe may group ("1'000'000") or shorten ("don't").
const PATTERN =
  /(?<word>\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*)|(?<number>\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*)|[^\s]/gu;

/** Tokens of a text in order; an empty list for empty or blank text. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const kind = match.groups?.word ? 'word' : match.groups?.number ? 'number' : 'sign';
    found.push({ kind, text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}
