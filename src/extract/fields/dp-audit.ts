/** Rules of dp.audit: how often, on what notice and by what means the customer may audit the vendor. */
import type { Rule } from '../rule.js';
import { findCounts, findLastDone } from '../values/count.js';
import { choiceField, periodField, valueField } from './build.js';

const THEIR_OWN =
  /\b(?:vendor|processor) (?:shall|will|undergoes|conducts|engages|has|is|maintains|obtains|uses)\b[^.;]{0,80}\b(?:auditor|independent|third[- ]party|soc|iso|penetration|external)\b/;

export const DP_AUDIT: readonly Rule[] = [
  valueField({
    field: 'dp.audit.frequency',
    party: 'customer',
    near: /\b(?:audit\w*|inspect\w*|request\w*|assess\w*|review\w*|once|exercise)\b/,
    not: THEIR_OWN,
    find: ({ text }) => {
      const counts = findCounts(text).filter((c) => c.value.count < 13);
      if (counts.length > 0) return counts.slice(0, 1);
      const last = /\b(?:not|no)\b[^.;]{0,80}\b(?:audit|inspection|conducted|performed)/.test(text)
        ? findLastDone(text)
        : null;
      return last ? [last] : [];
    },
  }),
  periodField({
    field: 'dp.audit.notice_period',
    party: 'customer',
    near: /\b(?:notice|advance|before|prior|plan|submit|notif\w*)\b/,
    about: /\b(?:audit|inspect)\w*/,
    words: ['reasonable'],
    zero: /\bwithout (?:prior |advance )?notice\b/,
    after: /^['s]* ?(?:\w+,? ?){0,3}\b(?:notice|in advance|advance|before|prior|ahead)\b/,
    notBefore: /\b(?:conducted|performed|once|every|last|preceding|previous|more than)\b[^.;]{0,25}$/,
  }),
  choiceField({
    field: 'dp.audit.method',
    party: 'customer',
    whole: true,
    near: /\b(?:audit|inspect|report)\w*/,
    table: [
      [
        'reports_then_onsite',
        /\b(?:reports?|information|documentation|certificat\w+)\b[^.;]{0,100}\b(?:not (?:sufficient|enough)|insufficient|cannot|do not)\b[^.;]{0,120}\b(?:on-?site|audit|inspection)/,
      ],
      [
        'reports_only',
        /\b(?:only|solely|satisf\w+|by instructing|in lieu|instead)\b[^.;]{0,140}\b(?:reports?|reporting|certificat\w+|summar\w+|third[- ]party audit)\b|\breports?\b[^.;]{0,40}\bsatisf\w+/,
      ],
      [
        'onsite_or_remote',
        /\bon-?site (?:audit|inspection)s?\b|\b(?:allow for and contribute to|permit|conduct|carry out|perform)\b[^.;]{0,40}\b(?:audits?|inspections?)\b|\bmay audit\b|\bto audit\b/,
      ],
    ],
  }),
];
