/** Pairs in reading order of the right paper; a deletion stands after what it stood after. */
import type { Pair } from '../../model/alignment.js';

export function inReadingOrder(pairs: readonly Pair[]): Pair[] {
  const place = placesOfDeletions(pairs);
  const keyed = pairs.map((pair) => ({
    pair,
    at: pair.right[0] ?? place(pair.left[0]!),
    behind: pair.right.length ? 0 : 1,
  }));
  keyed.sort((a, b) => a.at - b.at || a.behind - b.behind || (a.pair.left[0] ?? 0) - (b.pair.left[0] ?? 0));
  return keyed.map(({ pair }) => pair);
}

/** First right index of the nearest pair before a left block that did not move; -1 at the start. */
function placesOfDeletions(pairs: readonly Pair[]): (left: number) => number {
  const at: (number | undefined)[] = [];
  for (const { kind, left, right } of pairs)
    if (right.length && kind !== 'move' && kind !== 'moveEdit') for (const i of left) at[i] = right[0]!;
  for (let i = 0; i < at.length; i++) at[i] ??= i > 0 ? at[i - 1] : -1;
  return (left) => at[Math.min(left, at.length - 1)] ?? -1;
}
