/**
 * Lists set as cards ("Boreal Mail / Email / Canada", each on its own line) hold the same short lines in many cards. When one
 * card is replaced by another, the "Canada" they share is no common ground: a pair or two of short lines between lines that
 * changed is let go, as glue words are in a word diff.
 */
import { type Group, groupsOf, type Pairing } from './pairing.js';
import type { Profile } from './profile.js';

/** Unchanged cards are longer runs of equal lines than this. */
const MOST_LINES = 2;

export function letGoOfCardLines(pairing: Pairing): void {
  for (const run of runsOfLines(pairing))
    if (run.length <= MOST_LINES && isAmongChanges(pairing, run)) letGo(pairing, run);
}

/** Groups of one equal card line each, neighbours on both sides gathered into runs. */
function runsOfLines(pairing: Pairing): Group[][] {
  const runs: Group[][] = [];
  for (const group of groupsOf(pairing)) {
    if (!isEqualLine(pairing, group)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && group.left[0] === last.left[0]! + 1 && group.right[0] === last.right[0]! + 1) runs.at(-1)!.push(group);
    else runs.push([group]);
  }
  return runs;
}

function isEqualLine(pairing: Pairing, { left, right }: Group): boolean {
  const [a, b] = [pairing.left[left[0]!]!, pairing.right[right[0]!]!];
  return left.length === 1 && right.length === 1 && a.key === b.key && a.isCardLine && b.isCardLine;
}

/** Free card lines just before and just after, on either side. */
function isAmongChanges(pairing: Pairing, run: readonly Group[]): boolean {
  const free = (profiles: readonly Profile[], taken: readonly (Group | null)[], at: number) =>
    profiles[at]?.isCardLine === true && taken[at] === null;
  const freeAt = (left: number, right: number) =>
    free(pairing.left, pairing.ofLeft, left) || free(pairing.right, pairing.ofRight, right);
  const [first, last] = [run[0]!, run.at(-1)!];
  return freeAt(first.left[0]! - 1, first.right[0]! - 1) && freeAt(last.left[0]! + 1, last.right[0]! + 1);
}

function letGo(pairing: Pairing, run: readonly Group[]): void {
  for (const { left, right } of run) {
    pairing.ofLeft[left[0]!] = null;
    pairing.ofRight[right[0]!] = null;
  }
}
