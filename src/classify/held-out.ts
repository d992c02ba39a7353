/**
 * A library's wordings, each judged by a model that never saw it: they are dealt into parts, and each part is judged by a model retrained
 * on the others. What comes out says what the library teaches; papers, with their headings and neighbours, are easier to read than that.
 */
import type { ClassifierModel } from '../model/classifier-model.js';
import type { BlockMapping } from '../model/clause.js';
import type { ClauseType, Exemplar, Taxonomy } from '../model/taxonomy.js';
import { classifyAgreement } from './classify-agreement.js';
import { expectedFamily, looseAgreement, looseBlock } from './loose-paragraphs.js';
import { newExemplars, retrain } from './retrain.js';

export interface JudgedWording {
  /** Types it is filed under, main one first. */
  readonly types: readonly string[];
  readonly mapping: BlockMapping;
}

export const PARTS = 5;

/** Wordings of `taxonomy` that `known`, the library the model was trained with, lacks; types that `known` lacks are learnt from wordings alone. */
export function judgeHeldOut(model: ClassifierModel, known: Taxonomy, taxonomy: Taxonomy): JudgedWording[] {
  const before = new Map(known.types.map((type) => [type.id, type]));
  const wordings = taxonomy.types.flatMap((type) =>
    newExemplars(type, before.get(type.id)).map((exemplar) => ({ type, exemplar })),
  );
  return Array.from({ length: PARTS }, (_, part) => wordings.filter((_, i) => i % PARTS === part)).flatMap((held) =>
    held.length ? judgePart(held, model, known, taxonomy) : [],
  );
}

interface Wording {
  readonly type: ClauseType;
  readonly exemplar: Exemplar;
}

function judgePart(held: readonly Wording[], model: ClassifierModel, known: Taxonomy, taxonomy: Taxonomy) {
  const out = new Set(held.map((w) => w.exemplar));
  const types = taxonomy.types.map((type) => ({ ...type, exemplars: type.exemplars.filter((e) => !out.has(e)) }));
  const without = { ...taxonomy, types };
  const paragraphs = held.map(({ type, exemplar: { text } }) => ({
    text,
    heading: null,
    family: expectedFamily(type),
  }));
  const mappings = classifyAgreement(looseAgreement(paragraphs), without, retrain(model, known, without));
  return held.map(({ type, exemplar }, n): JudgedWording => {
    return { types: [type.id, ...(exemplar.also ?? [])], mapping: mappings[looseBlock(n)]! };
  });
}
