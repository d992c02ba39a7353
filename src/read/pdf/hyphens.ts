/**
 * Joining the lines of a paragraph, with the words that were broken at a line's end made whole.
 *
 * "agree- / ment" -> "agreement", "non- / exclusive" -> "non-exclusive". Which one it is, the rest of the paper tells: a word that
 * stands elsewhere in the middle of a line is never broken there, and a paper that never breaks words keeps every hyphen.
 */
import type { Line } from './line.js';

export interface Vocabulary {
  /** Words, lower case, that stand whole in a line; compounds with their hyphens. */
  readonly words: ReadonlySet<string>;
  /** The paper breaks words at line ends. */
  readonly hyphenates: boolean;
}

export function vocabularyOf(lines: readonly Line[]): Vocabulary {
  const words = new Set<string>();
  let broken = false;
  for (const { text } of lines) {
    const lower = text.toLowerCase();
    const bare = ADDRESS_SIGN.test(lower) ? lower.replace(ADDRESS, ' ') : lower;
    const all = bare.match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    // The first word may be the second half of a broken one, the last the first half.
    for (const word of all.slice(broken ? 1 : 0, -1)) words.add(word);
    broken = BROKEN_END.test(text);
    if (!broken && all.length > 1) words.add(all.at(-1)!);
  }
  return { words, hyphenates: hyphenates(lines, words) };
}

/** Web and mail addresses write compounds as one word ("…/subprocessors"); they prove nothing about the paper's spelling. */
const ADDRESS_SIGN = /:\/\/|www\.|@/;
const ADDRESS = /\S*(?::\/\/|www\.|@)\S*/g;

const BROKEN_END = /\p{L}[-\u00AD\u2010]$/u;

/** Two words or more, broken at a line's end, stand whole elsewhere. */
function hyphenates(lines: readonly Line[], words: ReadonlySet<string>): boolean {
  let proofs = 0;
  for (let i = 1; i < lines.length && proofs < 2; i++) {
    const halves = halvesOf(lines[i - 1]!.text, lines[i]!.text);
    if (halves && words.has(halves.join('').toLowerCase()) && !words.has(halves.join('-').toLowerCase())) proofs++;
  }
  return proofs >= 2;
}

/** The letters on both sides of a hyphen at a line's end. */
function halvesOf(text: string, next: string): [string, string] | null {
  const before = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text.slice(-40))?.[1];
  const after = /^\p{L}+/u.exec(next)?.[0];
  return before && after ? [before, after] : null;
}

/** The lines as one text, and where in it each line begins. */
export function joinLines(
  lines: readonly Pick<Line, 'text'>[],
  vocabulary: Vocabulary,
): { text: string; starts: number[] } {
  let text = '';
  const starts: number[] = [];
  for (const line of lines) {
    if (text) text = closeUp(text, line.text, vocabulary);
    starts.push(text.length);
    text += line.text;
  }
  return { text: text.replace(/\u00AD$/, ''), starts };
}

/** The text so far, made ready for the next line to be put right after it. */
function closeUp(text: string, next: string, vocabulary: Vocabulary): string {
  if (text.endsWith('\u00AD')) return text.slice(0, -1);
  if (isInAddress(text, next)) return text.replace(/(?<=[./])-$/, '');
  const halves = halvesOf(text, next);
  if (halves) return keepsHyphen(halves, vocabulary) ? `${text.slice(0, -1)}-` : text.slice(0, -1);
  return /[\p{L}\d][-/–—]$/u.test(text.slice(-2)) && /^[\p{L}\d]/u.test(next) ? text : `${text} `;
}

/** A web or mail address broken behind one of its own marks; a hyphen set after "." or "/" is the typesetter's. */
function isInAddress(text: string, next: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const first = /^\S+/.exec(next)?.[0] ?? '';
  if (!/[-/=?&_#%@.]$/.test(last) || !/^[\p{L}\d]/u.test(first)) return false;
  if (/^[^@]+-$/.test(last) && /^[\w.-]+@\w/.test(first)) return true;
  return /^\W?(?:https?:\/\/|www\.)/i.test(last) && (!last.endsWith('.') || /^[\w-]+[./]\w/.test(first));
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/i;
const PREFIXES = /^(?:non|self|well|cross|third|multi)$/i;

function keepsHyphen([before, after]: [string, string], { words, hyphenates }: Vocabulary): boolean {
  if (words.has((before + after).toLowerCase())) return false;
  if (!hyphenates || words.has(`${before}-${after}`.toLowerCase())) return true;
  if (TENS.test(before) || PREFIXES.test(before) || isMixed(before, after)) return true;
  return before.length > 2 && after.length > 2 && words.has(before.toLowerCase()) && words.has(after.toLowerCase());
}

/** A capital after the hyphen opens a word of its own, except where everything is in capitals. */
function isMixed(before: string, after: string): boolean {
  return /^\p{Lu}/u.test(after) && before !== before.toUpperCase();
}
