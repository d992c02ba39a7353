/** What a forest says of one row of evidence: log-odds, or the probability they stand for. */

import type { Forest } from '../model/classifier-model.js';
import { oncePer } from '../text/once-per.js';

export function logOdds(forest: Forest, row: ArrayLike<number>): number {
  return allLogOdds(forest, row, 1, 0)[0]!;
}

/** Of `count` rows that lie one after the other, each `width` long. Tree by tree, so that each stays at hand for all of them. */
export function allLogOdds(forest: Forest, rows: ArrayLike<number>, count: number, width: number): Float64Array {
  const { roots, feature, value, left, right } = flattened(forest);
  const sums = new Float64Array(count).fill(forest.base);
  for (let tree = 0; tree < roots.length; tree++) {
    const root = roots[tree]!;
    for (let k = 0, from = 0; k < count; k++, from += width) {
      let node = root;
      let asked = feature[node]!;
      while (asked >= 0) {
        node = rows[from + asked]! <= value[node]! ? left[node]! : right[node]!;
        asked = feature[node]!;
      }
      sums[k]! += value[node]!;
    }
  }
  return sums;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** All trees in one row of nodes; children by their place in it. */
interface FlatForest {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

const flattened = oncePer(flatten);

function flatten({ trees }: Forest): FlatForest {
  const roots = new Int32Array(trees.length);
  let nodes = 0;
  for (const [t, tree] of trees.entries()) {
    roots[t] = nodes;
    nodes += tree.feature.length;
  }
  const shifted = (children: readonly number[], t: number) => children.map((node) => node + roots[t]!);
  return {
    roots,
    feature: Int16Array.from(trees.flatMap((tree) => tree.feature)),
    value: Float64Array.from(trees.flatMap((tree) => tree.value)),
    left: Int32Array.from(trees.flatMap((tree, t) => shifted(tree.left, t))),
    right: Int32Array.from(trees.flatMap((tree, t) => shifted(tree.right, t))),
  };
}
