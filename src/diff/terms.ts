/** "Service [Credit/Debit]" reads better, and names the term, as "[Service Credit/Service Debit]": a replaced part of a capitalised name takes the rest of the name with it. */
import type { DiffToken } from '../text/diff-tokens.js';
import { joinRuns, type Run, size } from './run.js';
import { isForce, isGlue } from './weight.js';

/** Names are seldom longer; headings and shouted paragraphs are, and are no names. */
const LONGEST_NAME = 3;

export function widenToTerms(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  const wide = [...runs];
  for (let i = 0; i < wide.length; i++) {
    const run = wide[i]!;
    if (run.equal || size(run.left) === 0 || size(run.right) === 0) continue;
    const before = nameBefore(wide[i - 1], run, left, right);
    const after = nameAfter(wide[i + 1], run, left, right);
    wide[i] = {
      equal: false,
      left: [run.left[0] - before, run.left[1] + after],
      right: [run.right[0] - before, run.right[1] + after],
    };
    if (wide[i - 1]) wide[i - 1] = cut(wide[i - 1]!, 0, before);
    if (wide[i + 1]) wide[i + 1] = cut(wide[i + 1]!, after, 0);
  }
  return joinRuns(wide);
}

/** Number of unchanged tokens before the run that belong to its first name. */
function nameBefore(equal: Run | undefined, run: Run, left: readonly DiffToken[], right: readonly DiffToken[]): number {
  if (!equal?.equal || !(isName(left[run.left[0]]) || isName(right[run.right[0]]))) return 0;
  if (left[run.left[0]]!.gap !== ' ' || right[run.right[0]]!.gap !== ' ') return 0;
  return countNames(size(equal.left), (k) => left[run.left[0] - 1 - k]!, true);
}

function nameAfter(equal: Run | undefined, run: Run, left: readonly DiffToken[], right: readonly DiffToken[]): number {
  if (!equal?.equal || !(isName(left[run.left[1] - 1]) || isName(right[run.right[1] - 1]))) return 0;
  if (left[run.left[1]]?.gap !== ' ') return 0;
  return countNames(size(equal.left), (k) => left[run.left[1] + k]!, false);
}

/** Names in a row; 0 when the row is longer than a name. */
function countNames(most: number, at: (k: number) => DiffToken, backwards: boolean): number {
  let count = 0;
  while (count < most && isName(at(count))) {
    count++;
    if (count > LONGEST_NAME) return 0;
    if (backwards && at(count - 1).gap !== ' ') break;
  }
  return count;
}

function isName(token: DiffToken | undefined): boolean {
  return token !== undefined && /^\p{Lu}[\p{L}\p{N}]/u.test(token.text) && !isGlue(token) && !isForce(token);
}

function cut(run: Run, fromStart: number, fromEnd: number): Run {
  return {
    equal: run.equal,
    left: [run.left[0] + fromStart, run.left[1] - fromEnd],
    right: [run.right[0] + fromStart, run.right[1] - fromEnd],
  };
}
