/**
 * A passage -> the features that the linear model weighs, as hashes with counts, in channels: its words and word pairs, the beginnings,
 * middles and ends of its words (4 letters), who shall do what, the words of headings and lead-ins, and signs of form.
 *
 * Each channel is brought to length one before they are added, so that a long paragraph does not drown its heading.
 */
import { oncePer } from '../text/once-per.js';
import { hashPair, hashText } from './hash.js';
import { actsOf } from './roles.js';

/** What is vectorised: a passage, a sentence of it, or an exemplar of the library. */
export interface FeatureText {
  readonly words: readonly string[];
  readonly heading: readonly string[];
  readonly leadIn: readonly string[];
  readonly signs: readonly string[];
}

/** Feature numbers, each once, with their weights; length one. */
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

export const CHANNELS = ['words', 'letters', 'acts', 'heading', 'leadIn', 'signs'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Measured with one vendor held out at a time; see scripts/score-mapping.ts. */
export const CHANNEL_WEIGHT: Readonly<Record<Channel, number>> = {
  words: 1,
  letters: 0.6,
  acts: 0.3,
  heading: 0.6,
  leadIn: 0.45,
  signs: 0.3,
};

const SEED: Readonly<Record<string, number>> = {
  letters: hashText('letters:'),
  acts: hashText('act:'),
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

/** What stands around a text, counted once for all of its sentences. */
export type CountedContext = Pick<CountedText, 'heading' | 'leadIn' | 'signs'>;

export function countFeatures(text: FeatureText): CountedText {
  return { ...countOwn(text.words), ...countContext(text) };
}

export function countContext({ heading, leadIn, signs }: Omit<FeatureText, 'words'>): CountedContext {
  return {
    heading: packed(countWords(heading, 'heading')),
    leadIn: packed(countWords(leadIn, 'leadIn')),
    signs: packed(signs.map((sign) => hashText(sign, SEED.signs))),
  };
}

type CountedWords = Pick<CountedText, 'words' | 'letters' | 'acts'>;

export function countOwn(words: readonly string[]): CountedWords {
  const letters: number[] = [];
  for (const word of words) for (const hash of lettersOf(word)) letters.push(hash);
  return { ...countWithoutLetters(words), letters: packed(letters) };
}

const NONE: Counts = { hashes: new Uint32Array(0), weights: new Float32Array(0) };

export function countWithoutLetters(words: readonly string[]): CountedWords {
  return {
    words: packed(countWords(words, 'words')),
    letters: NONE,
    acts: packed(actsOf(words).map((act) => hashText(act, SEED.acts))),
  };
}

export function vectorOf(counted: CountedText, table: FeatureTable): SparseVector {
  const most = CHANNELS.reduce((sum, channel) => sum + counted[channel].hashes.length, 0);
  const index = new Int32Array(most);
  const value = new Float32Array(most);
  let used = 0;
  for (const channel of CHANNELS)
    used = addChannel(counted[channel], table, CHANNEL_WEIGHT[channel], { index, value }, used);
  scale(value, 0, used, 1);
  return { index: index.subarray(0, used), value: value.subarray(0, used) };
}

/** Writes the channel's known features from place `from` on, `weight` long in all; returns the next free place. */
function addChannel(
  { hashes, weights }: Counts,
  table: FeatureTable,
  weight: number,
  into: SparseVector,
  from: number,
): number {
  let at = from;
  const numberOf = numbersOf(table);
  for (let k = 0; k < hashes.length; k++) {
    const i = numberOf(hashes[k]!);
    if (i < 0) continue;
    into.index[at] = i;
    into.value[at++] = weights[k]! * table.idf[i]!;
  }
  scale(into.value, from, at, weight);
  return at;
}

/** Number of a word's own feature; -1 where the table has none. */
export const wordFeature = (word: string, table: FeatureTable): number => numbersOf(table)(wordHash(word, 'words'));

const numbersOf = oncePer(lookupOf);

/** Hash -> number of the feature, -1 for one that is not known. Asked a million times a paper: a table of its own is thrice as fast as a Map. */
function lookupOf(table: FeatureTable): (hash: number) => number {
  const mask = 2 ** (Math.ceil(Math.log2(table.numbers.size + 1)) + 1) - 1;
  const hashes = new Uint32Array(mask + 1);
  const numbers = new Int32Array(mask + 1).fill(-1);
  for (const [hash, number] of table.numbers) {
    let at = hash & mask;
    while (numbers[at]! >= 0) at = (at + 1) & mask;
    hashes[at] = hash;
    numbers[at] = number;
  }
  return (hash) => {
    let at = hash & mask;
    while (numbers[at]! >= 0 && hashes[at] !== hash) at = (at + 1) & mask;
    return numbers[at]!;
  };
}

/** Brings a stretch of figures to this length. */
function scale(value: Float32Array, from: number, to: number, length: number): void {
  let square = 0;
  for (let k = from; k < to; k++) square += value[k]! * value[k]!;
  const factor = length / (Math.sqrt(square) || 1);
  for (let k = from; k < to; k++) value[k]! *= factor;
}

/** Where hashes are sorted, over and over; grows with the longest text. */
let desk = new Uint32Array(4096);

/** Hashes as they occur -> each once with the logarithm of how often. */
function packed(hashes: readonly number[]): Counts {
  const count = hashes.length;
  if (!count) return NONE;
  if (desk.length < count) desk = new Uint32Array(2 * count);
  for (let i = 0; i < count; i++) desk[i] = hashes[i]!;
  const sorted = desk.subarray(0, count).sort();
  let distinct = 1;
  for (let i = 1; i < count; i++) if (sorted[i] !== sorted[i - 1]) distinct++;
  const once = new Uint32Array(distinct);
  const weights = new Float32Array(distinct);
  for (let i = 0, kept = 0; i < count; kept++) {
    let end = i + 1;
    while (end < count && sorted[end] === sorted[i]) end++;
    once[kept] = sorted[i]!;
    weights[kept] = 1 + Math.log(end - i);
    i = end;
  }
  return { hashes: once, weights };
}

/** Hash of each word and of each pair of neighbours. */
function countWords(words: readonly string[], channel: 'words' | 'heading' | 'leadIn'): number[] {
  const hashes: number[] = [];
  let before = 0;
  for (const [at, word] of words.entries()) {
    const hash = wordHash(word, channel);
    hashes.push(hash);
    if (at > 0) hashes.push(hashPair(before, hash));
    before = hash;
  }
  return hashes;
}

// Words repeat; what is made of each is kept. Bounded, as a long-lived program may read many papers.
const KEPT = 50_000;
const known = {
  words: new Map<string, number>(),
  heading: new Map<string, number>(),
  leadIn: new Map<string, number>(),
};
const letters = new Map<string, readonly number[]>();

function wordHash(word: string, channel: keyof typeof known): number {
  const kept = known[channel].get(word);
  if (kept !== undefined) return kept;
  const made = hashText(word, SEED[channel]);
  if (known[channel].size < KEPT) known[channel].set(word, made);
  return made;
}

/** "notice" -> <not noti otic tice ice>. */
function lettersOf(word: string): readonly number[] {
  const kept = letters.get(word);
  if (kept) return kept;
  const padded = `<${word}>`;
  const made: number[] = [];
  for (let i = 0; i + 4 <= padded.length; i++) made.push(hashText(padded.slice(i, i + 4), SEED.letters));
  if (letters.size < KEPT) letters.set(word, made);
  return made;
}
