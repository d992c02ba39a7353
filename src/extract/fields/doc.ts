/** Rules of group doc: order of precedence, amendments, assignment. */
import type { Finding, Rule } from '../rule.js';
import { findPrecedence } from '../values/precedence.js';
import { choiceField } from './build.js';
import { periodField } from './period-field.js';
import { anyOf, CUSTOMER, MAY, MUST_NOT, rx, SINCE, VENDOR } from './words.js';

const CHANGE = '(?:chang|amend|modif|revis|updat|vary|variation|supplement)\\w*';

/** The vendor may change the paper itself, plain enough in any clause. */
const CHANGES_PAPER = rx`\b${VENDOR}(?: \([^()]{1,30}\))?,? ${MAY} (?:[^.;]{0,40} )?${CHANGE} (?:\w+ ){0,4}?(?:these|this) (?:\w+ ){0,3}?(?:terms|agreement|addendum|policy|sla)\b`;

/** The paper changes only by a writing that both sides sign, plain enough in any clause. */
const IN_WRITING =
  /\b(?:agreement|contract|addendum|provisions?)\b[^.;]{0,60}\b(?:amended|modified|changed|altered|varied)\b[^.;]{0,60}\b(?:writing|instrument|document)\b[^.;]{0,20}\b(?:signed|executed)\b[^.;]{0,60}\b(?:both|each|the) part(?:y|ies)\b|\b(?:amendments?|modifications?|changes?|variations?)\b[^.;]{0,80}\b(?:agreement|contract|addendum|dpa|terms)\b[^.;]{0,60}\b(?:in|by a) (?:writing|(?:written|text) form)\b[^.;]{0,20}\b(?:signed|executed|agreed|accepted)\b[^.;]{0,40}\b(?:both|each|the) part(?:y|ies)\b/;

/** Words between "not" and "assign"; "does not control the transfer" bans no assignment. */
const OTHERWISE =
  '(?:(?:be )?(?:allowed|entitled|permitted|authori[sz]ed) to |(?:directly|indirectly|otherwise|voluntarily|involuntarily|purport|attempt|to|or|by operation of law|in whole or in part),? ){0,4}(?:\\w+, |\\w+ or )?';

/** What makes a ban on assignment less than one. */
const CONDITION = /\b(?:without|unless|except|save)\b[^.;]{0,80}\b(?:consent|approval|permission|agree\w*)\b/;

export const DOC: readonly Rule[] = [
  {
    field: 'doc.precedence.order',
    party: 'mutual',
    also: ['doc.scope', 'dp.transfer'],
    find: ({ sentences }) => findPrecedence(sentences),
  },
  choiceField({
    field: 'doc.amendment.mode',
    anywhere: anyOf(CHANGES_PAPER, IN_WRITING),
    near: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*|variation|alter(?:ed)?|var(?:y|ied))\b/,
    not: /\b(?:change|modify|adjust|increase) (?:vendor's|the|its|any) (?:fees|prices|pricing)\b/,
    conditions: true,
    refine: strongest,
    table: [
      [
        'mutual_signed',
        rx`\b(?:signed|executed|agreed|accepted|assented)\b[^.;]{0,60}\b(?:both|each|the parties|either|parties|party)\b|\b(?:mutual|both parties)\b[^.;]{0,30}\b(?:agreement|sign\w*|consent|writing)\b|\bboth parties sign\b|\bonly (?:if|when|where|once) (?:the )?customer (?:has )?(?:agree|consent|accept)\w*|${CHANGE}\b[^.;]{0,100}\b(?:requires?|needs?|subject to|only (?:with|by))\b[^.;]{0,60}\b(?:(?:agreement|consent|approval) (?:of|between) (?:the |both )?(?:other )?part(?:y|ies)|customer's (?:\w+ ){0,2}(?:consent|agreement|approval)|consent of (?:the )?customer)\b`,
      ],
      [
        'unilateral_at_renewal',
        /\bvendor\b[^.;]{0,80}\b(?:at|upon|from) (?:the )?(?:next )?renewal\b|\b(?:effective|takes? effect|appl(?:y|ies))\b[^.;]{0,60}\brenewal\b|\beffective upon the anniversary\b/,
      ],
      [
        'unilateral_non_adverse',
        /\bvendor\b[^.;]{0,80}\b(?:not|no)\b[^.;]{0,30}\b(?:materially )?(?:reduc|degrad|diminish|advers)\w*/,
      ],
      [
        'unilateral_with_notice',
        rx`\b${VENDOR} ${MAY} (?:\w+ ){0,3}?${CHANGE}[^.;]{0,120}\b(?:notice|notif\w*|informs?|e-?mail|advance|ahead)\b|\b(?:vendor|company)\b(?:, [^,.;]{1,60},)?[^.;]{0,30}\b(?:may|can|will|reserves? the right)\b[^.;]{0,120}\b(?:notice|notify\w*|notif\w*|days|inform|email|advance|ahead)\b|\bcustomer will be notified\b|\bfollowing notification\b|\beffective (?:as of|on|from) the first day of\b`,
        /\bwithout (?:\w+ )?notice\b/,
      ],
      [
        'unilateral_immediate',
        /\b(?:vendor|company)\b[^.;]{0,60}\b(?:may|can|reserves? the right)\b[^.;]{0,80}\b(?:at any time|immediately|by posting|without notice)\b|\beffective (?:immediately|upon posting)\b|\b(?:chang|amend|modif|revis|updat|implement)\w*\b[^.;]{0,80}\bwithout (?:any |prior |further )*notice\b/,
      ],
    ],
  }),
  periodField({
    field: 'doc.amendment.notice_period',
    party: 'vendor',
    anywhere: CHANGES_PAPER,
    near: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*|notice|effective)\b/,
    about: /\b(?:chang\w*|amend\w*|modif\w*|revis\w*|updat\w*)\b/,
    not: rx`\b(?:breach|non-?renewal)\b|\b${CHANGE} (?:\w+ ){0,4}?(?:fees|prices?|pricing|rates|charges|price list)\b`,
    words: ['reasonable'],
    notBefore: /\b(?:object\w*|terminat\w*|reject\w*)\b(?:[^.;]|\.\w){0,100}$/,
    notAfter: anyOf(
      /^[^.;]{0,20}\bto (?:object|reject|terminate)\b|^ (?:of|after|following) (?:such )?receipt\b/,
      SINCE,
    ),
    zero: /\b(?:effective|take effect) (?:immediately|upon posting|on the date (?:vendor|they|it|the))\b(?: upon posting| (?:vendor )?posts)?|\bimmediately upon posting\b|\b(?:chang|amend|modif|revis|updat|implement)\w*\b[^.;]{0,80}\bwithout (?:any |prior |further )*notice\b/,
    zeroBeside: true,
    conditions: true,
    most: 400,
  }),
  choiceField({
    field: 'doc.assignment.customer_consent',
    party: 'customer',
    whole: true,
    near: /\b(?:assign\w*|transfer\w*)\b/,
    table: [
      [
        'affiliate_or_successor_free',
        /\bcustomer (?:may|can) (?:\w+,? ){0,3}?(?:assign|transfer)\b[^.;]{0,200}\b(?:affiliates?|successors?|merger|acquisition|change of control|reorgani[sz]ation|sale of)\b|\b(?:either|each|any) party may (?:\w+ )?assign\b[^.;]{0,200}\b(?:affiliates?|successors?|merger|acquisition|change of control|reorgani[sz]ation|buyer|sale)\b|\b(?:no|without) (?:such )?(?:consent|approval|permission)\b[^.;]{0,40}\b(?:required|needed|necessary)\b[^.;]{0,60}\b(?:affiliates?|successors?|merger|acquisition|change of control)\b|\bexcept (?:that )?(?:customer|either party|to|in|for|as)\b[^.;]{0,80}\b(?:affiliates?|successors?|merger|acquisition|change of control)\b/,
      ],
      [
        'consent_not_unreasonably_withheld',
        /\b(?:neither party|customer|controller|either party|party|by customer)\b[^;]{0,300}\b(?:not (?:to )?be unreasonably (?:withheld|conditioned|delayed|refused|denied)|shall not be unreasonably|not unreasonably withh\w+|will not be unreasonably)\b/,
      ],
      [
        'consent_required',
        rx`\b${CUSTOMER} may only (?:assign|transfer)\b[^.;]{0,100}\b(?:with|after|upon)\b[^.;]{0,60}\b(?:consent|approval|permission)\b|\b(?:neither party|customer|controller|by customer|party)\b[^.;]{0,140}\bwithout\b[^.;]{0,60}\b(?:consent|approval|permission)\b|\bwithout the other(?: party)?'?s?[^.;]{0,30}\bconsent\b|\b${CUSTOMER} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b[^.;]{0,140}\bunless (?:vendor|the other party) (?:has |have )?(?:agree|consent)|\b${CUSTOMER} ${MAY} (?:\w+ )?(?:assign|transfer)\b[^.;]{0,100}\bonly (?:with|after)\b[^.;]{0,60}\b(?:consent|approval|agreement)\b`,
      ],
      ['prohibited', rx`\b${CUSTOMER} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b`, CONDITION],
      ['free', /\b(?:customer|either party) may (?:freely )?assign\b|\bmay assign freely\b/],
    ],
  }),
  choiceField({
    field: 'doc.assignment.vendor_consent',
    party: 'vendor',
    whole: true,
    near: /\b(?:assign\w*|transfer\w*)\b/,
    table: [
      [
        'affiliate_or_successor_free',
        /\bneither party\b[^;]{0,200}\b(?:no|without) (?:such )?(?:consent|approval|permission)\b[^.;]{0,40}\b(?:required|needed|necessary)\b[^.;]{0,60}\b(?:affiliates?|successors?|merger|acquisition|change of control)\b|\b(?:vendor|either party|each party|processor) (?:may|can) (?:\w+,? ){0,3}?(?:assign|transfer)\b[^.;]{0,260}\b(?:affiliates?|group compan(?:y|ies)|(?:compan(?:y|ies)|member|entity) (?:of|in|within) (?:its|the same|vendor's) group|successors?|merger|acquisition|change of control|reorgani[sz]ation|buyer|buys|acquires|sale)\b|\bvendor\b[^.;]{0,80}\b(?:without notice|without (?:customer's )?consent)\b[^.;]{0,120}\b(?:affiliates?|successors?|merger)\b|\b(?:processor|vendor) may,[^.;]{0,60}\bassign\b[^.;]{0,60}\b(?:affiliate|merger)/,
      ],
      [
        'free',
        rx`\b(?:may|can) be (?:freely )?(?:assigned|transferred)\b[^.;]{0,30}\bby (?:the )?${VENDOR}\b(?![^.;]{0,60}\b(?:only|with customer's))|\b${VENDOR} ${MAY} (?:freely )?(?:assign|transfer)\b(?![^.;]{0,200}\b(?:consent of|only (?:with|after|to)|customer's (?:\w+ )?consent))|\bmay assign freely\b`,
      ],
      [
        'consent_not_unreasonably_withheld',
        rx`\b(?:neither party|either party)\b[^;]{0,300}\bnot (?:to )?be unreasonably\b|\b${VENDOR} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b[^;]{0,200}\bnot (?:to )?be unreasonably\b|\bunreasonably (?:withheld|refused|delayed)\b[^.;]{0,20}\b${VENDOR} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b`,
      ],
      [
        'consent_required',
        rx`\bneither party\b[^.;]{0,140}\bwithout\b[^.;]{0,60}\b(?:consent|approval)\b|\bwithout the (?:prior )?(?:written )?consent of the other\b|\b${VENDOR} ${MAY} (?:\w+ )?(?:assign|transfer)\b[^.;]{0,100}\bonly (?:with|after)\b[^.;]{0,60}\b(?:consent|approval)\b|\b${VENDOR} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b[^.;]{0,140}\b(?:without|unless)\b[^.;]{0,60}\b(?:consent|approval|agree\w*)\b`,
      ],
      ['prohibited', rx`\b${VENDOR} ${MUST_NOT} ${OTHERWISE}(?:assign|transfer)\b`, CONDITION],
    ],
  }),
];

/** "We may change this at any time" beside "we will give notice" is one rule, with notice; so it is beside "from renewal". */
function strongest(found: readonly Finding[]): readonly Finding[] {
  const codes = new Set(found.map((f) => f.value));
  const softer = codes.has('unilateral_with_notice') || codes.has('unilateral_at_renewal');
  return found.filter((f) => f.value !== 'unilateral_immediate' || !softer);
}
