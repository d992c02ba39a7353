/**
 * Paragraphs that were divided or joined and edited on the way: a pair takes in the free neighbours that its longer side
 * already says. Three words in a row are what is compared, because the single words of one clause's sentences repeat; a
 * neighbour belongs to the pair when many of its sequences stand in the longer side and were not said by the pair yet.
 */
import { type Group, groupsOf, link, type Pairing } from './pairing.js';
import type { Profile } from './profile.js';

/** Share of a neighbour's sequences that the longer side must hold. Unrelated clauses of one paper share under 0.1. */
const HELD = 0.4;

/** Share of what is held that must be new to the pair, or the neighbour merely repeats it. */
const NEW = 0.5;

export function extendPairs(pairing: Pairing): void {
  for (const group of groupsOf(pairing)) {
    if (group.left.length !== 1 || group.right.length !== 1) continue;
    const [i, j] = [group.left[0]!, group.right[0]!];
    if (pairing.left[i]!.key === pairing.right[j]!.key || pairing.left[i]!.isRow || pairing.right[j]!.isRow) continue;
    const right = takeIn(pairing.left[i]!, j, pairing.right, pairing.ofRight);
    const left = takeIn(pairing.right[j]!, i, pairing.left, pairing.ofLeft);
    if (right.length > 1 && right.length >= left.length) link(pairing, [i], right);
    else if (left.length > 1) link(pairing, left, [j]);
  }
}

/** The block and its free neighbours that `whole` holds, in order. */
function takeIn(
  whole: Profile,
  start: number,
  profiles: readonly Profile[],
  taken: readonly (Group | null)[],
): number[] {
  const parts = [start];
  const isFree = (k: number) => profiles[k] !== undefined && !taken[k];
  if (!isFree(start - 1) && !isFree(start + 1)) return parts;
  const held = sequencesOf(whole.sequence);
  const said = sequencesOf(profiles[start]!.sequence);
  for (const step of [1, -1])
    for (let k = start + step; isFree(k); k += step) {
      const part = profiles[k]!;
      if (part.isToc || part.isRow || !isSaidIn(part, whole, held, said)) break;
      parts.push(k);
      for (const words of sequencesOf(part.sequence)) said.add(words);
    }
  return parts.sort((a, b) => a - b);
}

function isSaidIn(part: Profile, whole: Profile, held: ReadonlySet<string>, said: ReadonlySet<string>): boolean {
  const own = [...sequencesOf(part.sequence)];
  if (own.length < 3) return whole.key.includes(part.key) && !said.has(own[0] ?? part.key);
  const common = own.filter((words) => held.has(words));
  const fresh = common.filter((words) => !said.has(words));
  return common.length >= HELD * own.length && fresh.length >= NEW * common.length;
}

/** Every three words in a row, as one string each; shorter texts as a whole. */
function sequencesOf(words: readonly string[]): Set<string> {
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, k) => `${words[k]} ${words[k + 1]} ${word}`));
}
