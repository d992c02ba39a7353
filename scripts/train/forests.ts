/** Evidence of studied papers, with their labels -> forests. */
import type { Candidates } from '../../src/classify/evidence.js';
import { TYPED_WIDTH } from '../../src/classify/typed-evidence.js';
import type { Forest } from '../../src/model/classifier-model.js';
import { trainForest } from './boost.js';
import type { Studied } from './cross-fit.js';

/** Each paper is read twice, from PDF and from Word. */
const COST = 0.5;

export function forestOf(
  papers: readonly Studied[],
  candidates: (s: Studied) => readonly Candidates[],
  width: number,
): Forest {
  const rows: number[] = [];
  const truth: number[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      if (!row) continue;
      const { types, rows: evidence } = candidates(s)[i]!;
      for (const [k, type] of types.entries()) {
        if (row.maybe.includes(type)) continue;
        for (let f = 0; f < width; f++) rows.push(evidence[k * width + f]!);
        truth.push(row.classes.includes(type) ? 1 : 0);
      }
    }
  return trainForest(Float32Array.from(rows), width, Uint8Array.from(truth), new Float32Array(truth.length).fill(COST));
}

export function typedForestOf(papers: readonly Studied[]): Forest {
  const rows: number[] = [];
  const truth: number[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      // A lead-in that a second reader would type is right either way.
      if (!row || (!isTyped(s, row) && row.maybe.length)) continue;
      rows.push(...s.typedRows[i]!);
      truth.push(isTyped(s, row) ? 1 : 0);
    }
  return trainForest(
    Float32Array.from(rows),
    TYPED_WIDTH,
    Uint8Array.from(truth),
    new Float32Array(truth.length).fill(COST),
  );
}

export const isTyped = (s: Studied, row: { readonly classes: readonly number[] }) =>
  row.classes.some((c) => c < s.context.knowledge.ids.length);
