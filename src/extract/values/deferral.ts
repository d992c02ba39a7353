/** "as set out in the order form" -> {status: "deferred", to: "order_form"}: the paper points elsewhere for a value. */
import type { Json } from '../../model/key-term.js';

export interface DeferralSpan {
  readonly value: { readonly [key: string]: Json };
  readonly start: number;
  readonly end: number;
}

const TARGETS: readonly (readonly [string, string])[] = [
  ['order_form', 'order forms?|orders?|ordering documents?|statements? of work|quotes?|quotation|subscription order'],
  ['cover_page', 'cover pages?|key terms'],
  ['documentation', 'documentation|website|site|pricing page|price list|help cent(?:er|re)|support policy'],
  ['security_policy', 'security policy|security exhibit|security annex|security overview'],
  ['dpa', 'dpa|data processing (?:agreement|addendum)'],
  ['sla', 'sla|service level agreement'],
  ['account', 'account(?: settings)?|admin console|dashboard'],
  ['service_specific_terms', 'service[- ]specific terms|service terms|product terms'],
  [
    'agreement',
    'agreement|master agreement|principal agreement|main agreement|terms of service|master services? agreement|cloud terms',
  ],
  ['policy', 'polic(?:y|ies)'],
];
const NOUN = TARGETS.map(([code, words]) => `(?<${code}>${words})`).join('|');
const DEFERRAL = new RegExp(
  `\\b(?:(?:as|to be|is|are|be)? ?(?:otherwise )?(?:set forth|set out|specified|stated|listed|described|identified|indicated|defined|provided|agreed|selected|shown|mentioned)(?: \\w+){0,2}? (?:in|on|by) |(?:pursuant to|in accordance with|according to|governed by|subject to)(?![^.;,]{0,40}\\b(?:obligations?|confidential\\w*|restrictions?)\\b)(?: the)? [^.;,]{0,40}?(?:in|on|of) )(?:(?:the|an|a|its|vendor's|customer's|each|any|applicable|relevant|then-current|current|such|your|corresponding|initial) )*(?:(?:(?!(?:sections?|clauses?|of)\\b)[a-z-]+,? ){1,4}(?=(?:documentation|polic(?:y|ies)|website)\\b))?(?:${NOUN})\\b`,
);

/** The first pointer of a text to another paper; null when there is none. */
export function findDeferral(text: string): DeferralSpan | null {
  const match = DEFERRAL.exec(text);
  if (!match) return null;
  const to = TARGETS.find(([code]) => match.groups?.[code] !== undefined)![0];
  return { value: { status: 'deferred', to }, start: match.index, end: match.index + match[0].length };
}
