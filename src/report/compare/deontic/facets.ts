/** Parts of a reading that can be told apart by words alone: when, with or without notice or consent, at whose expense, at whose request, doing what. */
import type { Reading } from './read-acts.js';

export interface Facet {
  /** For people: "timing". */
  readonly name: string;
  /** Acts it is asked of; others may use the same words for something else. */
  readonly acts: RegExp;
  /** What the reading says; null when it says nothing, or more than one thing. */
  readonly read: (reading: Reading) => string | null;
}

/** Alternatives by the words that say them; the facet is silent when none or two of them are found. */
function oneOf(alternatives: readonly (readonly [value: string, words: RegExp])[]): Facet['read'] {
  return ({ words }) => {
    const found = alternatives.filter(([, pattern]) => pattern.test(words));
    return found.length === 1 ? (found[0]?.[0] ?? null) : null;
  };
}

export const FACETS: readonly Facet[] = [
  {
    name: 'force',
    acts: /^(?!indemnity)/,
    read: ({ force, conditional }) => (conditional ? null : force),
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
      if (!/\bwithout\b[^,;]{0,60}\bconsent\b/iu.test(words)) return null;
      if (force === 'may') return 'without consent';
      return force === 'must not' ? 'only with consent' : null;
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
      return verbs.length > 1 ? verbs.join(', ') : null;
    },
  },
];

const VERBS: readonly (readonly [string, RegExp])[] = [
  ['defend', /\bdefend\b/iu],
  ['indemnify', /\bindemnify\b/iu],
  ['hold harmless', /\bhold\b[^,;]{0,60}\bharmless\b/iu],
];
