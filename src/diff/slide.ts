/**
 * An inserted or deleted stretch can often stand in several places: adding "B. " to "A. C." may be read as ". B" after
 * "A" or as "B." after "A.". Of all readings we take the one whose borders fall on sentences, else on phrases.
 */
import type { DiffToken } from '../text/diff-tokens.js';
import type { Run } from './run.js';
import { joinRuns, size } from './run.js';
import { isSentenceEnd } from './weight.js';

export function slideRuns(runs: readonly Run[], left: readonly DiffToken[], right: readonly DiffToken[]): Run[] {
  const slid = [...runs];
  for (let i = 0; i < slid.length; i++) {
    const run = slid[i]!;
    if (run.equal || (size(run.left) > 0 && size(run.right) > 0)) continue;
    const tokens = size(run.left) > 0 ? left : right;
    const side = size(run.left) > 0 ? 'left' : 'right';
    const offset = bestOffset(tokens, run[side], room(slid[i - 1]), room(slid[i + 1]));
    if (offset !== 0) shift(slid, i, offset);
  }
  return joinRuns(slid);
}

function room(run: Run | undefined): number {
  return run?.equal ? size(run.left) : 0;
}

/** How far to move the range, negative to the left; 0 when it stands best where it is. */
function bestOffset(
  tokens: readonly DiffToken[],
  [start, end]: readonly [number, number],
  before: number,
  after: number,
): number {
  let best = 0;
  let bestScore = borderScore(tokens, start, end);
  const consider = (offset: number) => {
    const score = borderScore(tokens, start + offset, end + offset);
    if (score > bestScore) [best, bestScore] = [offset, score];
  };
  for (let k = 1; k <= before && tokens[start - k]!.key === tokens[end - k]!.key; k++) consider(-k);
  for (let k = 1; k <= after && tokens[start + k - 1]!.key === tokens[end + k - 1]!.key; k++) consider(k);
  return best;
}

function borderScore(tokens: readonly DiffToken[], start: number, end: number): number {
  const [before, first, last] = [tokens[start - 1], tokens[start], tokens[end - 1]];
  const opens = start === 0 || isSentenceEnd(before);
  if (opens && isSentenceEnd(last)) return 4;
  if (opens || isSentenceEnd(last)) return 2;
  if (/^[,(]$/.test(first?.text ?? '') || first?.text === 'and' || first?.text === 'or') return 1.5;
  return before && /^[,:]$/.test(before.text) ? 1 : 0;
}

function shift(runs: Run[], at: number, offset: number): void {
  const [before, run, after] = [runs[at - 1], runs[at]!, runs[at + 1]];
  const move = ([start, end]: readonly [number, number]): [number, number] => [start + offset, end + offset];
  const moved = { equal: false, left: move(run.left), right: move(run.right) };
  if (before)
    runs[at - 1] = { equal: true, left: [before.left[0], moved.left[0]], right: [before.right[0], moved.right[0]] };
  runs[at] = moved;
  if (after)
    runs[at + 1] = { equal: true, left: [moved.left[1], after.left[1]], right: [moved.right[1], after.right[1]] };
  if (!before) runs.splice(at, 0, { equal: true, left: [0, moved.left[0]], right: [0, moved.right[0]] });
  else if (!after)
    runs.push({ equal: true, left: [moved.left[1], run.left[1]], right: [moved.right[1], run.right[1]] });
}
