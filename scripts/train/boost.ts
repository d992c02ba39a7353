/**
 * Boosted trees for yes/no rows of evidence: logistic loss, Newton steps, splits on histograms of 48 bins.
 *
 * Small on purpose (depth 3, shrunk steps, a part of the rows and figures for each tree): the evidence is a few dozen figures that mean the same for every type.
 */

import { seeded } from '../../src/classify/svm.js';
import { allLogOdds, probability } from '../../src/classify/trees.js';
import type { Forest, Tree } from '../../src/model/classifier-model.js';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leafWeight: number;
  /** Share of the rows, and of the figures, that each tree sees. */
  readonly rowShare: number;
  readonly figureShare: number;
}

/** Measured with vendors held out: deeper trees, or trees that see everything, learn the habits of single vendors. */
export const USUAL: BoostOptions = { trees: 180, depth: 3, rate: 0.08, leafWeight: 3, rowShare: 0.6, figureShare: 0.5 };

const BINS = 48;
const RIDGE = 3;

/** `rows`: row by row, `width` figures each. */
export function trainForest(
  rows: Float32Array,
  width: number,
  truth: Uint8Array,
  cost: Float32Array,
  options: BoostOptions = USUAL,
): Forest {
  const count = truth.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(rows, width, f, count));
  const bins = binned(rows, width, count, cuts);
  const total = cost.reduce((a, b) => a + b, 0) || 1;
  const share = truth.reduce((a, t, i) => a + t * cost[i]!, 0) / total;
  const base = Math.log((share + 1e-4) / (1 - share + 1e-4));
  const odds = new Float64Array(count).fill(base);
  const trees: Tree[] = [];
  const random = seeded(11);
  for (let t = 0; t < options.trees; t++) {
    const seen = Int32Array.from(truth.keys()).filter(() => random() < options.rowShare);
    const asked = cuts.map((list) => (random() < options.figureShare ? list : []));
    const tree = growTree(bins, width, asked, truth, cost, odds, seen, options);
    trees.push(tree);
    const alone: Forest = { base: 0, trees: [tree] };
    const step = allLogOdds(alone, rows, count);
    for (let i = 0; i < count; i++) odds[i]! += step[i]!;
  }
  return { base: round(base), trees };
}

const round = (x: number) => Math.round(x * 1e4) / 1e4;

function cutsOf(rows: Float32Array, width: number, f: number, count: number): number[] {
  const stride = Math.max(1, Math.floor(count / 20000));
  const sample: number[] = [];
  for (let i = 0; i < count; i += stride) sample.push(rows[i * width + f]!);
  sample.sort((a, b) => a - b);
  const cuts = new Set<number>();
  const distinct = [...new Set(sample)];
  if (distinct.length <= BINS)
    for (let i = 0; i + 1 < distinct.length; i++) cuts.add((distinct[i]! + distinct[i + 1]!) / 2);
  else for (let b = 1; b < BINS; b++) cuts.add(sample[Math.floor((b * sample.length) / BINS)]!);
  return [...cuts].map((c) => Math.fround(round(c))).sort((a, b) => a - b);
}

function binned(rows: Float32Array, width: number, count: number, cuts: readonly number[][]): Uint8Array {
  const bins = new Uint8Array(count * width);
  for (let i = 0; i < count; i++)
    for (let f = 0; f < width; f++) {
      const list = cuts[f]!;
      const x = rows[i * width + f]!;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (x <= list[mid]!) high = mid;
        else low = mid + 1;
      }
      bins[i * width + f] = low;
    }
  return bins;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly bin: number;
}

function growTree(
  bins: Uint8Array,
  width: number,
  cuts: readonly number[][],
  truth: Uint8Array,
  cost: Float32Array,
  odds: Float64Array,
  seen: Int32Array,
  options: BoostOptions,
): Tree {
  const gradient = new Float64Array(truth.length);
  const curvature = new Float64Array(truth.length);
  for (const i of seen) {
    const p = probability(odds[i]!);
    gradient[i] = (truth[i]! - p) * cost[i]!;
    curvature[i] = Math.max(p * (1 - p), 1e-6) * cost[i]!;
  }
  const tree = { feature: [] as number[], value: [] as number[], left: [] as number[], right: [] as number[] };
  grow(seen, 0, sumUp(seen));
  return tree;

  function grow(members: Int32Array, depth: number, sums: Sums): number {
    const node = tree.feature.length;
    const split = depth < options.depth ? bestSplit(sums, width, cuts, options.leafWeight) : null;
    tree.feature.push(split ? split.feature : -1);
    tree.value.push(split ? cuts[split.feature]![split.bin]! : round((options.rate * sums.allG) / (sums.allH + RIDGE)));
    tree.left.push(0);
    tree.right.push(0);
    if (!split) return node;
    const goesLeft = (i: number) => bins[i * width + split.feature]! <= split.bin;
    const left = members.filter(goesLeft);
    const right = members.filter((i) => !goesLeft(i));
    // Only the smaller side is summed up; the other is what remains.
    const leftSums = left.length <= right.length ? sumUp(left) : less(sums, sumUp(right));
    const rightSums = less(sums, leftSums);
    tree.left[node] = grow(left, depth + 1, leftSums);
    tree.right[node] = grow(right, depth + 1, rightSums);
    return node;
  }

  function sumUp(members: Int32Array): Sums {
    const g = new Float64Array(width * (BINS + 1));
    const h = new Float64Array(width * (BINS + 1));
    let allG = 0;
    let allH = 0;
    for (const i of members) {
      const gi = gradient[i]!;
      const hi = curvature[i]!;
      allG += gi;
      allH += hi;
      for (let f = 0; f < width; f++) {
        const at = f * (BINS + 1) + bins[i * width + f]!;
        g[at]! += gi;
        h[at]! += hi;
      }
    }
    return { g, h, allG, allH };
  }
}

/** Gradients and curvatures by feature and bin, and over all rows of a node. */
interface Sums {
  readonly g: Float64Array;
  readonly h: Float64Array;
  readonly allG: number;
  readonly allH: number;
}

const less = (whole: Sums, part: Sums): Sums => ({
  g: whole.g.map((x, i) => x - part.g[i]!),
  h: whole.h.map((x, i) => x - part.h[i]!),
  allG: whole.allG - part.allG,
  allH: whole.allH - part.allH,
});

const LEAST_GAIN = 0.5;

function bestSplit(
  { g, h, allG, allH }: Sums,
  width: number,
  cuts: readonly number[][],
  leafWeight: number,
): Split | null {
  let best: Split | null = null;
  const whole = (allG * allG) / (allH + RIDGE);
  for (let f = 0; f < width; f++) {
    let leftG = 0;
    let leftH = 0;
    for (let b = 0; b < cuts[f]!.length; b++) {
      leftG += g[f * (BINS + 1) + b]!;
      leftH += h[f * (BINS + 1) + b]!;
      const rightH = allH - leftH;
      if (leftH < leafWeight || rightH < leafWeight) continue;
      const rightG = allG - leftG;
      const gain = (leftG * leftG) / (leftH + RIDGE) + (rightG * rightG) / (rightH + RIDGE) - whole;
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { gain, feature: f, bin: b };
    }
  }
  return best;
}
