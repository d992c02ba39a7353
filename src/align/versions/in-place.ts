/**
 * What is left in a gap and keeps its place: a heading whose section stayed, a paragraph under the same number that was
 * written anew, a row of tiers. Here the neighbours speak for the pair and the words only must not speak against it.
 */
import { gapsOf, link, type Pairing } from './pairing.js';
import { headLikeness, likeness } from './similarity.js';

/** Below this a text was replaced by another subject; shown as deleted and inserted. */
const SAME_NUMBER = 0.2;
const ALONE = 0.28;

export function pairInPlace(pairing: Pairing): void {
  for (const gap of gapsOf(pairing)) {
    let from = 0;
    for (const i of gap.left) {
      const at = gap.right.findIndex(
        (j, k) => k >= from && answersInPlace(pairing, gap.left.length, gap.right.length, i, j),
      );
      if (at < 0) continue;
      link(pairing, [i], [gap.right[at]!]);
      from = at + 1;
    }
  }
}

function answersInPlace(pairing: Pairing, lefts: number, rights: number, i: number, j: number): boolean {
  const [a, b] = [pairing.left[i]!, pairing.right[j]!];
  if (a.isHeading !== b.isHeading || a.isRow !== b.isRow) return false;
  if (a.isHeading) return sectionStayed(pairing, i, j);
  if (a.isRow && headLikeness(a, b) < 0.5) return false;
  const score = likeness(pairing, i, j);
  if (a.label !== null && a.label === b.label && score >= SAME_NUMBER) return true;
  return lefts === 1 && rights === 1 && score >= ALONE;
}

/** The first block under both headings is the same pair. */
function sectionStayed(pairing: Pairing, i: number, j: number): boolean {
  const group = pairing.ofLeft[i + 1];
  return group !== null && group !== undefined && group === pairing.ofRight[j + 1];
}
