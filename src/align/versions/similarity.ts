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

/** Definitions of one term, and of two terms: “Personal Data” never became “Sub-processor”, however alike the sentences. */
const SAME_SUBJECT = 0.12;
const OTHER_SUBJECT = -0.2;

/** Pairs at or over the floor; each left block with its few best. */
export function findAlike(
  pairing: Pairing,
  left: readonly number[],
  right: readonly number[],
  floor: number,
): Likeness[] {
  const holders = holdersOf(pairing, right);
  return left.flatMap((i) =>
    candidatesFor(pairing, pairing.left[i]!, holders)
      .map((j) => ({ left: i, right: j, score: likeness(pairing, i, j) }))
      .filter(({ score }) => score >= floor),
  );
}

/** Word or shingle (they never collide: see profile.ts) -> right blocks that hold it. */
function holdersOf(pairing: Pairing, right: readonly number[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const j of right)
    for (const key of keysOf(pairing.right[j]!)) {
      const list = holders.get(key);
      if (list) list.push(j);
      else holders.set(key, [j]);
    }
  return holders;
}

function* keysOf({ words, shingles }: Profile): Generator<string> {
  yield* words;
  yield* shingles;
}

/** What a shared shingle counts for when candidates are gathered: as a word that is in few blocks. */
const SHINGLE = 5;

function candidatesFor(pairing: Pairing, profile: Profile, holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const key of keysOf(profile)) {
    const list = holders.get(key) ?? [];
    if (list.length > COMMON) continue;
    const rarity = pairing.rarity.get(key) ?? SHINGLE;
    for (const j of list) shared.set(j, (shared.get(j) ?? 0) + rarity);
  }
  const rank = ([j, weight]: readonly [number, number]) => weight / Math.sqrt(pairing.right[j]!.weight);
  return [...shared]
    .sort((a, b) => rank(b) - rank(a) || a[0] - b[0])
    .slice(0, MOST_CANDIDATES)
    .map(([j]) => j);
}

/** Words, raised a little by the same label, heading or defined term, lowered where a row would answer a paragraph or another row's subject. */
export function likeness(pairing: Pairing, i: number, j: number): number {
  const [a, b] = [pairing.left[i]!, pairing.right[j]!];
  const words = wordLikeness(a, b, pairing.rarity);
  if (a.isRow !== b.isRow) return words * 0.6;
  if (a.isRow) return (words + headLikeness(a, b)) / 2;
  const subject = a.head && b.head ? (a.head === b.head ? SAME_SUBJECT : OTHER_SUBJECT) : 0;
  const label = a.label !== null && a.label === b.label ? SAME_LABEL : 0;
  const heading = a.under !== '' && a.under === b.under ? SAME_HEADING : 0;
  return Math.min(1, (words + label + heading + subject) * (a.isHeading === b.isHeading ? 1 : 0.8));
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
