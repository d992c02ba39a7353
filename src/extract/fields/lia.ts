/** Rules of group lia: caps, what is outside them, the vendor's indemnity, insurance. */
import type { Json } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import type { Row } from '../values/choice.js';
import { findDefinedFormula } from '../values/defined-amount.js';
import { findFormula } from '../values/fee-formula.js';
import { findMoney } from '../values/money.js';
import { membersIn, setField, setOf, valueField } from './build.js';

const CAP =
  /\b(?:exceed\w*|limited (?:\w+ ){0,3}?to|cap(?:ped)?|more than|limit of|maximum|the most|total liability|aggregate liability|greater than|excess of|up to)\b/;
const FREE = /\b(?:free|trials?|beta|preview|evaluation|no[- ]charge|pre-release)\b/;
const SUPER =
  /\b(?:super[- ]?cap|increased cap|enhanced cap|data (?:breach|protection) claims?|security claims?|times the (?:general )?cap|(?:cap|limit) (?:is|are|shall be|will be) (?:doubled|tripled|trebled)|separate cap|indemnif\w+ (?:obligations? )?(?:shall|will|is|are) (?:be )?limited to)\b|^[^a-z]*(?:for|in the case of|in case of|in respect of|with respect to|where [^.;,]{0,40}) (?:any )?(?:breach(?:es)?|violations?|claims?|infringements?|liabilit(?:y|ies))\b[^.;,]{0,60}\b(?:data protection|confidential\w*|security|privacy|personal data)\b/;

const CLAIMS: readonly Row[] = [
  ['confidentiality', /\bconfidential(?:ity| information)?\b/, /\bindemnity is limited\b/],
  ['indemnity', /\bindemni(?:ty|ties|fication|fy)\b|\bdefense obligations\b|\bobligations? to (?:defend|indemnify)\b/],
  ['fraud', /\bfraud(?:ulent)?\b/],
  ['gross_negligence', /\bgross negligence\b|\bgrossly negligent\b/],
  [
    'wilful_misconduct',
    /\bwil(?:l)?ful (?:misconduct|default|intent|breach|acts?)\b|\bintentional (?:misconduct|wrongdoing|acts?)\b|\bdeliberate\b|\bwilfully\b|(?<!\bletter of )\bintent\b(?! to\b)/,
  ],
  ['death_injury', /\bdeath\b|\b(?:injury to|loss of|damage to) (?:\w+ )?life\b|\bpersonal injury\b|\bbodily injury\b/],
  [
    'ip_infringement',
    /\b(?:infring\w+|misappropriat\w+|violat\w+)\b[^.;]{0,60}\b(?:intellectual property|ip|proprietary|rights)\b|\bintellectual property\b[^.;]{0,30}\binfring\w+/,
  ],
  [
    'payment',
    /\bpayment obligations?\b|\b(?:obligations?|duty) to pay\b|\bfees (?:due|owed|payable)\b|\bpay (?:the )?fees\b/,
  ],
  [
    'use_restrictions',
    /\b(?:license|use|usage|licence) (?:grant|restrictions?|rules)\b|\buse rules\b|\brestrictions on (?:use|customer)\b/,
  ],
  ['data_breach', /\b(?:data|security) breach(?:es)?\b/],
  ['security_breach', /\bsecurity (?:section|obligations?|provisions?)\b/],
  [
    'non_excludable_law',
    /\b(?:cannot|may not|can not|not) be (?:excluded|limited|disclaimed)\b[^.;]{0,40}|\bto the extent prohibited by\b[^.;]{0,20}\blaws?\b|\b(?:do|does) not (?:allow|permit|let)\b[^.;]{0,60}\b(?:limit|exclu|disclaim)\w*/,
  ],
];
const LIFTS =
  /\b(?:do(?:es)? not apply|not (?:be )?(?:limit\w*|subject to)|unlimited|excluding|except(?:ions?)?\b|other than|shall not apply|will not apply|nothing in|exclude[sd]?|without limit(?:ation)? for|no limit)\b/;

/** A sentence that limits liability, plain enough in any clause. */
const LIMITS_LIABILITY =
  /\bliab(?:ility|le)\b(?! insurance)[^.;]{0,400}\b(?:exceed|limited (?:\w+ ){0,3}?to|capped at|greater than|in excess of)\b/;

export const LIA: readonly Rule[] = [
  valueField({
    field: 'lia.cap.amount',
    also: ['dp.liability', 'lia.damages_exclusion'],
    anywhere: new RegExp(`^"?(?:general|liability) cap(?: amount)?"? means\\b|${LIMITS_LIABILITY.source}`),
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
  uncapped('lia.uncapped.mutual_items', 'mutual'),
  uncapped('lia.uncapped.vendor_items', 'vendor'),
  uncapped('lia.uncapped.customer_items', 'customer'),
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
  valueField({ field: 'lia.insurance.coverages', find: coverages }),
];

/** Claims of one side. The nearest party named before a claim owns it; no party, or "a party's", means both. */
function uncapped(field: string, party: 'mutual' | 'vendor' | 'customer'): Rule {
  return {
    field,
    party,
    also: ['lia.cap'],
    find: (passage) =>
      passage.sentences.flatMap((sentence) => {
        if (!liftsCap(sentence, passage)) return [];
        const members = membersIn(sentence, CLAIMS).filter(
          (m) => ownerOf(sentence, m.start - sentence.start) === party,
        );
        return members.length === 0 ? [] : [setOf(members)];
      }),
  };
}

/** The sentence must lift a cap, or be an item of a list of uncapped claims; waivers of damage kinds are another field's. */
function liftsCap(sentence: Segment, passage: Passage): boolean {
  const text = `${sentence.lead} ${sentence.text}`;
  if (/\b(?:damages|consequential) waiver\b|\(damages waiver\)/.test(text)) return false;
  if (LIFTS.test(text))
    return /\b(?:liab\w*|caps?|capped|limit\w*|(?<!non-)exclu\w*|exceed|unlimited)\b/.test(
      `${text} ${passage.context}`,
    );
  return (
    passage.types.includes('lia.uncapped') &&
    sentence.text.length < 160 &&
    !/\b(?:will|shall|may)\b/.test(sentence.text)
  );
}

function ownerOf(sentence: Segment, at: number): 'mutual' | 'vendor' | 'customer' {
  const before = sentence.text.slice(0, at + 1);
  const last = [
    ...before.matchAll(
      /\b(?:(vendor)(?:'s| is| will)?|(customer)(?!(?:'s)? (?:data|content|materials)\b)(?:'s| is| will)?|(?:either|neither|each|a) party(?:'s)?|party's)\b|\bexclude[sd]?\b/g,
    ),
  ].at(-1);
  const after =
    /^[^.;,]{0,40}?\b(?:(?:caused|resulting|arising) (?:by|from)|through|due to) (vendor|customer)'s\b/.exec(
      sentence.text.slice(at),
    );
  if (after) return after[1] as 'vendor' | 'customer';
  if (!last) return 'mutual';
  return last[1] ? 'vendor' : last[2] ? 'customer' : 'mutual';
}

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
  const hit =
    CAP.test(text) ||
    /\bmeans\b/.test(text) ||
    /^[^.;]{0,20}\b(?:greater|lesser|fees|amount|\d+ times|twice)\b/.test(text)
      ? (findDefinedFormula(text, defined) ?? findFormula(text))
      : null;
  if (hit && !SUPER.test(text)) return [{ value: hit.value as Json, start: hit.start, end: hit.end }];
  const unlimited = /\b(?:unlimited liability|liability (?:is|shall be) unlimited)\b/.exec(text);
  if (unlimited)
    return [
      { value: { op: 'unlimited', terms: [] }, start: unlimited.index, end: unlimited.index + unlimited[0].length },
    ];
  return none && /\bdirect\b/.test(none[0]) && !/\bindirect\b/.test(none[0])
    ? [{ value: { op: 'excluded', terms: [] }, start: none.index, end: none.index + none[0].length }]
    : [];
}

const KINDS: readonly (readonly [string, RegExp])[] = [
  ['cyber', /\bcyber\w*|\bprivacy liability\b|\bnetwork security\b/],
  ['professional', /\b(?:professional (?:liability|indemnity)|errors and omissions|e&o)\b/],
  ['general', /\b(?:commercial |public )?general liability\b|\bpublic liability\b/],
  ['workers', /\bworkers'? compensation\b/],
  ['employer', /\bemployers?'? liability\b/],
  ['auto', /\bauto(?:mobile)?\b/],
  ['umbrella', /\bumbrella\b|\bexcess liability\b/],
];

/** Kinds with the amounts that follow each: "cyber cover of at least usd 5000000 per claim". */
function coverages({ text }: Segment): Finding[] {
  const kinds = KINDS.flatMap(([kind, pattern]) => {
    const match = pattern.exec(text);
    return match ? [{ kind, at: match.index, end: match.index + match[0].length }] : [];
  }).sort((a, b) => a.at - b.at);
  const adequate = /\badequate\b|\bappropriate\b|\breasonable\b/.exec(text);
  if (kinds.length === 0)
    return adequate && /\b(?:cover|insur)/.test(text)
      ? [
          {
            value: [{ kind: 'unspecified', qualitative: adequate[0] }],
            start: adequate.index,
            end: adequate.index + adequate[0].length,
          },
        ]
      : [];
  const rows = kinds.flatMap(({ kind, at }, i) => {
    const stop = kinds[i + 1]?.at ?? text.length;
    return findMoney(text)
      .filter((m) => m.start >= at && m.start < stop)
      .map((m) => ({ m, row: coverageRow(kind, m, text) }));
  });
  if (rows.length === 0) return [];
  return [{ value: rows.map((r) => r.row), start: kinds[0]!.at, end: Math.max(...rows.map((r) => r.m.end)) }];
}

function coverageRow(
  kind: string,
  money: { amount: string; currency: string; start: number; end: number },
  text: string,
): Json {
  const per =
    /^[^.;]{0,20}\b(?:per|each|every|in the) (?:insured )?(claim|occurrence|year|aggregate|event|incident|accident)/.exec(
      text.slice(money.end, money.end + 40),
    )?.[1];
  const min = /\b(?:at least|not less than|no less than|minimum of|less than)\b[^.;]{0,20}$/.test(
    text.slice(Math.max(0, money.start - 40), money.start),
  );
  return {
    kind,
    amount: money.amount,
    currency: money.currency,
    ...(per ? { per } : {}),
    ...(min ? { bound: 'min' } : {}),
  };
}
