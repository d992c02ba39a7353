/**
 * What a few words mean -> how near each wording of the library comes to that, 0..1, whether or not it holds the words themselves.
 *
 * Half is likeness of words, word parts and who does what to the wording; half what the trained weights make of the query, type by type:
 * "may they train on our data" is near every wording of `ai.training_use`, also those that say it in none of these words.
 */
import type { ClassifierModel } from '../model/classifier-model.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { countText } from './exemplars.js';
import { type SparseVector, vectorOf } from './features.js';
import { dot, linearScores } from './score.js';

/** One a wording, in their order. */
export function likenessTo(
  query: string,
  wordings: readonly { readonly type: string; readonly text: string; readonly side: string }[],
  taxonomy: Taxonomy,
  model: ClassifierModel,
): number[] {
  const vector = vectorFor(query, 'vendor', model);
  const dense = new Float32Array(model.features.idf.length);
  vector.index.forEach((feature, k) => {
    dense[feature] = vector.value[k]!;
  });
  const types = typeLikeness(vector, taxonomy, model);
  return wordings.map(({ text, side, type }) => {
    const words = dot(vectorFor(text, side, model), dense);
    return (words + (types.get(type) ?? 0)) / 2;
  });
}

function vectorFor(text: string, side: string, model: ClassifierModel): SparseVector {
  return vectorOf(countText(text, side), model.features);
}

/** Type -> 0..1 by its margin: 0 at -0.8, where unlike texts lie, 1 at 0.2, where few of another type do. */
function typeLikeness(vector: SparseVector, taxonomy: Taxonomy, model: ClassifierModel): Map<string, number> {
  if (!vector.index.length) return new Map();
  const margins = linearScores(vector, model);
  const column = new Map(model.classes.map((id, c) => [id, c]));
  return new Map(
    taxonomy.types.map(({ id }) => [id, Math.min(1, Math.max(0, (margins[column.get(id) ?? -1] ?? -1) + 0.8))]),
  );
}
