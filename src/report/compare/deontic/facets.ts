/** Parts of a reading that can be told apart by words alone: when, with or without notice or consent, at whose expense, at whose request, doing what. */
import type { Reading } from './read-acts.js';

export interface Facet {
  /** For people: "timing". */
  readonly name: string;
  /** Acts it is asked of; others may use the same words for something else. */
  readonly acts: RegExp;
  /** What the reading says; null when it says nothing, or more than one thing. */
  readonly read: (reading: Reading) => Said | null;
}

export interface Said {
  /** What is compared, and shown. */
  readonly value: string;
  /** Words it rests on, as written; null for what the whole sentence says. */
  readonly words: string | null;
}

/** Alternatives, each with its words; the facet is silent when none or two of them are found. */
function oneOf(alternatives: readonly (readonly [value: string, words: RegExp])[]): Facet['read'] {
  return ({ words }) => {
    const found = alternatives.flatMap(([value, pattern]) => {
      const match = pattern.exec(words);
      return match ? [{ value, words: match[0] }] : [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

export const FACETS: readonly Facet[] = [
  {
    name: 'force',
    acts: /^(?!indemnity)/,
    read: ({ force, conditional }) => (conditional ? null : { value: force, words: null }),
  },
  {
    name: 'timing',
    acts: /^notice of new sub-processors$/,
    read: oneOf([
      [
        'before',
        /\b(?:before|prior to|intended changes?|(?:in|with) advance|in advance|advance(?:d)? (?:written )?notice|prior (?:written )?notice|at least (?:\p{L}+ )?\(?\d+\)?[^,;]{0,20}days)\b/iu,
      ],
      ['after', /\b(?:after|following|once) [^,;]{0,60}(?:engag|appoint|add|replac|chang)/iu],
    ]),
  },
  {
    name: 'notice',
    acts: /^(?:suspending|changing|amending|termination)/,
    read: oneOf([
      [
        'no notice required',
        /\b(?:with or without|without)(?: any)?(?: prior| advance| further)?(?: written)? notice\b/iu,
      ],
      [
        'with notice',
        /\b(?:upon|on|with|by giving|by providing|after)\b(?! or without)(?:(?!without)[^,;.]){0,30}?\bnotice\b/iu,
      ],
    ]),
  },
  {
    name: 'consent',
    acts: /^(?:assignment|engaging)/,
    read: ({ force, words }) => {
      const free = /\bwithout\b[^,;]{0,60}\bconsent\b/iu.exec(words);
      if (free && force === 'may') return { value: 'without consent', words: free[0] };
      if (free && force === 'must not') return { value: 'only with consent', words: free[0] };
      return null;
    },
  },
  {
    name: 'expense',
    acts: /^help|^audits/,
    read: oneOf([
      [
        'at the customer’s expense',
        /\bat (?:the )?(?:customer|client|controller|subscriber|your|its own|you)[’']?s?(?: sole| own| reasonable)?(?: cost| expense)(?: and expense)?\b/iu,
      ],
      [
        'free of charge',
        /\b(?:at no (?:additional |extra )?(?:cost|charge)|free of charge|at (?:provider|processor|supplier|our)[’']?s?(?: own)? (?:cost|expense))\b/iu,
      ],
    ]),
  },
  {
    name: 'verbs of the duty',
    acts: /^indemnity/,
    read: ({ words }) => {
      const verbs = VERBS.filter(([, pattern]) => pattern.test(words)).map(([verb]) => verb);
      return verbs.length > 1 ? { value: verbs.join(', '), words: null } : null;
    },
  },
];

const VERBS: readonly (readonly [string, RegExp])[] = [
  ['defend', /\bdefend\b/iu],
  ['indemnify', /\bindemnify\b/iu],
  ['hold harmless', /\bhold\b[^,;]{0,60}\bharmless\b/iu],
];
