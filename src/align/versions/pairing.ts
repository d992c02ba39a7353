/** The state that the passes share: which blocks are taken, and the gaps between settled pairs that are still open. */
import { heaviestChain } from './chain.js';
import type { Profile, Profiles } from './profile.js';

export interface Group {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export interface Pairing extends Profiles {
  /** Group of each left and right block; null while it has none. */
  readonly ofLeft: (Group | null)[];
  readonly ofRight: (Group | null)[];
}

/** Free blocks of both sides between two neighbouring settled pairs, in order; at least one side is not empty. */
export interface Gap {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

export function openPairing(profiles: Profiles): Pairing {
  return {
    ...profiles,
    ofLeft: profiles.left.map(() => null),
    ofRight: profiles.right.map(() => null),
  };
}

/** Settles blocks as answers of each other; a block that already has a group leaves it for the new one. */
export function link(pairing: Pairing, left: readonly number[], right: readonly number[]): void {
  const group = { left, right };
  for (const i of left) pairing.ofLeft[i] = group;
  for (const j of right) pairing.ofRight[j] = group;
}

/** Groups in order of the left paper. */
export function groupsOf(pairing: Pairing): Group[] {
  return pairing.ofLeft.filter((group, i): group is Group => group !== null && group.left[0] === i);
}

/** Groups that stand in the same order in both papers: of all such choices the one with the most text. */
export function settledGroups(pairing: Pairing): Group[] {
  const groups = groupsOf(pairing);
  const links = groups.map((group, at) => ({
    left: group.left[0]!,
    right: group.right[0]!,
    weight: group.left.reduce((sum, i) => sum + 8 + pairing.left[i]!.key.length, 0),
    at,
  }));
  return heaviestChain(links).map(({ at }) => groups[at]!);
}

export function gapsOf(pairing: Pairing): Gap[] {
  const gaps: Gap[] = [];
  let [l, r] = [0, 0];
  const close = (l1: number, r1: number) => {
    const left = freeBetween(pairing.left, pairing.ofLeft, l, l1);
    const right = freeBetween(pairing.right, pairing.ofRight, r, r1);
    if (left.length + right.length > 0) gaps.push({ left, right });
  };
  for (const group of settledGroups(pairing)) {
    close(group.left[0]!, group.right[0]!);
    [l, r] = [Math.max(l, group.left.at(-1)! + 1), Math.max(r, group.right.at(-1)! + 1)];
  }
  close(pairing.left.length, pairing.right.length);
  return gaps;
}

function freeBetween(
  profiles: readonly Profile[],
  taken: readonly (Group | null)[],
  from: number,
  to: number,
): number[] {
  const free: number[] = [];
  for (let i = from; i < to; i++) if (!taken[i] && !profiles[i]!.isToc) free.push(i);
  return free;
}
