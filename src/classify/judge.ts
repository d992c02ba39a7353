/** Evidence -> probabilities of each type, by a forest; types that were no candidates get none. */
import type { Forest } from '../model/classifier-model.js';
import type { Candidates, Judgment } from './evidence.js';
import { allLogOdds, probability } from './trees.js';

export function judge(candidates: readonly Candidates[], forest: Forest, types: number): Judgment[] {
  return candidates.map(({ types: numbers, rows }) => {
    const judgment = new Float32Array(types);
    const odds = allLogOdds(forest, rows, numbers.length);
    for (let k = 0; k < numbers.length; k++) judgment[numbers[k]!] = probability(odds[k]!);
    return judgment;
  });
}

/** Both judgments as one, their log-odds averaged: the second sees more, the first is less easily led by its neighbours. */
export function settle(first: readonly Judgment[], second: readonly Judgment[]): Judgment[] {
  return first.map((judgment, i) =>
    judgment.map((p, t) => (p === 0 ? 0 : probability((odds(p) + odds(second[i]![t]!)) / 2))),
  );
}

const odds = (p: number) => Math.log(Math.max(p, 1e-6) / Math.max(1 - p, 1e-6));
