/** How much an unchanged stretch between two changes is worth keeping: words count, glue hardly, words of legal force absolutely. */
import type { DiffToken } from '../text/diff-tokens.js';

const GLUE = new Set(
  'a an the of to in on at by for from with and or as is are be been that which this these those its it their his her any such other than into under over per'.split(
    ' ',
  ),
);

/** Drawn into a change, these would look deleted and inserted again. */
const FORCE = new Set(
  'not no never nor neither without unless except only may shall must will should cannot if until provided notwithstanding'.split(
    ' ',
  ),
);

/** Sum over tokens: a word 1, a glue word 0.4, a sign 0.1; infinite as soon as a word of legal force is among them. */
export function weightOf(tokens: readonly DiffToken[]): number {
  return tokens.reduce((sum, token) => sum + weightOfToken(token), 0);
}

function weightOfToken(token: DiffToken): number {
  const word = token.text.toLowerCase();
  if (FORCE.has(word)) return Number.POSITIVE_INFINITY;
  if (GLUE.has(word)) return 0.4;
  return /[\p{L}\p{N}]/u.test(word) ? 1 : 0.1;
}

export function isGlue(token: DiffToken): boolean {
  return GLUE.has(token.text.toLowerCase());
}

export function isForce(token: DiffToken): boolean {
  return FORCE.has(token.text.toLowerCase());
}

export function isSentenceEnd(token: DiffToken | undefined): boolean {
  return token !== undefined && /^[.!?;]$/.test(token.text);
}
