/**
 * Different vendors' provisions on one subject → which answer each other, N:M, by content and never by position.
 *
 * The likest pairs are joined first; what is left joins the group that holds its likest counterpart, so that one clause here may
 * answer three there. A provision that resembles nothing stays alone.
 */
import { cosine, rarity, type WordVector, wordVector } from '../text/similarity.js';

export interface ProvisionGroup {
  /** Indexes into the left and right provisions; one side may be empty. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  /** Likeness of the pair that founded the group, 0..1; 0 for a provision alone. */
  readonly likeness: number;
}

/** 0.18: lower, and provisions on one subject pair by its name alone ("sub-processor"); see test/align/provisions.test.ts. */
const ALIKE = 0.18;

/** @param left, right texts of the provisions, names already replaced by roles */
export function alignProvisions(left: readonly string[], right: readonly string[]): ProvisionGroup[] {
  const vectors = [left.map(wordVector), right.map(wordVector)] as const;
  const pairs = likelyPairs(vectors[0], vectors[1]);
  const groups = foundGroups(pairs);
  joinRest(groups, pairs);
  return [...groups, ...alone(groups, left.length, right.length)].map(sorted).sort((a, b) => first(a) - first(b));
}

interface LikelyPair {
  readonly left: number;
  readonly right: number;
  readonly likeness: number;
}

interface Group {
  left: number[];
  right: number[];
  likeness: number;
}

function likelyPairs(left: readonly WordVector[], right: readonly WordVector[]): LikelyPair[] {
  const weight = rarity([...left, ...right]);
  const pairs = left.flatMap((a, i) => right.map((b, j) => ({ left: i, right: j, likeness: cosine(a, b, weight) })));
  return pairs
    .filter((p) => p.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness || a.left - b.left || a.right - b.right);
}

function foundGroups(pairs: readonly LikelyPair[]): Group[] {
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap((p) => {
    if (usedLeft.has(p.left) || usedRight.has(p.right)) return [];
    usedLeft.add(p.left);
    usedRight.add(p.right);
    return [{ left: [p.left], right: [p.right], likeness: p.likeness }];
  });
}

function joinRest(groups: readonly Group[], pairs: readonly LikelyPair[]): void {
  for (const p of pairs) {
    const ofLeft = groups.find((g) => g.left.includes(p.left));
    const ofRight = groups.find((g) => g.right.includes(p.right));
    if (!ofLeft && ofRight) ofRight.left.push(p.left);
    if (!ofRight && ofLeft) ofLeft.right.push(p.right);
  }
}

function alone(groups: readonly Group[], left: number, right: number): Group[] {
  const rest = (n: number, side: 'left' | 'right') =>
    [...Array(n).keys()].filter((i) => !groups.some((g) => g[side].includes(i)));
  return [
    ...rest(left, 'left').map((i) => ({ left: [i], right: [], likeness: 0 })),
    ...rest(right, 'right').map((j) => ({ left: [], right: [j], likeness: 0 })),
  ];
}

function sorted(group: Group): ProvisionGroup {
  const order = (a: number, b: number) => a - b;
  return { left: group.left.toSorted(order), right: group.right.toSorted(order), likeness: group.likeness };
}

/** Groups with a left side first, in its order; then what only the right side has. */
const first = (group: ProvisionGroup): number => group.left[0] ?? 100_000 + (group.right[0] ?? 0);
