/**
 * What evidence is: for each block, one row of figures for each type that is a candidate at all.
 *
 * Every figure means the same for every type, so that what is learnt of them holds for types with few examples as well. Local rows see the
 * block and its headings; wide rows add what the first judgment said of the neighbours, the list, the section.
 */
import type { LibraryKnowledge } from './library-knowledge.js';
import type { Observation } from './observe.js';

/** What the trained weights say of one block. */
export interface Scores {
  /** One a class: types, then states. */
  readonly linear: Float32Array;
  /** The most that one of its sentences scores, type by type. */
  readonly sentence: Float32Array;
  /** Likeness to the type's exemplars. */
  readonly centroid: Float32Array;
}

export interface EvidenceContext {
  readonly knowledge: LibraryKnowledge;
  readonly observations: readonly Observation[];
  readonly scores: readonly Scores[];
  /** Worth of each cue of the library, 0..1. */
  readonly cueWorth: readonly number[];
  /** Share of each class among the paragraphs of a family, as logarithm. */
  readonly prior: (family: string, type: number) => number;
  /** Share of the paragraphs of one type that state the other as well. */
  readonly together: (one: number, other: number) => number;
}

export interface Candidates {
  readonly types: readonly number[];
  /** Row after row, in the order of `types`. */
  readonly rows: Float32Array;
}

/** Probabilities of a judgment, one for each type. */
export type Judgment = Float32Array;

/** Numbers of the highest of the first `count` scores; equal ones in their order. */
export function highest(scores: Float32Array, count: number, take: number): number[] {
  const best: number[] = [];
  for (let t = 0; t < count; t++) {
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < scores[t]!) at--;
    if (at < take) best.splice(at, 0, t);
    if (best.length > take) best.pop();
  }
  return best;
}

/** The two highest, so that each type can be set against the best of the others. */
export function topTwo(scores: Float32Array, count: number): [number, number] {
  const [first, second] = highest(scores, count, 2);
  return [scores[first!] ?? 0, scores[second ?? first!] ?? 0];
}

/** The best of the others. */
export const others = ([a, b]: readonly [number, number], own: number) => (own >= a ? b : a);
