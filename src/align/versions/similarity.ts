/**
 * How alike two blocks are, 0..1, and who in a list of candidates is alike.
 *
 * The measure is the geometric mean of two: the share of both texts' rare words that they have in common (Dice) and the
 * share of the shorter one's (containment). Dice alone loses a paragraph that doubled in length; containment alone pairs
 * any short sentence with any long one.
 */
import type { Pairing } from './pairing.js';
import { type Profile, sumOf } from './profile.js';

export interface Likeness {
  readonly left: number;
  readonly right: number;
  readonly score: number;
}

/** A word in more blocks than this does not help to find candidates (it still counts in their score). */
const COMMON = 150;

/** Candidates whose score is computed in full. */
const MOST_CANDIDATES = 8;

const SAME_LABEL = 0.08;
const SAME_HEADING = 0.04;

/** Pairs at or over the floor; each left block with its few best. */
export function findAlike(
  pairing: Pairing,
  left: readonly number[],
  right: readonly number[],
  floor: number,
): Likeness[] {
  const holders = new Map<string, number[]>();
  for (const j of right)
    for (const word of pairing.right[j]!.words) {
      const list = holders.get(word);
      if (list) list.push(j);
      else holders.set(word, [j]);
    }
  return left.flatMap((i) =>
    candidatesFor(pairing, pairing.left[i]!, holders)
      .map((j) => ({ left: i, right: j, score: likeness(pairing, i, j) }))
      .filter(({ score }) => score >= floor),
  );
}

function candidatesFor(pairing: Pairing, profile: Profile, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of profile.words) {
    const list = holders.get(word) ?? [];
    if (list.length > COMMON) continue;
    const rarity = pairing.rarity.get(word)!;
    for (const j of list) shared.set(j, (shared.get(j) ?? 0) + rarity);
  }
  return [...shared]
    .sort(
      ([a, x], [b, y]) => y / Math.sqrt(pairing.right[b]!.weight) - x / Math.sqrt(pairing.right[a]!.weight) || a - b,
    )
    .slice(0, MOST_CANDIDATES)
    .map(([j]) => j);
}

/** Words, raised a little by the same label and heading, lowered where a row would answer a paragraph or another row's subject. */
export function likeness(pairing: Pairing, i: number, j: number): number {
  const [a, b] = [pairing.left[i]!, pairing.right[j]!];
  const words = wordLikeness(a, b, pairing.rarity);
  if (a.isRow !== b.isRow) return words * 0.6;
  if (a.isRow) return (words + headLikeness(a, b)) / 2;
  const label = a.label !== null && a.label === b.label ? SAME_LABEL : 0;
  const heading = a.under !== '' && a.under === b.under ? SAME_HEADING : 0;
  return Math.min(1, (words + label + heading) * (a.isHeading === b.isHeading ? 1 : 0.8));
}

function wordLikeness(a: Profile, b: Profile, rarity: ReadonlyMap<string, number>): number {
  const shared = sharedWeight(a.words, b.words, rarity);
  return shared === 0 ? 0 : shared * Math.sqrt(2 / ((a.weight + b.weight) * Math.min(a.weight, b.weight)));
}

/** Rows speak of what their first cell names; tiers ("< 99.9%") may change the figure and stay the same row. */
export function headLikeness(a: Profile, b: Profile): number {
  if (a.head === b.head) return 1;
  const masked = (key: string) => key.replace(/\p{N}+/gu, '#');
  if (/\p{N}/u.test(a.head) && masked(a.head) === masked(b.head)) return 0.8;
  const [short, long] = a.head.length < b.head.length ? [a.head, b.head] : [b.head, a.head];
  return short.length >= 4 && long.includes(short) ? short.length / long.length : 0;
}

export function sharedWeight(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  rarity: ReadonlyMap<string, number>,
): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return sumOf(
    [...few].filter((word) => many.has(word)),
    rarity,
  );
}
