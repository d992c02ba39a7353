/** Stretches of two token lists, in order: equal ones pair token with token, changed ones replace left by right. */
export interface Run {
  readonly equal: boolean;
  /** Ranges of tokens, end exclusive; one side of a changed run may be empty. */
  readonly left: readonly [number, number];
  readonly right: readonly [number, number];
}

/** Drops empty runs and joins neighbours of the same sort, so that equal and changed runs alternate. */
export function joinRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    if (size(run.left) === 0 && size(run.right) === 0) continue;
    const last = joined.at(-1);
    if (last?.equal !== run.equal) joined.push(run);
    else joined[joined.length - 1] = spanOf(last, run, run.equal);
  }
  return joined;
}

export function spanOf(first: Run, last: Run, equal: boolean): Run {
  return { equal, left: [first.left[0], last.left[1]], right: [first.right[0], last.right[1]] };
}

export function size(range: readonly [number, number]): number {
  return range[1] - range[0];
}
