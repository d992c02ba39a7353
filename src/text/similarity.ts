/**
 * How alike two passages are in wording: cosine of their word counts, rare words weighing more.
 *
 * Words are stemmed (Porter, from `natural`) so that "processes" meets "processing"; very common words are left out.
 */
import { createRequire } from 'node:module';

// By subpath: natural's main entry loads its classifiers, WordNet and sentiment data, half a second that nobody needs here.
const { stem } = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer') as {
  stem(word: string): string;
};

export type WordVector = ReadonlyMap<string, number>;

const COMMON = new Set(
  'a an and any are as at be by for from has have if in into is it its of on or other such that the their them these they this those to under upon was were which with'.split(
    ' ',
  ),
);

const stems = new Map<string, string>();

/** Word stem -> count, log-damped. */
export function wordVector(text: string): WordVector {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[a-z0-9]+(?:[.,][0-9]+)*/g) ?? []) {
    if (COMMON.has(word)) continue;
    const key = stemOf(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, n] of counts) counts.set(key, 1 + Math.log(n));
  return counts;
}

/** 0..1; 0 when either side has no words. */
export function cosine(a: WordVector, b: WordVector, weight: (word: string) => number = () => 1): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, n] of small) dot += n * (large.get(word) ?? 0) * weight(word) ** 2;
  const norm = length(a, weight) * length(b, weight);
  return norm === 0 ? 0 : dot / norm;
}

/** Weight of a word by how few of the texts hold it. */
export function rarity(vectors: readonly WordVector[]): (word: string) => number {
  const texts = new Map<string, number>();
  for (const vector of vectors) for (const word of vector.keys()) texts.set(word, (texts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + vectors.length / (texts.get(word) ?? 0.5));
}

function length(vector: WordVector, weight: (word: string) => number): number {
  let sum = 0;
  for (const [word, n] of vector) sum += (n * weight(word)) ** 2;
  return Math.sqrt(sum);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = /^[a-z]/.test(word) ? stem(word) : word;
  stems.set(word, made);
  return made;
}
