/**
 * How well a heading names a clause type: its words against the type's headings, synonyms and title.
 *
 * "Governing Law; Venue" is two names. 1: the very name; less when words are left over on either side. A heading is evidence, never the
 * decision: about one in six that is word for word a type's name stands over something else.
 */
import type { ClauseType, Taxonomy } from '../model/taxonomy.js';
import { wordsOf } from './words.js';

export interface HeadingIndex {
  readonly names: readonly { readonly type: number; readonly words: ReadonlySet<string> }[];
  /** Word -> numbers of the names that hold it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const EMPTY = new Set(
  'a an the of and or to for by in on with from our your its their any other under # general provider customer vendor supplier we you us'.split(
    ' ',
  ),
);

export function indexHeadings(taxonomy: Taxonomy): HeadingIndex {
  const names = taxonomy.types.flatMap((type, t) =>
    namesOf(type).map((name) => ({ type: t, words: contentWords(name) })),
  );
  const byWord = new Map<string, number[]>();
  for (const [n, { words }] of names.entries())
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), n]);
  return { names, byWord };
}

function namesOf(type: ClauseType): string[] {
  return [type.title, ...type.headings, ...type.synonyms];
}

function contentWords(name: string): Set<string> {
  const words = wordsOf(name);
  const content = words.filter((w) => !EMPTY.has(w));
  return new Set(content.length ? content : words);
}

/** Number of the type -> how well the heading names it, 0..1; types it does not name are left out. */
export function namedTypes(heading: string, index: HeadingIndex): Map<number, number> {
  const named = new Map<number, number>();
  const whole = contentWords(heading);
  const parts = heading.split(/[;,/&]|\band\b|\bor\b|\s[–—-]\s/i).filter((part) => /[a-z]{3}/i.test(part));
  for (const words of [whole, ...(parts.length > 1 ? parts.map(contentWords) : [])])
    for (const n of new Set([...words].flatMap((w) => index.byWord.get(w) ?? []))) {
      const { type, words: name } = index.names[n]!;
      const score = likeness(words, name) * (words === whole ? 1 : 0.85);
      if (score >= 0.3 && score > (named.get(type) ?? 0)) named.set(type, score);
    }
  return named;
}

/** Shared words over all words of the two. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
