/**
 * Pieces of pattern for who is meant and what is owed, so that a rule knows "we will", "the processor undertakes to" and
 * "provider shall" as one. Readings keep the names a law gives to parties ("processor"), hence the alternatives.
 */

/** The vendor, also as processor; not a sub-processor or a further one. */
export const VENDOR =
  '(?:vendor|(?<!sub-|sub|further |other |another |additional |new |each )\\bprocessor|data importer)';
/** The customer, also as controller. */
export const CUSTOMER = '(?:customer|(?<!joint |independent )\\bcontroller|data exporter)';
/** A duty to do what follows. */
export const MUST =
  '(?:shall|will|must|undertakes? to|agrees? to|commits? to|(?:is|are) (?:obliged|required|obligated) to|ha(?:s|ve) to)';
/** A duty not to do what follows. */
export const MUST_NOT =
  '(?:(?:shall|will|may|must|can|do|does|is|are) (?:not|never)(?: be)?|cannot|(?:undertakes?|agrees?|commits?|promises?) (?:not|never) to|(?:must |will |shall )?refrains? from)';
/** A right to do what follows. */
export const MAY =
  '(?:may|can|could|(?:is|are|shall be) (?:entitled|authori[sz]ed|permitted|allowed|free) to|(?:has|have|shall have|reserves?) the right to)';
/** Those the processor hands work on to. */
export const SUB =
  '(?:sub-?(?:processors?|contractors?)|(?:further|other|another|additional|onward) (?:data )?processors?|subcontracted processors?)';

/** A sentence that limits liability, plain enough in any clause. */
export const LIMITS_LIABILITY =
  /\bliab(?:ility|le)\b(?! insurance)[^.;]{0,400}\b(?:exceed|limited (?:\w+ ){0,3}?to|capped at|greater than|in excess of)\b/;

/** After a period: it runs from the start or the end of the contract, and is no notice of anything. */
export const SINCE =
  /^ (?:after|following|from|of) (?:the |such |any )?(?:date of )?(?:\w+ ){0,5}?(?:start|commencement|signature|anniversary|terminat\w+|expir\w+|cancell?ation)\b/;

/** A pattern of words and pieces: rx`\b${VENDOR} ${MUST} notify\b`. */
export function rx(strings: TemplateStringsArray, ...pieces: readonly string[]): RegExp {
  return new RegExp(String.raw({ raw: strings.raw }, ...pieces));
}

/** A pattern that finds what any of these finds. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'));
}

/** The place where a paper gives a name its meaning: a definition, or a row of a table of key terms. */
export function defines(name: string): RegExp {
  return new RegExp(`^[^a-z0-9]{0,4}(?:${name})"? ?(?:means?\\b|shall mean\\b|is\\b|:|\\|)`);
}
