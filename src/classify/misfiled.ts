/** Wordings that the program, were it asked, would take for something else: filed wrongly, stating two things, or worth a further exemplar. */
import type { ClassifierModel } from '../model/classifier-model.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { classifyAgreement } from './classify-agreement.js';
import { expectedFamily, looseAgreement, looseBlock } from './loose-paragraphs.js';

export interface FiledText {
  readonly text: string;
  /** Types it is filed under. */
  readonly types: readonly string[];
}

/** One a wording; null where the program agrees, or is too unsure to contradict. */
export function takenFor(
  wordings: readonly FiledText[],
  taxonomy: Taxonomy,
  model: ClassifierModel,
): ({ readonly id: string; readonly score: number } | null)[] {
  const known = new Map(taxonomy.types.map((t) => [t.id, t]));
  const paragraphs = wordings.map(({ text, types }) => ({
    text,
    heading: null,
    family: expectedFamily(known.get(types[0] ?? '')),
  }));
  const mappings = classifyAgreement(looseAgreement(paragraphs), taxonomy, model);
  return wordings.map(({ types }, n) => {
    const { clauses, review } = mappings[looseBlock(n)]!;
    const [first] = clauses;
    return first && !review && !types.includes(first.id) ? first : null;
  });
}
