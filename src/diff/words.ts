/**
 * The words that changed between two wordings of one passage, as ops that spell both exactly: "=" with "-" the left,
 * "=" with "+" the right. First the shortest edit script over our own tokens (Myers, by jsdiff), then a reading of it
 * that a person can follow (`present.ts`), then text again (`ops.ts`).
 *
 * The comparison always runs with the smaller text on the left and is turned round afterwards, so that swapping the
 * sides mirrors the result.
 */
import { diffArrays } from 'diff';
import type { DiffOp, Op } from '../model/change.js';
import { type DiffToken, diffTokens } from '../text/diff-tokens.js';
import { writeOps } from './ops.js';
import { presentRuns } from './present.js';
import { joinRuns, type Run } from './run.js';

/** Beyond this many edits two passages have nothing in common worth showing; it also bounds the time (Myers is O(ND)). */
const MOST_EDITS = 2000;

/** Ops from left to right; deletions stand before the insertions that replace them. No ops for two empty texts. */
export function diffTexts(left: string, right: string): DiffOp[] {
  if (left === right) return left === '' ? [] : [{ op: '=', text: left }];
  return left < right ? diffOrdered(left, right) : mirror(diffOrdered(right, left));
}

function diffOrdered(left: string, right: string): DiffOp[] {
  const [a, b] = [diffTokens(left), diffTokens(right)];
  const runs = presentRuns(shortestRuns(a.tokens, b.tokens), a.tokens, b.tokens);
  return writeOps(runs, a, b);
}

function mirror(ops: readonly DiffOp[]): DiffOp[] {
  const turned: Record<Op, Op> = { '=': '=', '-': '+', '+': '-' };
  const mirrored = ops.map(({ op, text }) => ({ op: turned[op], text }));
  for (let i = 1; i < mirrored.length; i++)
    if (mirrored[i]!.op === '-' && mirrored[i - 1]!.op === '+')
      [mirrored[i - 1], mirrored[i]] = [mirrored[i]!, mirrored[i - 1]!];
  return mirrored;
}

function shortestRuns(left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  const keys = (tokens: readonly DiffToken[]) => tokens.map((token) => token.key);
  const script = diffArrays(keys(left), keys(right), { maxEditLength: MOST_EDITS });
  if (!script) return [{ equal: false, left: [0, left.length], right: [0, right.length] }];
  const runs: Run[] = [];
  let [l, r] = [0, 0];
  for (const part of script) {
    const [l1, r1] = [part.added ? l : l + part.value.length, part.removed ? r : r + part.value.length];
    runs.push({ equal: !part.added && !part.removed, left: [l, l1], right: [r, r1] });
    [l, r] = [l1, r1];
  }
  return joinRuns(runs);
}
