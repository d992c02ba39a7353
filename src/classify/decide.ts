/**
 * Probabilities -> what is said of a block: its types, the likeliest first and up to three more, or one state.
 *
 * The first type's score is the calibrated probability that it is right; further types keep the probability they were judged with.
 */
import type { ClassifierModel, Logistic } from '../model/classifier-model.js';
import type { State } from '../model/clause.js';
import { highest, type Judgment, topTwo } from './evidence.js';
import { probability } from './trees.js';

export interface Decision {
  /** Numbers of types with their scores. Empty exactly when `state` is set. */
  readonly types: readonly { readonly type: number; readonly score: number }[];
  readonly state: State | null;
  readonly review: boolean;
}

export type Rule = Pick<ClassifierModel, 'calibration' | 'thresholds'>;

const FURTHER = 3;

export function decide(judgment: Judgment, typed: number, state: State, { calibration, thresholds }: Rule): Decision {
  const ranked = highest(judgment, judgment.length, FURTHER + 1);
  const first = ranked[0];
  if (first === undefined || judgment[first] === 0 || typed < thresholds.typed)
    return { types: [], state, review: typed > 0.2 && typed < thresholds.typed };
  const score = calibrated(calibration, confidenceRow(judgment, typed));
  const further = ranked.slice(1).filter((t) => judgment[t]! >= thresholds.secondary);
  return {
    types: [{ type: first, score }, ...further.map((type) => ({ type, score: Math.min(judgment[type]!, score) }))],
    state: null,
    review: score < thresholds.review,
  };
}

/** What the confidence rests on: the first type's log-odds, its lead over the second, whether there is a rule at all. */
export function confidenceRow(judgment: Judgment, typed: number): number[] {
  const [first, second] = topTwo(judgment, judgment.length);
  const odds = logit(first);
  return [odds, odds - logit(second), logit(typed)];
}

const logit = (p: number) => Math.log(Math.max(p, 1e-3) / Math.max(1 - p, 1e-3));

export function calibrated(weights: Logistic, row: readonly number[]): number {
  return probability(row.reduce((sum, x, i) => sum + x * weights[i]!, weights[row.length]!));
}
