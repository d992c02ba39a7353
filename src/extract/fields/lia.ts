/** Rules of group lia: caps and the vendor's indemnity. */
import type { Json } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { findDefinedFormula } from '../values/defined-amount.js';
import { findFormula } from '../values/fee-formula.js';
import { setField, valueField } from './build.js';
import { anyOf, LIMITS_LIABILITY } from './words.js';

const CAP =
  /\b(?:exceed\w*|limited (?:\w+ ){0,3}?to|cap(?:ped)?|more than|limit of|maximum|the most|total liability|aggregate liability|greater than|excess of|up to)\b/;
const FREE = /\b(?:free|trials?|beta|preview|evaluation|no[- ]charge|pre-release)\b/;
const SUPER =
  /\b(?:super[- ]?cap|increased cap|enhanced cap|data (?:breach|protection) claims?|security claims?|times the (?:general )?cap|(?:cap|limit) (?:is|are|shall be|will be) (?:doubled|tripled|trebled)|separate cap|indemnif\w+ (?:obligations? )?(?:shall|will|is|are) (?:be )?limited to)\b|^[^a-z]*(?:for|in the case of|in case of|in respect of|with respect to|where [^.;,]{0,40}) (?:any )?(?:breach(?:es)?|violations?|claims?|infringements?|liabilit(?:y|ies))\b[^.;,]{0,60}\b(?:data protection|confidential\w*|security|privacy|personal data)\b/;

export const LIA: readonly Rule[] = [
  valueField({
    field: 'lia.cap.amount',
    also: ['dp.liability', 'lia.damages_exclusion'],
    anywhere: anyOf(/^"?(?:general|liability) cap(?: amount)?"? means\b/, LIMITS_LIABILITY),
    sentences: true,
    find: (segment, passage) =>
      FREE.test(segment.text) && findFormula(segment.text)?.value.op === 'single' ? [] : cap(segment, passage),
    defer: /\b(?:general )?cap(?: amount)?\b/,
  }),
  valueField({
    field: 'lic.beta.liability_cap',
    party: 'vendor',
    also: ['lia.cap'],
    near: FREE,
    find: ({ text }) => (/\bliab\w*\b/.test(text) ? [...formula(text), ...noLiability(text)].slice(0, 1) : []),
  }),
  valueField({
    field: 'lia.cap.supercap',
    also: ['lia.indemnity.vendor'],
    near: SUPER,
    sentences: true,
    find: ({ text }) => formula(text),
  }),
  setField({
    field: 'lia.indemnity.vendor.covers',
    party: 'vendor',
    near: /\b(?:defend|indemnif\w*|hold\w* harmless|claims?|losses)\b/,
    notLead: /\bcustomer (?:will|shall|must|agrees to) (?:\w+,? ){0,2}?(?:defend|indemnif)/,
    not: /\b(?:neither party's|no (?:\w+ ){0,3}(?:obligations?|liability|claim)|customer (?:will|shall|must) pay|not (?:apply|be liable|have)|to the extent (?:that )?(?:it|the|any|such) (?:claim )?(?:aris|result|based)|exclu\w+|customer (?:will|shall|agrees to) (?:defend|indemnif)|customer's indemnity)\b/,
    table: [
      ['ip_training_data', /\b(?:data|content) (?:\w+ )?(?:has |have )?used to train\b|\btraining data\b/],
      [
        'ip_service',
        /\b(?:infring\w*|misappropriat\w*|violat\w*)\b[^.;]{0,90}\b(?:intellectual property|ip rights?|patents?|copyrights?|trade ?marks?|trade secrets?|proprietary|industrial property|property rights)\b|\binfring(?:es?|ed|ing)(?: (?:or|and) \w+)? (?:(?:any|the) )?(?:(?:third[- ]party )?rights\b|\w+ of (?:any )?third part)/,
      ],
      ['data_breach', /\b(?:data|security) breach(?:es)?\b/],
      [
        'law_violation',
        /\bvendor's (?:violation|breach) of (?:applicable )?laws?\b|(?<!customer's )\b(?:violations?|breach(?:es)?) of (?:any )?applicable (?:laws?|regulations?)\b/,
      ],
      ['gross_negligence', /\bgross negligence\b/],
      ['wilful_misconduct', /\bwil(?:l)?ful misconduct\b/],
      ['bodily_injury', /\b(?:bodily|personal) injury\b/],
    ],
    defer: /\bcovered claims?\b/,
  }),
];

function formula(text: string): Finding[] {
  const hit = findFormula(text);
  return hit ? [{ value: hit.value as Json, start: hit.start, end: hit.end }] : [];
}

function noLiability(text: string): Finding[] {
  const hit = /\bno liability\b|\b(?:not be|not) liable\b/.exec(text);
  return hit ? [{ value: { op: 'excluded', terms: [] }, start: hit.index, end: hit.index + hit[0].length }] : [];
}

const NOT_EVEN_DIRECT =
  /(?<!\bcustomer )\b(?:(?:shall|will|is) not be liable|(?:in no event|under no circumstances) (?:shall|will) (?:the )?vendor be liable)\b[^.;]{0,60}\bfor any (?:direct|damages|loss)/;

function cap({ text }: Segment, { defined, types }: Passage): Finding[] {
  const none = NOT_EVEN_DIRECT.exec(text);
  const own = types.includes('lia.cap') || types.includes('dp.liability') || /\bmeans\b/.test(text);
  if (!none && !own && (!LIMITS_LIABILITY.test(text) || /\binsur/.test(text))) return [];
  const isCap =
    CAP.test(text) ||
    /\bmeans\b/.test(text) ||
    /^[^.;]{0,20}\b(?:greater|lesser|fees|amount|\d+ times|twice)\b/.test(text);
  if (isCap && !SUPER.test(text)) {
    const named = findDefinedFormula(text, defined);
    const hit = named ?? findFormula(text);
    const source = named?.by.place;
    if (hit) return [{ value: hit.value as Json, start: hit.start, end: hit.end, ...(source ? { source } : {}) }];
  }
  const unlimited = /\b(?:unlimited liability|liability (?:is|shall be) unlimited)\b/.exec(text);
  if (unlimited)
    return [
      { value: { op: 'unlimited', terms: [] }, start: unlimited.index, end: unlimited.index + unlimited[0].length },
    ];
  return none && /\bdirect\b/.test(none[0]) && !/\bindirect\b/.test(none[0])
    ? [{ value: { op: 'excluded', terms: [] }, start: none.index, end: none.index + none[0].length }]
    : [];
}
