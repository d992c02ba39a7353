/**
 * Words -> wordings of the library, best first: BM25 over each wording and over what its type is called, and, where it is known, how near
 * each wording comes to what the words mean.
 *
 * A wording is found by its own words and, at a discount, by its type's title, headings, other names, cues and definition:
 * "super-cap" finds every wording of `lia.cap`, though few of them say so. Words are stemmed; a word's count is already damped by
 * `wordVector`, which BM25's own damping only repeats.
 */
import type { ClauseType, Taxonomy } from '../model/taxonomy.js';
import { type WordVector, wordVector } from '../text/similarity.js';
import { type LibraryWording, wordingsOf } from './wording.js';

export interface SearchHit {
  readonly wording: LibraryWording;
  readonly type: ClauseType;
  /** Greater is better; comparable within one search only. */
  readonly score: number;
}

/**
 * `likeness` is that of each of the library's wordings to the query, 0..1. No hits when none of the words occurs and nothing is like them.
 * Equal scores keep the library's order.
 */
export function searchLibrary(taxonomy: Taxonomy, query: string, likeness: readonly number[] = []): SearchHit[] {
  const types = new Map(taxonomy.types.map((t) => [t.id, t]));
  const wordings = wordingsOf(taxonomy);
  const words = [...wordVector(query).keys()];
  const texts = scorer(wordings.map((w) => wordVector(w.text)));
  const names = scorer(taxonomy.types.map((t) => wordVector(describe(t))));
  const nameScores = new Map(taxonomy.types.map((t, i) => [t.id, names(i, words)]));
  const byWords = wordings.map(({ type }, i) => texts(i, words) + NAME_SHARE * (nameScores.get(type) ?? 0));
  const best = byWords.reduce((most, score) => Math.max(most, score), 0) || 1;
  return wordings
    .flatMap((wording, i): SearchHit[] => {
      const like = likeness[i] ?? 0;
      if (byWords[i]! <= 0 && like < LIKE) return [];
      return [{ wording, type: types.get(wording.type)!, score: byWords[i]! / best + like }];
    })
    .sort((a, b) => b.score - a.score);
}

/** Below, likeness without a common word is chance. */
const LIKE = 0.25;

/** So that a wording with the words itself comes before one whose type merely has the name. */
const NAME_SHARE = 0.5;

function describe(type: ClauseType): string {
  const names = [type.title, ...type.headings, ...type.synonyms, ...type.cues, type.definition, ...type.include];
  return names.join('. ');
}

/** The usual BM25 constants: how fast repetition stops counting, how much a long text is held against it. */
const K1 = 1.2;
const B = 0.75;

function scorer(vectors: readonly WordVector[]): (index: number, words: readonly string[]) => number {
  const holders = new Map<string, number>();
  for (const vector of vectors) for (const word of vector.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const lengths = vectors.map((v) => [...v.values()].reduce((sum, n) => sum + n, 0));
  const mean = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  const rarity = (word: string) => {
    const n = holders.get(word) ?? 0;
    return Math.log(1 + (vectors.length - n + 0.5) / (n + 0.5));
  };
  return (index, words) => {
    const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / mean);
    const part = (n: number) => (n * (K1 + 1)) / (n + norm);
    return words.reduce((sum, word) => sum + rarity(word) * part(vectors[index]?.get(word) ?? 0), 0);
  };
}
