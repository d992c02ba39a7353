/**
 * Two texts may differ in signs and still say the same: curly quotes, dashes, spaces, ligatures, a word cut at the end of
 * a line. Both keys here leave such things out; neither replaces the text.
 *
 *     foldWording("The “Pro-\nvider”")   ->  `The"Provider"`     same wording?
 *     matchKey("2. The “Pro-vider”.")    ->  "2theprovider"      same paragraph, whatever its signs and capitals?
 *
 * White space goes altogether, because PDF readers and Word disagree about it more often than lawyers do.
 */

const QUOTES = /["'“”„‟«»″‘’‚‛′`´]/gu;
const DASHES = /[‐‑‒–—―−]/gu;
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;
const HYPHEN_IN_WORD = /(?<=\p{L})-(?=\p{L})/gu;

/** Most words; nothing in them folds. */
const PLAIN = /^[A-Za-z0-9]*$/;

/** Text without what is silent: spaces, kinds of quotes and dashes, hyphens inside words. Capitals stay. */
export function foldWording(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(INVISIBLE, '')
    .replace(HYPHEN_IN_WORD, '');
}

/** Letters and digits alone, in lower case; the folded text when there are none. */
export function matchKey(text: string): string {
  const folded = foldWording(text).toLowerCase();
  return folded.replace(/[^\p{L}\p{N}]+/gu, '') || folded;
}

/** Whether two texts say the same words; capitals and punctuation count, spaces and kinds of signs do not. */
export function isSameWording(left: string, right: string): boolean {
  return left === right || foldWording(left) === foldWording(right);
}
