/**
 * A sentence that was written anew still shares words with the old one, in the same order, by chance and by trade. Struck and added in a
 * dozen places it cannot be read; the old sentence against the new one can.
 */
import type { DiffToken } from '../text/diff-tokens.js';
import { joinRuns, type Run, size, spanOf } from './run.js';
import { isSentenceEnd } from './weight.js';

/** Changes in one sentence; two can still be followed. */
const LEAST_CHANGES = 3;

/** Share of the shorter wording that stayed: a sentence that only got longer was not rewritten. */
const MOST_KEPT = 0.5;

export function replaceRewritten(runs: readonly Run[], left: readonly DiffToken[]): Run[] {
  return joinRuns(sentencesOf(runs, left).flatMap((part) => (isRewritten(part) ? replaced(part) : part)));
}

/** The runs cut into groups behind each unchanged end of a sentence. */
function sentencesOf(runs: readonly Run[], left: readonly DiffToken[]): Run[][] {
  const groups: Run[][] = [[]];
  for (const run of runs)
    for (const part of run.equal ? cutAtEnds(run, left) : [run]) {
      groups.at(-1)!.push(part);
      if (part.equal && isSentenceEnd(left[part.left[1] - 1])) groups.push([]);
    }
  return groups.filter((group) => group.length > 0);
}

function cutAtEnds(run: Run, left: readonly DiffToken[]): Run[] {
  const parts: Run[] = [];
  const offset = run.right[0] - run.left[0];
  let from = run.left[0];
  for (let i = from; i < run.left[1]; i++) {
    if (!isSentenceEnd(left[i]) && i + 1 < run.left[1]) continue;
    parts.push({ equal: true, left: [from, i + 1], right: [from + offset, i + 1 + offset] });
    from = i + 1;
  }
  return parts;
}

function isRewritten(part: readonly Run[]): boolean {
  const changes = part.filter((run) => !run.equal);
  if (changes.length < LEAST_CHANGES) return false;
  const kept = part.reduce((sum, run) => sum + (run.equal ? size(run.left) : 0), 0);
  const shorter = Math.min(
    ...(['left', 'right'] as const).map((side) => part.reduce((sum, run) => sum + size(run[side]), 0)),
  );
  return kept < MOST_KEPT * shorter;
}

/** From the first to the last change; what is equal at both ends stays. */
function replaced(part: readonly Run[]): Run[] {
  const first = part.findIndex((run) => !run.equal);
  const last = part.findLastIndex((run) => !run.equal);
  return [...part.slice(0, first), spanOf(part[first]!, part[last]!, false), ...part.slice(last + 1)];
}
