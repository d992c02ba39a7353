/** Rules of group ip: how long secrecy lasts. */
import type { Passage } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { periodField } from './period-field.js';

const DURATION = periodField({
  field: 'ip.confidentiality.duration',
  party: 'mutual',
  near: /\b(?:surviv\w*|year|years|for|indefinite\w*|term|period|continue\w*|perpetu\w*|until|appl(?:y|ies)|lasts?|(?:un)?limit\w*)\b/,
  before:
    /\b(?:for|surviv\w*|period|term|until|continue\w*|years?|expire\w*|terminat\w*|appl(?:y|ies)|lasts?|ends?)\b|^ ?$/,
  words: ['indefinite'],
  not: /\b(?:back-?ups?|archiv\w*|within \d+ (?:days|hours|business))\b/,
  // The tail of trade secrets is longer than the rule; what excepts them states the rule.
  notBefore:
    /\b(?:within|notice)\b[^.;]{0,20}$|(?<!\b(?:except for|other than|excluding|except) )\btrade secrets?\b,?[^.;,]{0,80}$/,
  notAfter: /^[^.;,]{0,40}\b(?:for|as to|with respect to|in respect of|in the case of) trade secrets?\b/,
  fixed: [
    [
      /\bconfidential\w*[^.;]{0,120}\b(?:will|shall) survive (?:the |any )?(?:terminat\w*|expir\w*)[^.;]{0,40}(?:agreement|terms)/,
      { qualitative: 'indefinite' },
    ],
  ],
  most: 7300,
});

export const IP: readonly Rule[] = [{ ...DURATION, find: (passage) => yearsFirst(DURATION.find(passage), passage) }];

/** "shall survive termination" says that the duty lasts; how long, the years say where the block gives any. */
function yearsFirst(found: readonly Finding[], { text }: Passage): readonly Finding[] {
  const counted = found.some((f) => JSON.stringify(f.value).includes('"count"'));
  return counted ? found.filter((f) => !/\bsurviv/.test(text.slice(f.start, f.end))) : found;
}
