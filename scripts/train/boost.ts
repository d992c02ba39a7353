/**
 * Boosted trees for yes/no rows of evidence: logistic loss, Newton steps, splits on histograms of 48 bins.
 *
 * Small on purpose (depth 4, shrunk steps, leaves of some weight): the evidence is a few dozen figures that mean the same for every type.
 */
import { logOdds, probability } from '../../src/classify/trees.js';
import type { Forest, Tree } from '../../src/model/classifier-model.js';

export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly leafWeight: number;
}

export const USUAL: BoostOptions = { trees: 120, depth: 4, rate: 0.1, leafWeight: 12 };

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
  for (let t = 0; t < options.trees; t++) {
    const tree = growTree(bins, width, cuts, truth, cost, odds, options);
    trees.push(tree);
    const alone: Forest = { base: 0, trees: [tree] };
    for (let i = 0; i < count; i++) odds[i]! += logOdds(alone, rows, i * width);
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
  options: BoostOptions,
): Tree {
  const gradient = new Float64Array(truth.length);
  const curvature = new Float64Array(truth.length);
  for (let i = 0; i < truth.length; i++) {
    const p = probability(odds[i]!);
    gradient[i] = (truth[i]! - p) * cost[i]!;
    curvature[i] = Math.max(p * (1 - p), 1e-6) * cost[i]!;
  }
  const tree = { feature: [] as number[], value: [] as number[], left: [] as number[], right: [] as number[] };
  grow(Int32Array.from(truth.keys()), 0);
  return tree;

  function grow(members: Int32Array, depth: number): number {
    const node = tree.feature.length;
    const split = depth < options.depth ? bestSplit(members) : null;
    tree.feature.push(split ? split.feature : -1);
    tree.value.push(split ? cuts[split.feature]![split.bin]! : round(leaf(members)));
    tree.left.push(0);
    tree.right.push(0);
    if (!split) return node;
    const goesLeft = (i: number) => bins[i * width + split.feature]! <= split.bin;
    tree.left[node] = grow(members.filter(goesLeft), depth + 1);
    tree.right[node] = grow(
      members.filter((i) => !goesLeft(i)),
      depth + 1,
    );
    return node;
  }

  function leaf(members: Int32Array): number {
    let g = 0;
    let h = 0;
    for (const i of members) {
      g += gradient[i]!;
      h += curvature[i]!;
    }
    return (options.rate * g) / (h + RIDGE);
  }

  function bestSplit(members: Int32Array): Split | null {
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
    let best: Split | null = null;
    const whole = (allG * allG) / (allH + RIDGE);
    for (let f = 0; f < width; f++) {
      let leftG = 0;
      let leftH = 0;
      for (let b = 0; b < cuts[f]!.length; b++) {
        leftG += g[f * (BINS + 1) + b]!;
        leftH += h[f * (BINS + 1) + b]!;
        const rightH = allH - leftH;
        if (leftH < options.leafWeight / 4 || rightH < options.leafWeight / 4) continue;
        const rightG = allG - leftG;
        const gain = (leftG * leftG) / (leftH + RIDGE) + (rightG * rightG) / (rightH + RIDGE) - whole;
        if (gain > (best?.gain ?? 0.5)) best = { gain, feature: f, bin: b };
      }
    }
    return best;
  }
}
