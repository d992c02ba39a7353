/** The changed stretches of a passage with their offsets in both texts, so that rules can look at what stands around them. */
import type { DiffOp } from '../../model/change.js';
import { type DiffToken, diffTokens } from '../../text/diff-tokens.js';

export interface Hunk {
  readonly removed: string;
  readonly added: string;
  /** Where the stretch starts in the old and in the new text. */
  readonly oldStart: number;
  readonly newStart: number;
  readonly removedTokens: readonly DiffToken[];
  readonly addedTokens: readonly DiffToken[];
}

export function hunksOf(ops: readonly DiffOp[]): Hunk[] {
  const hunks: Hunk[] = [];
  let [oldAt, newAt] = [0, 0];
  for (let i = 0; i < ops.length; i++) {
    const { op, text } = ops[i]!;
    if (op === '=') {
      [oldAt, newAt] = [oldAt + text.length, newAt + text.length];
      continue;
    }
    const replaced = op === '-' && ops[i + 1]?.op === '+';
    const removed = op === '-' ? text : '';
    const added = op === '+' ? text : replaced ? ops[++i]!.text : '';
    hunks.push(makeHunk(removed, added, oldAt, newAt));
    [oldAt, newAt] = [oldAt + removed.length, newAt + added.length];
  }
  return hunks;
}

export function makeHunk(removed: string, added: string, oldStart: number, newStart: number): Hunk {
  return {
    removed,
    added,
    oldStart,
    newStart,
    removedTokens: diffTokens(removed).tokens,
    addedTokens: diffTokens(added).tokens,
  };
}

const GLUE = new Set(
  'a an the of to in on at by for from with and or as is are be been being was were has have had that which this these those its it their there such any all each other than into under over per s'.split(
    ' ',
  ),
);

/** Words that carry content, lower case and cut to seven letters so that "process" meets "processing"; glue and signs are left out. */
export function contentWords(tokens: readonly DiffToken[]): string[] {
  return tokens
    .filter(({ kind }) => kind !== 'sign' && kind !== 'link')
    .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !GLUE.has(word))
    .map((word) => word.slice(0, 7));
}

/** Words left over on each side when equal ones have cancelled out. */
export function netWords(removed: readonly string[], added: readonly string[]): { removed: string[]; added: string[] } {
  const rest = [...removed];
  const more = added.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { removed: rest, added: more };
}

/** A stretch as a reason quotes it: one line, at most twelve words. */
export function snippet(text: string): string {
  const words = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[,;:.\s]+|[,;:\s]+$/g, '')
    .split(' ');
  return `“${words.slice(0, 12).join(' ')}${words.length > 12 ? ' …' : ''}”`;
}
