/**
 * How well a heading names a clause type: its words against the type's headings, synonyms and title.
 *
 * "Governing Law; Venue" is two names. 1: the very name; less when words are left over on either side, or when the heading speaks of one
 * party and the name of the other. A heading is evidence, never the decision: about one in six that is word for word a type's name stands
 * over something else.
 */
import type { ClauseType, Taxonomy } from '../model/taxonomy.js';
import { CUSTOMER, PROVIDER, type RoleWords, USUAL_ROLES, withRoles } from './roles.js';
import { wordsBySentence } from './words.js';

interface HeadingWords {
  /** Those that tell, the parties' names not among them. */
  readonly words: ReadonlySet<string>;
  /** Whose duties it speaks of; null when of nobody's or of both sides'. */
  readonly side: 'vendor' | 'customer' | null;
}

export interface HeadingIndex {
  readonly names: readonly (HeadingWords & { readonly type: number })[];
  /** Word -> numbers of the names that hold it. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
}

const EMPTY = new Set(
  `a an the of and or to for by in on with from our your its their any other under # general us ${PROVIDER} ${CUSTOMER}`.split(
    ' ',
  ),
);

const SIDES: Readonly<Record<string, 'vendor' | 'customer'>> = {
  [PROVIDER]: 'vendor',
  processor: 'vendor',
  [CUSTOMER]: 'customer',
  controller: 'customer',
};

export function indexHeadings(taxonomy: Taxonomy): HeadingIndex {
  const names = taxonomy.types.flatMap((type, t) =>
    namesOf(type).map((name) => ({ type: t, ...headingWords(name, USUAL_ROLES) })),
  );
  const byWord = new Map<string, number[]>();
  for (const [n, { words }] of names.entries())
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), n]);
  return { names, byWord };
}

function namesOf(type: ClauseType): string[] {
  return [type.title, ...type.headings, ...type.synonyms];
}

function headingWords(heading: string, roles: RoleWords): HeadingWords {
  const { words } = withRoles(wordsBySentence(heading), roles);
  const content = words.filter((w) => !EMPTY.has(w));
  // "Indemnification of Acme" is the other side's duty, "Obligations of Acme" its own: "of" tells nothing.
  const sides = new Set(words.flatMap((word, i) => (words[i - 1] === 'of' ? [] : (SIDES[word] ?? []))));
  return { words: new Set(content.length ? content : words), side: sides.size === 1 ? [...sides][0]! : null };
}

/**
 * Number of the type -> how well the heading names it, 0..1; types it does not name are left out. `roles` knows the parties' names in the
 * paper: "Acme's obligations" is read as "Provider's obligations".
 */
export function namedTypes(heading: string, index: HeadingIndex, roles: RoleWords = USUAL_ROLES): Map<number, number> {
  const named = new Map<number, number>();
  const whole = headingWords(heading, roles);
  const parts = heading.split(/[;,/&]|\band\b|\bor\b|\s[–—-]\s/i).filter((part) => /[a-z]{3}/i.test(part));
  for (const part of [whole, ...(parts.length > 1 ? parts.map((p) => headingWords(p, roles)) : [])])
    for (const n of new Set([...part.words].flatMap((w) => index.byWord.get(w) ?? []))) {
      const name = index.names[n]!;
      const score = likeness(part.words, name.words) * (part === whole ? 1 : 0.85) * (opposed(part, name) ? 0.5 : 1);
      if (score >= 0.3 && score > (named.get(name.type) ?? 0)) named.set(name.type, score);
    }
  return named;
}

const opposed = (one: HeadingWords, other: HeadingWords) =>
  one.side !== null && other.side !== null && one.side !== other.side;

/** Shared words over all words of the two. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}
