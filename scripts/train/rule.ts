/** Held-out judgments -> calibration of the first type, and the thresholds of what is shown and what is accepted. */

import { confidenceRow } from '../../src/classify/decide.js';
import { highest } from '../../src/classify/evidence.js';
import { probability } from '../../src/classify/trees.js';
import type { ClassifierModel } from '../../src/model/classifier-model.js';
import type { Studied } from './cross-fit.js';
import { isTyped } from './forests.js';
import { fitLogistic } from './logistic.js';

type Rule = Pick<ClassifierModel, 'calibration' | 'thresholds'>;

const ACCEPTED_PRECISION = 0.955;

/** Calibration of the first type, and the thresholds: where F1 is best, and where what is accepted is right often enough. */
export function ruleOf(papers: readonly Studied[]): Rule {
  const rows: number[][] = [];
  const right: number[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      if (!row || !isTyped(s, row)) continue;
      const judgment = s.second[i]!;
      const top = highest(judgment, judgment.length, 1)[0]!;
      rows.push(confidenceRow(judgment, s.typed[i]!));
      right.push(row.classes.includes(top) || row.maybe.includes(top) ? 1 : 0);
    }
  const calibration = fitLogistic(rows, right).map((w) => Math.round(w * 1e4) / 1e4);
  const scores = rows.map((row) =>
    probability(row.reduce((sum, x, k) => sum + x * calibration[k]!, calibration[row.length]!)),
  );
  return {
    calibration,
    thresholds: { secondary: SECONDARY, typed: 0.5, review: reviewThreshold(scores, right) },
  };
}

/** A further type pays for F1 while its chance is over half the F1 reached: about 0.4. Measured flat between 0.3 and 0.5. */
const SECONDARY = 0.38;

function reviewThreshold(scores: readonly number[], right: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  let ok = 0;
  let threshold = 0.99;
  for (const [n, i] of order.entries()) {
    ok += right[i]!;
    if (n > 50 && ok / (n + 1) >= ACCEPTED_PRECISION) threshold = scores[i]!;
  }
  return Math.round(threshold * 1e4) / 1e4;
}
