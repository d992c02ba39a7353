/** Ties between equally good alignments would fall differently when the sides are swapped; so one orientation is chosen by the texts themselves. */
import type { Pair, PairKind } from '../../model/alignment.js';
import type { AlignBlock } from './profile.js';

/** Whether the papers are to be compared the other way round. */
export function isMirrored(left: readonly AlignBlock[], right: readonly AlignBlock[]): boolean {
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [a, b] = [left[i]!.text, right[i]!.text];
    if (a !== b) return a > b;
  }
  return left.length > right.length;
}

const TURNED: Partial<Record<PairKind, PairKind>> = {
  insert: 'delete',
  delete: 'insert',
  split: 'merge',
  merge: 'split',
};

export function mirrorPairs(pairs: readonly Pair[]): Pair[] {
  return pairs.map((pair) => ({
    kind: pair.left.length > 1 && pair.left.length === pair.right.length ? pair.kind : (TURNED[pair.kind] ?? pair.kind),
    left: pair.right,
    right: pair.left,
  }));
}
