/**
 * One-against-rest linear separator by dual coordinate descent (Hsieh et al. 2008, squared hinge loss), one class at a time.
 *
 * The order of visits is drawn from a fixed seed: the same rows give the same weights.
 */
import type { SparseVector } from './features.js';

export interface SvmRow {
  readonly vector: SparseVector;
  /** How much a mistake on this row costs. */
  readonly cost: number;
  /** Square of the vector's length, the bias counted. */
  readonly square: number;
}

/**
 * Weights of the features and, last, the bias. `signs`: +1, -1, or 0 for a row that says nothing of this class.
 *
 * Rows that lie safely on their side are left out after a pass and looked at once more at the end: most rows say nothing of most classes.
 */
export function trainSvm(rows: readonly SvmRow[], signs: Int8Array, size: number): Float64Array {
  const weights = new Float64Array(size + 1);
  const used = [...rows.keys()].filter((i) => signs[i] !== 0);
  const positives = used.filter((i) => signs[i]! > 0).length;
  if (!positives) return weights.fill(-1, size);
  // Square root of the imbalance: full balancing lets rare types fire everywhere, none silences them.
  const balance = Math.sqrt((used.length - positives) / positives);
  const alpha = new Float64Array(rows.length);
  const random = seeded(7);
  let active = shuffle([...used], random);
  for (let pass = 0; pass < PASSES; pass++) {
    let moved = 0;
    active = active.filter((i) => {
      const gradient = step(i);
      moved = Math.max(moved, alpha[i] === 0 ? -gradient : Math.abs(gradient));
      return alpha[i]! > 0 || gradient < SAFE;
    });
    if (moved < ENOUGH && active.length === used.length) break;
    active = moved < ENOUGH || pass === PASSES - 3 ? [...used] : active;
    shuffle(active, random);
  }
  return weights;

  function step(i: number): number {
    const { vector, cost, square } = rows[i]!;
    const { index, value } = vector;
    const y = signs[i]!;
    const slack = 0.5 / (cost * (y > 0 ? balance : 1));
    let score = weights[size]!;
    for (let k = 0; k < index.length; k++) score += value[k]! * weights[index[k]!]!;
    const gradient = y * score - 1 + slack * alpha[i]!;
    if (alpha[i] === 0 && gradient >= 0) return gradient;
    const old = alpha[i]!;
    alpha[i] = Math.max(0, old - gradient / (square + slack));
    const delta = (alpha[i]! - old) * y;
    if (delta === 0) return gradient;
    for (let k = 0; k < index.length; k++) weights[index[k]!]! += delta * value[k]!;
    weights[size]! += delta;
    return gradient;
  }
}

const PASSES = 14;

/** This far over the margin a row is left out; so near to the optimum is near enough. */
const SAFE = 0.15;
const ENOUGH = 0.1;

/** Mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
