/** Rules of group ip: how long secrecy lasts. */
import type { Rule } from '../rule.js';
import { periodField } from './build.js';

export const IP: readonly Rule[] = [
  periodField({
    field: 'ip.confidentiality.duration',
    party: 'mutual',
    near: /\b(?:surviv\w*|year|years|for|indefinite\w*|term|period|continue\w*|perpetu\w*|until)\b/,
    before: /\b(?:for|surviv\w*|period|term|until|continue\w*|years?|expire\w*|terminat\w*)\b|^ ?$/,
    words: ['indefinite'],
    not: /\b(?:trade secrets?|backup|back-up|archiv\w*|within \d+ (?:days|hours|business))\b/,
    notBefore: /\b(?:within|notice)\b[^.;]{0,20}$/,
    fixed: [
      [
        /\bconfidential\w*[^.;]{0,120}\b(?:will|shall) survive (?:the |any )?(?:terminat\w*|expir\w*)[^.;]{0,40}(?:agreement|terms)/,
        { qualitative: 'indefinite' },
      ],
    ],
    most: 7300,
  }),
];
