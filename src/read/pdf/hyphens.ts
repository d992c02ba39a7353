/**
 * Joining the lines of a paragraph, with the words that were broken at a line's end made whole.
 *
 * "agree- / ment" -> "agreement", "non- / exclusive" -> "non-exclusive". Which one it is, the rest of the paper tells: a word that
 * stands elsewhere in the middle of a line is never broken there.
 */
import type { Line } from './line.js';

/** Words of a paper, lower case, that stand whole in the middle of a line; compounds with their hyphens. */
export type Vocabulary = ReadonlySet<string>;

export function vocabularyOf(lines: Iterable<Line>): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    const all = line.text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? [];
    for (const word of all.slice(0, -1)) words.add(word);
  }
  return words;
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
  const before = /(\p{L}+)[-\u00AD\u2010]$/u.exec(text);
  const after = /^\p{Ll}+/u.exec(next);
  if (before && after) {
    const soft = text.endsWith('\u00AD');
    const stem = text.slice(0, -1);
    return !soft && keepsHyphen(before[1] as string, after[0], vocabulary) ? `${stem}-` : stem;
  }
  if (text.endsWith('\u00AD')) return text.slice(0, -1);
  return /[\p{L}\d][-/–—]$/u.test(text) && /^[\p{L}\d]/u.test(next) ? text : `${text} `;
}

const TENS = /^(?:twen|thir|for|fif|six|seven|eigh|nine)ty$/i;
const PREFIXES = /^(?:non|self|co|pre|post|third|sub|cross|well|long|short|multi|anti|inter|e|re)$/i;

function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  const whole = (before + after).toLowerCase();
  if (vocabulary.has(whole)) return false;
  if (vocabulary.has(`${before}-${after}`.toLowerCase())) return true;
  if (TENS.test(before) || PREFIXES.test(before)) return true;
  return before.length > 2 && after.length > 2 && vocabulary.has(before.toLowerCase()) && vocabulary.has(after);
}
