/** Blocks with the same words: first in their order, then wherever they went. */
import { heaviestChain, type Link } from './chain.js';
import { type Gap, gapsOf, link, type Pairing } from './pairing.js';

/** Each round finds keys that are unique only inside a gap of the round before; papers settle in two or three. */
const MOST_ROUNDS = 8;

/** Copies of one text in a gap ("None." in every cell) beyond which all pairs of them are not tried. */
const MOST_COPIES = 12;

/** Shorter texts ("Reserved", "Not applicable") are not the same block merely because they read the same. */
const SHORTEST_MOVE = 20;

export function pairSame(pairing: Pairing): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const found = gapsOf(pairing).map((gap) => linkAll(pairing, gap, 1) + linkEnds(pairing, gap));
    if (!found.some((count) => count > 0)) break;
  }
  for (const gap of gapsOf(pairing)) linkAll(pairing, gap, MOST_COPIES);
}

/** Identical blocks that changed their place. Copies are paired in their order. */
export function pairSameElsewhere(pairing: Pairing): void {
  const free = byKey(pairing, 'right', freeOf(pairing.ofRight));
  for (const i of freeOf(pairing.ofLeft)) {
    const { key, isToc } = pairing.left[i]!;
    const j = isToc || key.length < SHORTEST_MOVE ? undefined : free.get(key)?.shift();
    if (j !== undefined) link(pairing, [i], [j]);
  }
}

function freeOf(taken: readonly unknown[]): number[] {
  return taken.flatMap((group, i) => (group === null ? [i] : []));
}

/** Links blocks of a gap whose text occurs at most `copies` times on either side; returns how many. */
function linkAll(pairing: Pairing, gap: Gap, copies: number): number {
  const [lefts, rights] = [byKey(pairing, 'left', gap.left), byKey(pairing, 'right', gap.right)];
  const links: Link[] = [];
  for (const [key, is] of lefts) {
    const js = rights.get(key) ?? [];
    if (is.length > copies || js.length > copies) continue;
    for (const left of is) for (const right of js) links.push({ left, right, weight: 8 + key.length });
  }
  const chain = heaviestChain(links);
  for (const { left, right } of chain) link(pairing, [left], [right]);
  return chain.length;
}

/** Equal blocks at both ends of a gap follow their settled neighbours, however often the text occurs. */
function linkEnds(pairing: Pairing, gap: Gap): number {
  const isSame = (i: number, j: number) =>
    pairing.left[i]!.key === pairing.right[j]!.key && !pairing.ofLeft[i] && !pairing.ofRight[j];
  const most = Math.min(gap.left.length, gap.right.length);
  let head = 0;
  while (head < most && isSame(gap.left[head]!, gap.right[head]!))
    link(pairing, [gap.left[head]!], [gap.right[head++]!]);
  let tail = 1;
  while (head + tail <= most && isSame(gap.left.at(-tail)!, gap.right.at(-tail)!))
    link(pairing, [gap.left.at(-tail)!], [gap.right.at(-tail++)!]);
  return head + tail - 1;
}

function byKey(pairing: Pairing, side: 'left' | 'right', indexes: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const i of indexes) {
    const { key, isToc } = pairing[side][i]!;
    if (isToc) continue;
    const same = found.get(key);
    if (same) same.push(i);
    else found.set(key, [i]);
  }
  return found;
}
