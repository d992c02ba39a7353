/** Rules of group lia on claims outside the caps, by the side that may be liable for them without limit. */
import type { Passage, Segment } from '../passage.js';
import type { Rule } from '../rule.js';
import type { Row } from '../values/choice.js';
import { findFormula } from '../values/fee-formula.js';
import { membersIn, setOf } from './build.js';
import { LIMITS_LIABILITY } from './words.js';

export const LIA_UNCAPPED: readonly Rule[] = [
  uncapped('lia.uncapped.mutual_items', 'mutual'),
  uncapped('lia.uncapped.vendor_items', 'vendor'),
  uncapped('lia.uncapped.customer_items', 'customer'),
];

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
  /\b(?:do(?:es)? not apply|not (?:be )?(?:limit\w*|subject to)|unlimited|excluding|except(?:ions?)?\b|other than|shall not apply|will not apply|nothing in\b[^.;]{0,160}\b(?:limit|exclud|restrict|liab)\w*|exclude[sd]?|without limit(?:ation)? for|no limit)\b/;

/** Claims of one side. The nearest party named before a claim owns it; no party, or "a party's", means both. */
function uncapped(field: string, party: 'mutual' | 'vendor' | 'customer'): Rule {
  return {
    field,
    party,
    also: ['lia.cap'],
    anywhere: LIMITS_LIABILITY,
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
  const isCapped = passage.types.some((type) => type === 'lia.cap' || type === 'lia.uncapped');
  if (!isCapped && !(LIMITS_LIABILITY.test(sentence.text) && findFormula(sentence.text))) return false;
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
