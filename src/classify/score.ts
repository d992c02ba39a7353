/** The trained weights asked of each block: linear scores (whole and best sentence) and likeness to the library's exemplars. */
import type { ClassifierModel } from '../model/classifier-model.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { Scores } from './evidence.js';
import { exemplarHash, exemplarTexts } from './exemplars.js';
import { type CountedText, type SparseVector, vectorOf } from './features.js';
import type { Observation } from './observe.js';

export type Weights = Pick<ClassifierModel, 'classes' | 'types' | 'features' | 'linear' | 'centroids' | 'exemplars'>;

/** Scores in the taxonomy's order of types, whatever order or types the model was trained with. */
export function scoreBlocks(observations: readonly Observation[], taxonomy: Taxonomy, model: Weights): Scores[] {
  const columns = columnsOf(taxonomy, model);
  const fresh = freshCentroids(taxonomy, model, columns);
  return observations.map(({ whole, sentences }) => {
    const vector = vectorOf(whole, model.features);
    const parts = sentences.map((s) => linearScores(vectorOf(s, model.features), model));
    const raw = linearScores(vector, model);
    const centroid = inOrder(centroidScores(vector, model), columns);
    for (const [type, words] of fresh) centroid[type] = dot(vector, words);
    const best = raw.slice();
    for (const part of parts) for (let c = 0; c < best.length; c++) best[c] = Math.max(best[c]!, part[c]!);
    return { linear: settled(raw), sentence: settled(best), centroid };

    /**
     * A type the linear model does not know is judged by its exemplars alone, on the same scale. One that it knows keeps what was learnt
     * of it, though exemplars joined since: twelve texts and one more teach less than the papers did.
     */
    function settled(scores: Float32Array): Float32Array {
      const states = scores.subarray(model.types);
      const settledScores = new Float32Array(columns.length + states.length);
      for (let t = 0; t < columns.length; t++)
        settledScores[t] = columns[t]! < 0 ? fromCentroid(centroid[t]!) : scores[columns[t]!]!;
      settledScores.set(states, columns.length);
      return settledScores;
    }
  });
}

/** A likeness of 0.1 is usual between any two clauses, 0.35 between two of one type. */
const fromCentroid = (likeness: number) => Math.min(1, (likeness - 0.3) * 5);

function columnsOf(taxonomy: Taxonomy, model: Weights): number[] {
  const column = new Map(model.classes.slice(0, model.types).map((id, i) => [id, i]));
  return taxonomy.types.map((type) => column.get(type.id) ?? -1);
}

/** Nought for a type that the model has no column of. */
function inOrder(scores: Float32Array, columns: readonly number[]): Float32Array {
  const ordered = new Float32Array(columns.length);
  for (let t = 0; t < ordered.length; t++) if (columns[t]! >= 0) ordered[t] = scores[columns[t]!]!;
  return ordered;
}

/** Types whose exemplars the model has not seen: number -> mean of their exemplars, feature by feature. */
function freshCentroids(taxonomy: Taxonomy, model: Weights, columns: readonly number[]): Map<number, Float32Array> {
  const fresh = new Map<number, Float32Array>();
  for (const [t, type] of taxonomy.types.entries()) {
    const column = columns[t]!;
    if (column >= 0 && model.exemplars[column] === exemplarHash(type)) continue;
    fresh.set(
      t,
      meanVector(
        exemplarTexts(type).map((e) => e.counted),
        model,
      ),
    );
  }
  return fresh;
}

export function meanVector(texts: readonly CountedText[], model: Pick<Weights, 'features'>): Float32Array {
  const sum = new Float32Array(model.features.idf.length);
  for (const text of texts) {
    const { index, value } = vectorOf(text, model.features);
    for (let k = 0; k < index.length; k++) sum[index[k]!]! += value[k]!;
  }
  const norm = Math.sqrt(sum.reduce((s, v) => s + v * v, 0)) || 1;
  return sum.map((v) => v / norm);
}

export function dot({ index, value }: SparseVector, weights: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < index.length; k++) sum += value[k]! * weights[index[k]!]!;
  return sum;
}

export function linearScores(vector: SparseVector, { linear, classes }: Weights): Float32Array {
  const scores = weighted(vector, linear.weights, classes.length);
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! * linear.step[c]! + linear.bias[c]!;
  return scores;
}

function centroidScores(vector: SparseVector, { centroids, types }: Weights): Float32Array {
  const scores = weighted(vector, centroids.weights, types);
  for (let t = 0; t < types; t++) scores[t] = scores[t]! * centroids.step[t]!;
  return scores;
}

/** Four rows at a time: half of the time goes into rounding the sums, once for each row otherwise. */
function weighted({ index, value }: SparseVector, weights: Int8Array, width: number): Float32Array {
  const sums = new Float32Array(width);
  const last = index.length - (index.length % 4);
  for (let k = 0; k < last; k += 4) {
    const [a, b, c, d] = [index[k]! * width, index[k + 1]! * width, index[k + 2]! * width, index[k + 3]! * width];
    const [va, vb, vc, vd] = [value[k]!, value[k + 1]!, value[k + 2]!, value[k + 3]!];
    for (let at = 0; at < width; at++)
      sums[at]! += va * weights[a + at]! + vb * weights[b + at]! + vc * weights[c + at]! + vd * weights[d + at]!;
  }
  for (let k = last; k < index.length; k++)
    for (let at = 0; at < width; at++) sums[at]! += value[k]! * weights[index[k]! * width + at]!;
  return sums;
}
