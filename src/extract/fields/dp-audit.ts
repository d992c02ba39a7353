/** Rules of dp.audit: how often, on what notice and by what means the customer may audit the vendor. */
import type { Passage } from '../passage.js';
import type { Rule } from '../rule.js';
import { findCounts, findLastDone } from '../values/count.js';
import { choiceField, valueField } from './build.js';
import { periodField } from './period-field.js';
import { CUSTOMER, MAY, MUST, MUST_NOT, rx, VENDOR } from './words.js';

const THEIR_OWN =
  /\b(?:vendor|processor) (?:shall|will|undergoes|conducts|engages|has|is|maintains|obtains|uses)\b[^.;]{0,80}\b(?:auditor|independent|third[- ]party|soc|iso|penetration|external)\b/;

/** The customer bears the costs, with the verb or as "at customer's expense". */
const THEY_PAY = `(?:\\b${CUSTOMER} (?:${MUST} )?(?:also |alone )?(?:bears?|pays?|covers?|be responsible for|is responsible for)\\b[^.;]{0,40}\\b(?:costs?|expenses?|audit|fees)\\b|\\bat (?:the )?${CUSTOMER}'s (?:\\w+ )?(?:and \\w+ )?(?:cost|expense)\\b|\\bat the (?:\\w+ )?(?:cost|expense) of (?:the )?${CUSTOMER}|\\b(?:costs?|expenses?)\\b[^.;]{0,60}\\b(?:borne|paid|met|covered) by (?:the )?${CUSTOMER})`;
const THEY_PAY_RULE = rx`${THEY_PAY}`;

const DATA = /\b(?:personal (?:data|information)|data protection|security|process(?:ing|or)|privacy)\b/;

const RULES: readonly Rule[] = [
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
    near: /\b(?:notice|advance|before|prior|ahead|plan|submit|notif\w*|announc\w*|lead time|inform\w*)\b/,
    about: /\b(?:audit|inspect)\w*/,
    words: ['reasonable'],
    zero: /\bwithout (?:prior |advance )?notice\b/,
    after: /^['s]* ?(?:\w+,? ?){0,3}\b(?:notice|in advance|advance|before|prior|ahead)\b/,
    orBefore:
      /\b(?:notice|notice period|lead time|notification period|advance warning) of (?:at least |not less than |no less than )?$/,
    notBefore:
      /\b(?:conducted|performed|once|every|last|preceding|previous|more than)\b(?![^.;]*\b(?:with|on|upon|subject to|after)\b)[^.;]{0,25}$/,
  }),
  choiceField({
    field: 'dp.audit.method',
    party: 'customer',
    whole: true,
    near: /\b(?:audit|inspect|report)\w*/,
    table: [
      [
        'reports_then_onsite',
        /\b(?:reports?|information|documentation|certificat\w+)\b[^.]{0,100}\b(?:not (?:sufficient|enough|suffice)|insufficient|cannot|do not|does not)\b[^.;]{0,260}\b(?:on-?site|audit|inspection)|\b(?:reports?|information|documentation|certificat\w+)\.[^.;]{0,40}\b(?:these|those|they|this|such \w+)\b[^.;]{0,20}\b(?:do|does|is|are) not (?:suffice|sufficient|enough)\b[^.;]{0,120}\b(?:on-?site|audit|inspect)|\b(?:audit|inspection)s?\b[^.;]{0,200}\b(?:when|where|if|unless|to the extent)\b[^.;]{0,160}\b(?:reports?|information|documentation|certificat\w+)\b[^.;]{0,80}\b(?:not (?:\w+ )?(?:sufficient|enough|suffice)|insufficient|inadequate)\b/,
      ],
      [
        'reports_only',
        /\b(?:only|solely|satisf\w+|by instructing|in lieu|(?<!\bmay )instead)\b[^.;]{0,140}\b(?:reports?|reporting|certificat\w+|summar\w+|third[- ]party audit)\b|\breports?\b[^.;]{0,40}\bsatisf\w+/,
      ],
      [
        'onsite_or_remote',
        rx`\bon-?site (?:audit|inspection)s?\b|\b(?:allow for and contribute to|permit|(?<!code of )conduct|carry out|perform)\b[^.;]{0,40}\b(?:audits?|inspections?)\b|\b${MAY} (?:audit|inspect)\b|\bto audit\b`,
      ],
    ],
  }),
  // Beside a right to audit, reports "instead" are a second position, at the vendor's choice.
  choiceField({
    field: 'dp.audit.method',
    party: 'customer',
    near: /\bmay instead\b/,
    table: [['reports_only', /\bmay instead\b[^.;]{0,140}\b(?:reports?|reporting|certificat\w+|summar\w+)\b/]],
  }),
  choiceField({
    field: 'dp.audit.cost',
    party: 'customer',
    whole: true,
    near: /\b(?:costs?|expenses?|charg\w+|fees?|rates|pays?|reimburs\w+)\b/,
    about: /\b(?:audit|inspect)\w*/,
    table: [
      [
        'each_own',
        /\b(?:each(?: party| of customer and vendor)?|both parties|the parties|vendor each|they)\b[^.;]{0,30}\b(?:bears?|pays?|responsible for|carr(?:y|ies)|borne by)\b[^.;]{0,20}\b(?:their|its|own)(?: own)? (?:costs?|expenses?)\b|\bvendor each (?:pays?|bears?)\b|\beach party'?s? at its own (?:cost|expense)\b/,
      ],
      [
        'shared',
        rx`${THEY_PAY}[^;]{0,120}\b(?:unless|except|save)\b[^.;]{0,80}\b(?:breach|non-?compli\w+|deficienc\w+|violation|infringement|material)|\b${VENDOR} ${MUST}? ?(?:bears?|pays?|reimburses?)\b[^.;]{0,80}\bif\b[^.;]{0,60}\b(?:breach|non-?compli\w+|deficienc\w+|violation)`,
      ],
      [
        'customer_plus_vendor_time',
        rx`${THEY_PAY}[^;]{0,100}\b(?:including|plus|as well as|and) (?:for )?${VENDOR}'s? (?:\w+ ){0,3}(?:charges|fees|time|costs|rates|expenses)|\b${CUSTOMER} (?:${MUST} )?(?:reimburses?|compensates?|pays?|remunerates?)\b[^.;]{0,60}\b(?:time|effort|personnel|staff|hours)\b|\b${VENDOR} ${MAY} (?:charge|invoice|bill)\b[^.;]{0,60}\b(?:time|effort|rates?|fees?|assistance|support|work)\b`,
      ],
      ['customer', THEY_PAY_RULE],
      [
        'vendor',
        rx`\b${VENDOR} (?:${MUST} )?(?:bears?|pays?|covers?)\b[^.;]{0,40}\b(?:costs?|expenses?)\b|\bat ${VENDOR}'s (?:\w+ )?(?:cost|expense)\b|\b(?:free of charge|at no (?:additional |extra )?(?:cost|charge)|without charge)\b|\b${VENDOR} ${MUST_NOT} (?:charge|bill|invoice)\b`,
      ],
    ],
  }),
];

/** A right to look into books and payments is another clause's, even where a paragraph was given both types. */
function ofData(rule: Rule): Rule {
  const isMoney = ({ types, text }: Passage) => types.includes('fin.audit') && !DATA.test(text);
  return { ...rule, find: (passage) => (isMoney(passage) ? [] : rule.find(passage)) };
}

export const DP_AUDIT: readonly Rule[] = RULES.map(ofData);
