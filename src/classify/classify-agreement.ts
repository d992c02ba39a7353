/**
 * An agreement -> what each of its blocks is about: clause types with a calibrated score and the reasons, or exactly one state.
 *
 * Three steps. What can be seen of a block (words, cues, headings, list, form) becomes evidence for each type; a forest trained on labelled
 * papers weighs it; a second one weighs it again knowing what the first said of the neighbours, the list and the section. Evidence means the
 * same for every type, so a type that a paralegal adds to the library is judged by its cues, names and exemplars without training.
 */
import type { Agreement } from '../model/agreement.js';
import type { ClassifierModel } from '../model/classifier-model.js';
import type { BlockMapping } from '../model/clause.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { contextOf } from './context.js';
import type { EvidenceContext } from './evidence.js';
import { judge, settle } from './judge.js';
import { knowledgeOf } from './library-knowledge.js';
import { localEvidence } from './local-evidence.js';
import { type Judged, mapBlocks } from './map-blocks.js';
import { observe } from './observe.js';
import { reasonsOf } from './reasons.js';
import { logOdds, probability } from './trees.js';
import { typedEvidence } from './typed-evidence.js';
import { wideEvidence } from './wide-evidence.js';

/** One mapping a block, in the blocks' order. */
export function classifyAgreement(agreement: Agreement, taxonomy: Taxonomy, model: ClassifierModel): BlockMapping[] {
  const context = contextOf(observe(agreement, knowledgeOf(taxonomy)), taxonomy, model);
  return mapBlocks(context, judgeAll(context, model), model, reasonsOf(context, model));
}

/** Each block's figure for each type, and its probability of stating a rule at all. */
export function judgeAll(context: EvidenceContext, model: Pick<ClassifierModel, 'first' | 'second' | 'typed'>): Judged {
  const types = context.knowledge.ids.length;
  const local = localEvidence(context);
  const first = judge(local, model.first, types);
  const second = settle(first, judge(wideEvidence(context, local, first), model.second, types));
  return { second, typed: typedEvidence(context, second).map((row) => probability(logOdds(model.typed, row))) };
}
