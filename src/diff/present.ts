/**
 * A shortest edit script is not what a lawyer would have marked: it keeps every "of" and comma that two rewritten
 * sentences happen to share. Three steps make it readable and lose nothing:
 *
 *     confetti    "[a/b] of the [c/d]"               ->  "[a of the c/b of the d]"
 *     sliding     "Fees are due. [Late fees apply. ]"    an added sentence starts where a sentence starts
 *     rewritten   a sentence changed in many places, of which most is new, is replaced whole
 *     whole terms "Service [Credit/Debit]"           ->  "[Service Credit/Service Debit]"
 *
 * Words that carry the deal (not, unless, only, may, shall …) are never drawn into a larger change to make it tidier, unless the whole
 * sentence was written anew.
 */
import type { DiffToken } from '../text/diff-tokens.js';
import { replaceRewritten } from './rewritten.js';
import { joinRuns, type Run, size, spanOf } from './run.js';
import { slideRuns } from './slide.js';
import { widenToTerms } from './terms.js';
import { isSentenceEnd, weightOf } from './weight.js';

/** Weight (see weight.ts) of a text of about six words. */
const SHORT = 6;

export function presentRuns(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  if (isRewrittenTitle(runs, left, right)) return [{ equal: false, left: [0, left.length], right: [0, right.length] }];
  const merged = mergeIslands(runs, left, right);
  const slid = slideRuns(merged, left, right);
  const settled = replaceRewritten(mergeIslands(slid, left, right), left);
  return widenToTerms(settled, left, right);
}

/** A title or other short text, changed in several places, of which half or more is new: read whole, old against new. */
function isRewrittenTitle(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): boolean {
  const [a, b] = [weightOf(left), weightOf(right)];
  if (Math.max(a, b) > SHORT || a < 1 || b < 1) return false;
  const equal = runs.reduce((sum, run) => sum + (run.equal ? weightOf(left.slice(...run.left)) : 0), 0);
  return runs.filter((run) => !run.equal).length > 1 && equal <= Math.max(a, b) / 2;
}

/** Draws small equal runs into the changes around them until nothing more is small beside its neighbours. */
function mergeIslands(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  let current = joinRuns(runs);
  for (;;) {
    const next = mergeOnce(current, left, right);
    if (next.length === current.length) return next;
    current = next;
  }
}

function mergeOnce(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  const merged: Run[] = [];
  for (let i = 0; i < runs.length; i++) {
    const [before, island, after] = [merged.at(-1), runs[i]!, runs[i + 1]];
    if (island.equal && before && after && isConfetti(before, island, after, left, right)) {
      merged[merged.length - 1] = spanOf(before, after, false);
      i++;
    } else merged.push(island);
  }
  return merged;
}

/**
 * A lone sign or stop-word between two changes; or fewer words than half of the smaller change beside it, within one
 * sentence. 0.5: a third and clauses fell to pieces, the whole and unchanged conditions were drawn in (test/diff).
 */
function isConfetti(
  before: Run,
  island: Run,
  after: Run,
  left: readonly DiffToken[],
  right: readonly DiffToken[],
): boolean {
  const tokens = left.slice(...island.left);
  const weight = weightOf(tokens);
  const weights = [weightOfRun(before, left, right), weightOfRun(after, left, right)];
  const [smaller, larger] = [Math.min(...weights), Math.max(...weights)];
  if (tokens.slice(0, -1).some(isSentenceEnd)) return false;
  if (larger < 2) return weight <= 0.2 && sameSort(before, after) && !tokens.some(isSentenceEnd);
  if (isReplacement(before) && isReplacement(after) && weight <= 0.8) return true;
  return weight <= smaller / 2;
}

function weightOfRun(run: Run, left: readonly DiffToken[], right: readonly DiffToken[]): number {
  const weights = [weightOf(left.slice(...run.left)), weightOf(right.slice(...run.right))];
  return Math.max(...weights.map((weight) => Math.min(weight, 1000)));
}

function isReplacement(run: Run): boolean {
  return size(run.left) > 0 && size(run.right) > 0;
}

function sameSort(a: Run, b: Run): boolean {
  return size(a.left) > 0 === size(b.left) > 0 && size(a.right) > 0 === size(b.right) > 0;
}
