/** Rules of group term on ending and suspending: at will, for breach, for unpaid sums. */
import type { Rule } from '../rule.js';
import { periodField } from './period-field.js';
import { anyOf, defines } from './words.js';

const EITHER = '(?:either|each|any|a) party|both parties|the parties|vendor or customer|customer or vendor';
const CUSTOMER_ENDS = new RegExp(
  `\\b(?:customer|client|controller|${EITHER}) (?:may|can|is entitled to|has the right to|shall be entitled to|elects?|also)\\b|\\bcancel\\w*\\b|\\bby (?:either|any) party\\b|\\bon \\d+ \\w+'?s? notice\\b|\\bby (?:closing|deleting)\\b`,
);
const VENDOR_ENDS = new RegExp(
  `\\b(?:vendor|company|${EITHER}) (?:may|can|must|is entitled to|has the right to|shall be entitled to|shall|will|reserves? the right)\\b|\\bvendor\\b[^.;]{0,50}\\bha(?:s|ve) the right\\b|\\bby (?:either|any) party\\b|\\beffective immediately\\b`,
);
const OWN_TERM = /\b(?:terminat\w*|cancel\w*|end|stop|clos\w*|discontinu\w*)\b|\bnotice\b|\beffective immediately\b/;
const BREACH =
  /\b(?:breach\w*|default|non-?payment|(?:fails? to|do not|does not) (?:pay|comply)|break\w*|insolven\w*|bankrupt\w*|cur(?:e|ed|able)|non-?renew\w*|not (?:to )?renew|violat\w*|remed(?:y|ied)|change of control)\b/;

/** "either party may terminate this agreement on 30 days' notice", plain enough in any clause. */
function endsOnNotice(who: string): RegExp {
  return new RegExp(
    `\\b(?:${who}) (?:may|can) terminate (?:this|the) (?:agreement|contract|addendum) (?:\\w+ ){0,5}?(?:with|upon|on|by)\\b[^.;,]{0,40}\\bnotice\\b`,
  );
}

/** Ends for breach alone; "for any reason, including a breach" is at will. */
const FOR_BREACH = new RegExp(
  `^(?!.*\\b(?:with or without (?:cause|reason)|for any (?:or no )?reason|without cause)\\b).*${BREACH.source}`,
);

/** The right to end a contract over a breach that is not put right, plain enough in any clause. */
const CURES =
  /\bterminat\w*\b[^.;]{0,160}\bbreach\w*\b[^.;]{0,160}\b(?:cured?|remed(?:y|ied))\b|\b(?:breach\w*|breaks?|default)\b[^.;]{0,120}\b(?:cured?|remed(?:y|ied)|put \w+ right)\b[^.;]{0,80}\b(?:terminate|end)\b/;

export const TERM_ENDING: readonly Rule[] = [
  periodField({
    field: 'term.convenience.customer_notice',
    party: 'customer',
    anywhere: endsOnNotice('customer|either party|each party|a party'),
    near: OWN_TERM,
    not: FOR_BREACH,
    notBefore: /\bvendor (?:must|may|shall|will|can|has)\b[^.;]{0,110}$|\bexcept\b[^.;]{0,40}$|\bfor $/,
    before: anyOf(CUSTOMER_ENDS, /^(?:upon|on|with|by giving)? ?$/),
    notAfter: /^[^.;]{0,30}\b(?:after|following)\b/,
    zero: /\bcustomer (?:may|can)\b[^.;]{0,90}\b(?:at any time|whenever customer (?:likes?|wants?|wish(?:es)?))\b(?![^.;]{0,40}\d+ (?:day|month))|\bcancell?ation will (?:take|be) effect(?:ive)? immediately\b|\b(?:each|either) party may terminate[^.;]{0,60}\bat any time for convenience with notice\b|\bat any time by (?:closing|deleting|using|cancel)\w*/,
    most: 400,
  }),
  periodField({
    field: 'term.convenience.vendor_notice',
    party: 'vendor',
    anywhere: endsOnNotice('vendor|either party|each party|a party'),
    near: OWN_TERM,
    not: FOR_BREACH,
    before: VENDOR_ENDS,
    notBefore: /\bcustomer (?:may|can|must|shall)\b[^.;]{0,80}$|\bfor $/,
    zero: /\bvendor,? (?:(?:in|at) its (?:sole |own |absolute )*discretion,? )?(?:may|can|ha(?:s|ve) the right to|reserves? the right to)\b[^.;]{0,160}\bfor any (?:or no )?reason\b(?:[^.;]{0,30}\bat any time\b)?|\bvendor,? (?:may|can|ha(?:s|ve) the right to|reserves? the right to)\b[^.;]{0,60}\bterminate\b[^.;]{0,60}\b(?:at any time|with or without cause)\b[^.;]{0,60}\bwithout (?:any )?(?:prior |advance )?notice\b|\beffective immediately\b/,
    most: 400,
  }),
  periodField({
    field: 'term.cause.cure_period',
    party: 'mutual',
    anywhere: anyOf(defines('(?:cure|grace|remedy) period'), CURES),
    near: /\b(?:breach\w*|cure[ds]?|remed(?:y|ied)|default|registered letter|rectif\w*|correct\w*|put \w+(?: \w+)? right|grace period|(?:set|allowed) for (?:the )?(?:remedy|performance))\b/,
    not: /\bsuspen\w*\b(?![^.;]{0,80}\bterminat)/,
    notBefore:
      /\b(?:bankrupt\w*|insolven\w*|proceedings?|dismiss\w*|petition|receiver\w*)\b[^.;]{0,80}$|\b(?:more than|exceed\w*)\b[^.;]{0,10}$|\bpast due\b/,
    notAfter: /^[^.;]{0,30}\b(?:overdue|past due|late)\b|^ (?:prior to|before) (?:the )?(?:end|expir)/,
    most: 200,
  }),
  periodField({
    field: 'term.suspension.notice_period',
    party: 'vendor',
    near: /\b(?:suspen\w*|notice|notify|notif\w*|inform|warn|cut off|restrict\w*|disabl\w*|announc\w*|block(?:ed|ing)?)\b/,
    about: /\bsuspen\w*|\brestrict\w*|\bdisabl\w*|\bblock(?:ed|ing)?\b/,
    not: /^(?!.*\b(?:suspen|restrict|disabl|block|cut off)).*\b(?:terminat|renew|breach)/,
    words: ['reasonable_efforts', 'reasonable'],
    notBefore:
      /\b(?:overdue|past due|outstanding|late|more than|balance|unpaid|exceed\w*|cure|arrears|delay\w*|default|longer than)\b[^.;,]{0,40}$|\b(?:lift|reinstat|reactivat|unblock|restor)\w*\b[^.;]{0,60}$/,
    notAfter:
      /^[^.;]{0,24}\b(?:overdue|past due|past the|late|in arrears|after the due|after (?:the )?(?:invoice|written notice of))\b/,
    zero: /\b(?:with or )?without (?:any )?(?:prior |advance |further )?(?:written )?notice\b|\bimmediately (?:upon notice |and without notice )?(?:suspend|restrict|terminat)\w*|\bimmediately upon notice\b|\bimmediately,? with or without\b|\bsuspend\w*[^.;]{0,60}\bimmediately\b/,
    zeroUnit: 'hour',
  }),
  periodField({
    field: 'term.suspension.overdue_days',
    party: 'customer',
    also: ['fin.payment'],
    near: /\b(?:overdue|past due|past the|late|outstanding|unpaid|delinquent|non-?payment|not paid|fails? to pay|failure|arrears|payment (?:is|are) delayed|default (?:of|in|with) (?:\w+ )?pay\w*)\b/,
    about: /\bsuspen\w*|\bblock(?:ed|ing)?\b/,
    not: /\binvoice (?:is|are) due\b/,
    before:
      /\b(?:overdue|past due|outstanding|unpaid|payment|late|balance|pay\w*|delinquent|amounts?|fees|at least|more than|bills?|invoices?|arrears|remuneration|charges?|accounts?|customer is)\b/,
    notBefore: /\b(?:notice|refund|dispute)\b[^.;]{0,30}$/,
    notAfter: /^['s]* ?(?:prior |written |advance )*notice\b/,
  }),
];
