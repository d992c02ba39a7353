/** Evidence -> probabilities of each type, by a forest; types that were no candidates get none. */
import type { Forest } from '../model/classifier-model.js';
import type { Candidates, Judgment } from './evidence.js';
import { logOdds, probability } from './trees.js';

export function judge(candidates: readonly Candidates[], forest: Forest, types: number, width: number): Judgment[] {
  return candidates.map(({ types: numbers, rows }) => {
    const judgment = new Float32Array(types);
    for (const [k, type] of numbers.entries()) judgment[type] = probability(logOdds(forest, rows, k * width));
    return judgment;
  });
}
