/**
 * Which passages of two versions answer each other. Every block of both sides is in exactly one pair; pairs come in reading order
 * of the right side, deletions at the place where they stood.
 */
export type PairKind = 'equal' | 'edit' | 'insert' | 'delete' | 'move' | 'moveEdit' | 'split' | 'merge';

export interface Pair {
  readonly kind: PairKind;
  /** Indexes into the left paper's blocks; empty for an insertion. */
  readonly left: readonly number[];
  /** Indexes into the right paper's blocks; empty for a deletion. */
  readonly right: readonly number[];
}
