/**
 * Paragraphs that were divided or joined and edited on the way: a pair takes in the free neighbours that its longer side
 * already says. A neighbour belongs to it when most of its rare words stand there and are not said by the pair yet.
 */
import { type Group, groupsOf, link, type Pairing } from './pairing.js';
import { type Profile, sumOf } from './profile.js';
import { sharedWeight } from './similarity.js';

/** Share of a neighbour's rare words that the longer side must hold. */
const HELD = 0.6;

/** Gain in likeness (Dice) that makes taking a neighbour in worth while. */
const GAIN = 0.02;

export function extendPairs(pairing: Pairing): void {
  for (const group of groupsOf(pairing)) {
    if (group.left.length !== 1 || group.right.length !== 1) continue;
    const [i, j] = [group.left[0]!, group.right[0]!];
    if (pairing.left[i]!.key === pairing.right[j]!.key || pairing.left[i]!.isRow || pairing.right[j]!.isRow) continue;
    const right = takeIn(pairing.left[i]!, j, pairing.right, pairing.ofRight, pairing.rarity);
    const left = takeIn(pairing.right[j]!, i, pairing.left, pairing.ofLeft, pairing.rarity);
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
  rarity: ReadonlyMap<string, number>,
): number[] {
  const parts = [start];
  const said = new Set(profiles[start]!.words);
  let now = dice(whole.words, said, rarity);
  for (const step of [1, -1])
    for (let k = start + step; profiles[k] && !taken[k]; k += step) {
      const part = profiles[k]!;
      const next = new Set([...said, ...part.words]);
      const then = dice(whole.words, next, rarity);
      if (part.isToc || part.isRow || then < now + GAIN) break;
      if (sharedWeight(part.words, whole.words, rarity) < HELD * part.weight) break;
      parts.push(k);
      for (const word of part.words) said.add(word);
      now = then;
    }
  return parts.sort((a, b) => a - b);
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: ReadonlyMap<string, number>): number {
  return (2 * sharedWeight(a, b, rarity)) / (sumOf(a, rarity) + sumOf(b, rarity) || 1);
}
