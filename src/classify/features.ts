/**
 * A passage -> the features that the linear model weighs, as hashes with counts, in channels: its words and word pairs, the beginnings,
 * middles and ends of its words (4 letters), the words of headings and lead-ins, and signs of form.
 *
 * Each channel is brought to length one before they are added, so that a long paragraph does not drown its heading.
 */
import { hashPair, hashText } from './hash.js';

/** What is vectorised: a passage, a sentence of it, or an exemplar of the library. */
export interface FeatureText {
  readonly words: readonly string[];
  readonly heading: readonly string[];
  readonly leadIn: readonly string[];
  readonly signs: readonly string[];
}

/** Feature numbers in ascending order with their weights; length one. */
export interface SparseVector {
  readonly index: Int32Array;
  readonly value: Float32Array;
}

export interface FeatureTable {
  /** Hash -> number of the feature. */
  readonly numbers: ReadonlyMap<number, number>;
  /** Rarity of each feature. */
  readonly idf: Float32Array;
}

export const CHANNELS = ['words', 'letters', 'heading', 'leadIn', 'signs'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Measured with one vendor held out at a time; see scripts/score-mapping.ts. */
export const CHANNEL_WEIGHT: Readonly<Record<Channel, number>> = {
  words: 1,
  letters: 0.6,
  heading: 0.6,
  leadIn: 0.45,
  signs: 0.3,
};

const SEED: Readonly<Record<string, number>> = {
  letters: hashText('letters:'),
  heading: hashText('heading:'),
  leadIn: hashText('lead-in:'),
  signs: hashText('sign:'),
};

/** One channel: hashes, each once, and the logarithm of how often each occurs. */
export interface Counts {
  readonly hashes: Uint32Array;
  readonly weights: Float32Array;
}

export type CountedText = Readonly<Record<Channel, Counts>>;

export function countFeatures(text: FeatureText): CountedText {
  return {
    words: packed(countWords(text.words, undefined)),
    letters: packed(countLetters(text.words)),
    heading: packed(countWords(text.heading, SEED.heading)),
    leadIn: packed(countWords(text.leadIn, SEED.leadIn)),
    signs: packed(countSigns(text.signs)),
  };
}

export function vectorOf(counted: CountedText, table: FeatureTable): SparseVector {
  const found: [number, number][] = [];
  for (const channel of CHANNELS) addChannel(found, counted[channel], table, CHANNEL_WEIGHT[channel]);
  found.sort((a, b) => a[0] - b[0]);
  const norm = Math.sqrt(found.reduce((sum, [, v]) => sum + v * v, 0)) || 1;
  return { index: Int32Array.from(found, ([i]) => i), value: Float32Array.from(found, ([, v]) => v / norm) };
}

function addChannel(found: [number, number][], { hashes, weights }: Counts, table: FeatureTable, weight: number): void {
  const from = found.length;
  let square = 0;
  for (let k = 0; k < hashes.length; k++) {
    const i = table.numbers.get(hashes[k]!);
    if (i === undefined) continue;
    const v = weights[k]! * table.idf[i]!;
    found.push([i, v]);
    square += v * v;
  }
  const scale = weight / (Math.sqrt(square) || 1);
  for (let k = from; k < found.length; k++) found[k]![1] *= scale;
}

function packed(counts: ReadonlyMap<number, number>): Counts {
  return {
    hashes: Uint32Array.from(counts.keys()),
    weights: Float32Array.from(counts.values(), (n) => 1 + Math.log(n)),
  };
}

function add(counts: Map<number, number>, hash: number): void {
  counts.set(hash, (counts.get(hash) ?? 0) + 1);
}

function countWords(words: readonly string[], seed: number | undefined): Map<number, number> {
  const counts = new Map<number, number>();
  let before = 0;
  for (const [at, word] of words.entries()) {
    const hash = hashText(word, seed);
    add(counts, hash);
    if (at > 0) add(counts, hashPair(before, hash));
    before = hash;
  }
  return counts;
}

function countSigns(signs: readonly string[]): Map<number, number> {
  return new Map(signs.map((sign) => [hashText(sign, SEED.signs), 1]));
}

const letters = new Map<string, readonly number[]>();

function countLetters(words: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of words) for (const hash of lettersOf(word)) add(counts, hash);
  return counts;
}

/** "notice" -> <not noti otic tice ice>; kept, as words repeat. */
function lettersOf(word: string): readonly number[] {
  const known = letters.get(word);
  if (known) return known;
  const padded = `<${word}>`;
  const made: number[] = [];
  for (let i = 0; i + 4 <= padded.length; i++) made.push(hashText(padded.slice(i, i + 4), SEED.letters));
  letters.set(word, made);
  return made;
}
