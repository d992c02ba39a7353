/** Edited blocks: inside a gap the most alike pairs that keep the order; after all else, the very alike anywhere. */
import { heaviestChain } from './chain.js';
import { gapsOf, link, type Pairing } from './pairing.js';
import type { Profile } from './profile.js';
import { findAlike, type Likeness } from './similarity.js';

/** Unrelated paragraphs of one paper share 0.15 to 0.3 of their rare words; below 0.4 boilerplate starts to pair. */
const IN_GAP = 0.4;

/**
 * Without the neighbours' word for it, a moved and edited block must be plainly the same; a sentence or less the more so: "If there is a
 * conflict between …" begins many.
 */
const ELSEWHERE = 0.6;
const ELSEWHERE_SHORT = 0.66;

/** Telling words that the lighter side of a longer passage has, and below which a text is a phrase that many blocks could hold. */
const SENTENCE = 10;
const PHRASE = 4;

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

/** Before blocks are paired by their number alone: a passage that moved is followed, whatever took its number. */
export function pairAlikeElsewhere(pairing: Pairing): void {
  const free = (side: 'left' | 'right') =>
    pairing[side].flatMap((profile, i) =>
      (side === 'left' ? pairing.ofLeft : pairing.ofRight)[i] ||
      profile.isToc ||
      tellingWords(pairing, profile) < PHRASE
        ? []
        : [i],
    );
  const alike = findAlike(pairing, free('left'), free('right'), ELSEWHERE).filter((pair) => isPlain(pairing, pair));
  alike.sort((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  for (const { left, right } of alike)
    if (!pairing.ofLeft[left] && !pairing.ofRight[right]) link(pairing, [left], [right]);
}

function isPlain(pairing: Pairing, { left, right, score }: Likeness): boolean {
  const words = Math.min(...[pairing.left[left]!, pairing.right[right]!].map((side) => tellingWords(pairing, side)));
  return score >= (words < SENTENCE ? ELSEWHERE_SHORT : ELSEWHERE);
}

/** A block's weight in words that stand once in each paper. */
function tellingWords({ left, right }: Pairing, { weight }: Profile): number {
  return weight / Math.log(1 + (left.length + right.length) / 2);
}
