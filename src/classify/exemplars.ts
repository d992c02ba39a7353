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
  const pseudo = describing(type).join('. ');
  const texts = type.exemplars.map((e, i) => ({
    counted: countText(e.text, e.side, i % 2 ? names[((i - 1) / 2) % names.length]! : ''),
    also: e.also ?? [],
  }));
  return [...texts, { counted: countText(pseudo, 'mutual', type.title), also: [] }];
}

/** What the library says of a type, its exemplars aside. */
export const describing = (type: ClauseType): string[] => [
  type.title,
  type.definition,
  ...type.headings,
  ...type.synonyms,
  ...type.include,
];

/** A text on its own, with the words of its side as the vendor's. */
export function countText(text: string, side: string, heading = ''): CountedText {
  const { words } = withRoles(wordsBySentence(text), roleWordsOfSide(side));
  return countFeatures({ words, heading: wordsOf(heading), leadIn: [], signs: [] });
}

/** Changes when anything that is learnt from the type changes. */
export function exemplarHash(type: ClauseType): number {
  return hashText([...describing(type), ...type.exemplars.flatMap((e) => [e.text, ...(e.also ?? [])])].join('\n'));
}
