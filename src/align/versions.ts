/**
 * Which passages of two versions of one paper answer each other.
 *
 * Passes, certainty first, each working only on what the ones before left over:
 *
 *     same words        unique in both papers, as many as stand in the same order; then inside the gaps between them
 *     elsewhere         the same words in another place
 *     re-joined         the same words in other paragraphs (PDF against Word, a list set as one paragraph)
 *     alike             inside the gaps: rare words shared, same label, same heading
 *     divided, joined   a passage that holds the next ones too
 *     alike, elsewhere  moved and edited: what a passage says goes before the number it bears
 *     in its place      renamed headings and rewritten paragraphs between settled neighbours
 *     cards             short lines that two lists share by chance are let go again
 *
 * What is a move is decided last and for all pairs at once: the heaviest set of pairs in common order stays, the others
 * moved. All passes are near-linear in the number of blocks. The papers are always compared in one orientation and the
 * result is turned round, so that swapping the sides mirrors it.
 */
import type { Pair } from '../model/alignment.js';
import { pairAlike, pairAlikeElsewhere } from './versions/alike.js';
import { letGoOfCardLines } from './versions/cards.js';
import { extendPairs } from './versions/divided.js';
import { pairInPlace } from './versions/in-place.js';
import { kindsOfPairs } from './versions/kinds.js';
import { isMirrored, mirrorPairs } from './versions/mirror.js';
import { openPairing } from './versions/pairing.js';
import { type AlignBlock, profileBlocks } from './versions/profile.js';
import { inReadingOrder } from './versions/reading-order.js';
import { pairRejoined } from './versions/rejoined.js';
import { pairSame, pairSameElsewhere } from './versions/same.js';

export type { AlignBlock } from './versions/profile.js';

/** Pairs in reading order of the right paper; every block of both papers is in exactly one. */
export function alignVersions(left: readonly AlignBlock[], right: readonly AlignBlock[]): Pair[] {
  const pairs = isMirrored(left, right) ? mirrorPairs(pairAll(right, left)) : pairAll(left, right);
  return inReadingOrder(pairs);
}

function pairAll(left: readonly AlignBlock[], right: readonly AlignBlock[]): Pair[] {
  const pairing = openPairing(profileBlocks(left, right));
  pairSame(pairing);
  pairSameElsewhere(pairing);
  pairRejoined(pairing);
  pairAlike(pairing);
  extendPairs(pairing);
  pairAlikeElsewhere(pairing);
  pairInPlace(pairing);
  letGoOfCardLines(pairing);
  return kindsOfPairs(pairing, left, right);
}
