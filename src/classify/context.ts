/** Observations, library and trained weights -> what the evidence is drawn from. */
import type { ClassifierModel } from '../model/classifier-model.js';
import type { Taxonomy } from '../model/taxonomy.js';
import type { EvidenceContext } from './evidence.js';
import { knowledgeOf } from './library-knowledge.js';
import type { Observation } from './observe.js';
import { scoreBlocks, type Weights } from './score.js';

/** A cue that the model has never seen strike, one a paralegal added, is taken as a fair one. */
export const NEW_CUE = 0.5;

/** A family or type without figures. */
export const NEW_PRIOR = -6;

export function contextOf(
  observations: readonly Observation[],
  taxonomy: Taxonomy,
  model: Weights & Pick<ClassifierModel, 'cues' | 'priors' | 'together'>,
): EvidenceContext {
  const knowledge = knowledgeOf(taxonomy);
  const column = new Map(model.classes.map((id, i) => [id, i]));
  const columns = knowledge.ids.map((id) => column.get(id) ?? -1);
  return {
    knowledge,
    observations,
    scores: scoreBlocks(observations, taxonomy, model),
    cueWorth: knowledge.cueHashes.map((hash) => model.cues.get(hash) ?? NEW_CUE),
    together: (one, other) => model.together[knowledge.ids[one]!]?.[knowledge.ids[other]!] ?? 0,
    prior: (family, type) => model.priors[family]?.[columns[type]!] ?? NEW_PRIOR,
  };
}
