/** The library's exemplars as texts to learn from: each exemplar, and the type's own names and definition as one more. */
import type { ClauseType } from '../model/taxonomy.js';
import { type CountedText, countFeatures } from './features.js';
import { hashText } from './hash.js';
import { roleWordsOfSide, withRoles } from './roles.js';
import { wordsBySentence, wordsOf } from './words.js';

export interface ExemplarText {
  readonly counted: CountedText;
  /** Further types it states. */
  readonly also: readonly string[];
}

/** Exemplars stand under one of the type's own headings in turn, as paragraphs of a paper do; every other one under none. */
export function exemplarTexts(type: ClauseType): ExemplarText[] {
  const names = [type.title, ...type.headings, ...type.synonyms];
  const pseudo = [type.title, type.definition, ...type.headings, ...type.synonyms, ...type.include].join('. ');
  const texts = type.exemplars.map((e, i) => ({
    counted: count(e.text, e.side, i % 2 ? names[((i - 1) / 2) % names.length]! : ''),
    also: e.also ?? [],
  }));
  return [...texts, { counted: count(pseudo, 'mutual', type.title), also: [] }];
}

function count(text: string, side: string, heading: string): CountedText {
  const { words } = withRoles(wordsBySentence(text), roleWordsOfSide(side));
  return countFeatures({ words, heading: wordsOf(heading), leadIn: [], signs: [] });
}

/** Changes when anything that is learnt from the type changes. */
export function exemplarHash(type: ClauseType): number {
  const names = [type.title, type.definition, ...type.headings, ...type.synonyms, ...type.include];
  return hashText([...names, ...type.exemplars.flatMap((e) => [e.text, ...(e.also ?? [])])].join('\n'));
}
