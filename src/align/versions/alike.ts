/** Edited blocks: inside a gap the most alike pairs that keep the order; after all else, the very alike anywhere. */
import { heaviestChain } from './chain.js';
import { gapsOf, link, type Pairing } from './pairing.js';
import { findAlike, type Likeness } from './similarity.js';

/** Unrelated paragraphs of one paper share 0.15 to 0.3 of their rare words; below 0.4 boilerplate starts to pair. */
const IN_GAP = 0.4;

/** Without the neighbours' word for it, a moved and edited block must be plainly the same. */
const ELSEWHERE = 0.6;

/** Rarity (see profile.ts) of about six telling words; less is a phrase that many blocks could hold. */
const LEAST_WEIGHT = 20;

export function pairAlike(pairing: Pairing): void {
  for (const gap of gapsOf(pairing)) {
    const alike = findAlike(pairing, gap.left, gap.right, IN_GAP);
    const chain = heaviestChain(alike.map((pair) => ({ ...pair, weight: worth(pairing, pair) })));
    for (const { left, right } of chain) link(pairing, [left], [right]);
  }
}

/** Long passages decide the order, but two good pairs beat one long poor one. */
function worth(pairing: Pairing, { left, right, score }: Likeness): number {
  return score * score * Math.log(2 + Math.min(pairing.left[left]!.weight, pairing.right[right]!.weight));
}

export function pairAlikeElsewhere(pairing: Pairing): void {
  const free = (side: 'left' | 'right') =>
    pairing[side].flatMap((profile, i) =>
      (side === 'left' ? pairing.ofLeft : pairing.ofRight)[i] || profile.isToc || profile.weight < LEAST_WEIGHT
        ? []
        : [i],
    );
  const alike = findAlike(pairing, free('left'), free('right'), ELSEWHERE);
  alike.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of alike)
    if (!pairing.ofLeft[left] && !pairing.ofRight[right]) link(pairing, [left], [right]);
}
