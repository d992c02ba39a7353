/** Credit tiers that do not meet (N10): availabilities for which no tier gives a credit, or more than one does. */
import type { Json } from '../../model/key-term.js';
import { isArray, isObject } from './canonical.js';

/** Between two availabilities in percent; `from` is the lower one. Equal where only that availability itself is left out. */
export interface TierFault {
  readonly kind: 'gap' | 'overlap';
  readonly from: number;
  readonly to: number;
}

interface Range {
  readonly below: number;
  readonly atLeast: number | null;
  readonly leftOut: number | null;
}

/**
 * Faults from the best level downwards. `committed`, if known, is the availability promised: where credits begin only below
 * it, the stretch between is a gap too. Tiers that are no ranges (a multiple of a fee) have no faults.
 */
export function tierFaults(tiers: Json, committed: number | null = null): TierFault[] {
  const ranges = rangesOf(tiers);
  const [best] = ranges;
  if (!best) return [];
  const opening: TierFault[] =
    committed !== null && best.below < committed ? [{ kind: 'gap', from: best.below, to: committed }] : [];
  return [...opening, ...ranges.flatMap((range, i) => faultBelow(range, ranges[i + 1]))];
}

function rangesOf(tiers: Json): Range[] {
  const rows = isArray(tiers) ? tiers.filter(isObject) : [];
  const ranges = rows.flatMap(({ below, at_least, gap }) =>
    typeof below === 'number'
      ? [
          {
            below,
            atLeast: typeof at_least === 'number' ? at_least : null,
            leftOut: typeof gap === 'number' ? gap : null,
          },
        ]
      : [],
  );
  return ranges.length === rows.length ? ranges.toSorted((a, b) => b.below - a.below) : [];
}

function faultBelow({ atLeast, leftOut }: Range, next: Range | undefined): TierFault[] {
  if (!next) return [];
  if (leftOut !== null && leftOut === next.below) return [{ kind: 'gap', from: leftOut, to: leftOut }];
  if (atLeast === null) return [{ kind: 'overlap', from: next.atLeast ?? 0, to: next.below }];
  if (next.below < atLeast) return [{ kind: 'gap', from: next.below, to: atLeast }];
  return next.below > atLeast ? [{ kind: 'overlap', from: atLeast, to: next.below }] : [];
}
