/** Rules of group term: duration, renewal, termination, suspension, exit, switching. */
import type { Finding, Rule } from '../rule.js';
import { ANNIVERSARY, anniversaryOf } from '../values/anniversary.js';
import { FULL_DATE, findDates } from '../values/date.js';
import { boolField, choiceField, periodField } from './build.js';
import { defines } from './words.js';

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

/** A contract that goes on unless somebody objects, plain enough in any clause. */
const RENEWS =
  /\b(?:term|contract|agreement|subscription|plan|it) (?:(?:is|shall|will) )?(?:then )?(?:be )?(?:automatically |tacitly )?(?:extended|prolonged|renew\w*)\b[^.;]{0,80}\bunless\b/;

/** A contract without an end, plain enough in any clause. */
const ENDLESS =
  /\b(?:agreement|contract|addendum|terms)\b[^.;]{0,30}\b(?:continues?|remains?|appl(?:y|ies)|effective|in (?:full )?force)\b[^.;]{0,50}\b(?:until|unless) (?:it is |they are |this agreement is )?(?:\w+ )?terminated\b/;
/** "shall continue until march 31, 2027", "is effective through and including 2027-03-31". */
const UNTIL_DATE = new RegExp(
  `\\b(?:(?:continues?|effective|effect|force|valid|runs?|lasts?|term)\\b[^.;]{0,60}\\b(?:until|through|to)|(?:ends?|expires?|terminates?)(?: automatically)? on)(?: and including)?(?: midnight on)? (?:the )?${FULL_DATE}`,
);

const INITIAL = periodField({
  field: 'term.initial.duration',
  also: ['term.renewal'],
  anywhere: new RegExp(`${defines('(?:initial|subscription|contract) (?:term|period)').source}|${ENDLESS.source}`),
  near: /\b(?:term|period|continue\w*|remain\w*|effect(?:ive)?|start\w*|commenc\w*|begin\w*|until|force|duration|subscription|runs?|lasts?)\b/,
  not: /\b(?:notice of non-?renewal|renewal notice)\b(?![^.;]{0,60}\bmeans\b)|\bsurviv\w*\b|\bconfidential|\bsecre(?:t|cy)/,
  before: /\b(?:term|period|continue\w*|duration|for|subscription|longer of|valid|runs?|lasts?)\b/,
  notBefore:
    /\b(?:renew\w*|notice|terminat\w*|additional|successive|extend\w*|following|after|least(?! an? (?:initial )?(?:period|term) of)|within|prior|before|every|bankrupt\w*|proceedings)\b[^.;]{0,60}$/,
  notAfter:
    /^['s]* ?(?:prior |written |advance )*(?:notice|before|prior)|^,? (?:and )?irrevocable\b|^ (?:have|has) (?:elapsed|passed)\b|^ (?:after|following) (?:the )?(?:end|expir|terminat|initial|release|last)/,
  words: ['indefinite'],
  fixed: [
    [ANNIVERSARY, anniversaryOf],
    [UNTIL_DATE, (m) => ({ until: findDates(m[0])[0]!.value })],
    [
      /\b(?:until|expires? when|as long as|for the (?:term|duration) of|coterminous with)\b[^.;]{0,40}\b(?:the |principal |main |underlying )+(?:agreement|terms|contract)\b(?: expires| terminat\w+| is (?:expired|terminat))?/,
      { event: 'agreement_term' },
    ],
    [
      /\buntil (?:the )?(?:later|earlier|latest) of\b[^.;]{0,140}\b(?:(?:terminat|expir)\w*(?: or (?:terminat|expir)\w*)? of the (?:main |principal )?(?:agreement|contract)|the (?:main |principal )?(?:agreement|contract) (?:ends|expires|terminates))\b|\bterm (?:of|under) this (?:addendum|dpa|annex|data processing agreement) (?:is|shall be|shall|will|corresponds? to|coincides? with|follows?)\b[^.;]{0,40}\b(?:the |main |principal )+(?:agreement|contract)\b/,
      { event: 'agreement_term' },
    ],
    [
      /(?:^until|\b(?:continue|remain|effect|force|valid)\w*\b(?![^.;]{0,90}\brenew)[^.;]{0,90}\b(?:until|unless))(?: and until)?\b(?! (?:earlier|sooner|terminated (?:earlier|sooner))\b)(?![^.;]{0,30}\b(?:date|expiration|end of)\b)[^.;]{0,50}\bterminat\w*|\buntil (?:cancel\w*)\b|\buntil (?:either|any|1|a|each|customer|vendor)\b[^.;,]{0,20}\b(?:ends?|terminates?|cancels?)\b/,
      { qualitative: 'indefinite' },
    ],
  ],
  conditions: false,
  most: 36500,
  defer: /\b(?:term|continue|subscription period|duration)\b/,
});

export const TERM: readonly Rule[] = [
  { ...INITIAL, find: (passage) => lengthFirst(INITIAL.find(passage)) },
  boolField({
    field: 'term.renewal.automatic',
    also: ['term.initial'],
    anywhere: RENEWS,
    near: /\brenew\w*|\bextend\w*|\bprolong\w*/,
    no: /(?<!\b(?:if|unless|where|when|that)\b[^.;]{0,60})\b(?:do|does|will|shall|is|are) not (?:be )?(?:(?:automatically|tacitly) )?(?:renew|extend|prolong)\w*(?: automatically| by itself)?\b|\b(?:renewed|extended|prolonged) only (?:by|with|on|if)\b|\b(?:no|not)\b[^.;]{0,20}\bauto(?:matic(?:ally)?)?[- ]?renew|\bnot (?:be )?automatically renew|\brenews? only\b/,
    not: /\bwhether\b/,
    yes: /\bauto(?:matic(?:ally)?)?[- ]?(?:be )?(?:renew\w*|extend\w*)|\brenew\w*[^.;]{0,60}\b(?:automatically|unless)\b|\bshall (?:then )?renew for\b|\b(?:be )?(?:extended|prolonged) (?:automatically|tacitly)\b|\btacitly (?:renewed|extended|prolonged)\b|\b(?:is|are|be) (?:extended|prolonged)\b[^.;]{0,80}\b(?:unless|in each case)\b/,
  }),
  periodField({
    field: 'term.renewal.duration',
    also: ['term.initial'],
    anywhere: new RegExp(`${defines('renewal (?:term|period)').source}|${RENEWS.source}`),
    near: /\brenew\w*|\bextend\w*|\bprolong\w*|\bsuccessive\b|\b(?:month[- ]to[- ]month|year[- ]to[- ]year)\b/,
    before: /\b(?:renew\w*|extend\w*|prolong\w*|successive|additional|further)\b/,
    notBefore: /\b(?:notice|least|prior|before|within|than|initial term of)\b[^.;]{0,25}$/,
    notAfter: /^['s]* ?(?:prior |written |advance )*(?:notice|before|prior)/,
    fixed: [
      [/\bmonth[- ]to[- ]month\b/, { count: 1, unit: 'month' }],
      [
        /\byear[- ]to[- ]year\b|\bautomatically (?:renews?|be renewed) (?:each|every) year\b|\brenew\w* automatically (?:each|every) year\b/,
        { count: 1, unit: 'year' },
      ],
      [
        /\b(?:renew\w*|extend\w*|prolong\w*)\b[^.;]{0,30}\b(?:another|a further|each|every) (month|year)\b/,
        (match) => ({ count: 1, unit: match[1]! }),
      ],
      [
        /\b(?:same|equal|equivalent|identical) (?:duration|length|period|term)\b|\bof equal length\b|\bequal in (?:length|duration)\b|\bequal to the (?:\w+ )?(?:expiring|expired|previous|prior|preceding|initial|then-current|current|original|last)\b|\badditional subscription periods\b|\bequal (?:in length|to the initial)\b|\b(?:for|of) the same\b|\bequivalent to the (?:length|duration) of\b|\bas long as the (?:first|initial|previous|original)\b/,
        { qualitative: 'same_as_initial' },
      ],
    ],
  }),
  periodField({
    field: 'term.renewal.nonrenewal_notice',
    party: 'mutual',
    also: ['term.initial'],
    anywhere: new RegExp(
      `${defines('(?:non-?)?renewal notice (?:date|period)').source}|\\b(?:right|elects?|election|decides?|intention) not to renew\\b|${RENEWS.source}`,
    ),
    near: /\b(?:non-?renew\w*|not (?:to )?renew\w*|renew\w*|extend\w*|prolong\w*|extended term|unless\b[^.;]{0,80}\bnotice|before the (?:end of the )?(?:term|then)|before the (?:start|end))\b/,
    not: /\bvendor (?:will|shall) (?:send|provide|remind|notify|generate)\b|\breminder\b|\bfees?\b[^.;]{0,40}\bincreas/,
    after: /\b(?:notice|before|prior|end|expir\w*|start)\b/,
    notBefore:
      /\b(?:successive|additional|renew(?:al)? (?:terms?|periods?) of|(?<!notice )period of|terms of|initial)\b[^.;]{0,15}$|\b(?:extended|prolonged|renews?|renewed) (?:\w+ ){0,2}(?:by|for) (?:\w+ ){0,2}$/,
    notAfter: /^ (?:terms?|periods?|renewal)\b/,
    most: 400,
    defer: /\bnon-?renewal (?:notice|period|date)\b/,
  }),
  periodField({
    field: 'term.convenience.customer_notice',
    party: 'customer',
    anywhere: endsOnNotice('customer|either party|each party|a party'),
    near: OWN_TERM,
    not: FOR_BREACH,
    notBefore: /\bvendor (?:must|may|shall|will|can|has)\b[^.;]{0,110}$|\bexcept\b[^.;]{0,40}$|\bfor $/,
    before: new RegExp(`${CUSTOMER_ENDS.source}|^(?:upon|on|with|by giving)? ?$`),
    notAfter: /^[^.;]{0,30}\b(?:after|following)\b/,
    zero: /\bcustomer (?:may|can)\b[^.;]{0,90}\bat any time\b(?![^.;]{0,40}\d+ (?:day|month))|\bcancell?ation will (?:take|be) effect(?:ive)? immediately\b|\b(?:each|either) party may terminate[^.;]{0,60}\bat any time for convenience with notice\b|\bat any time by (?:closing|deleting|using|cancel)\w*/,
    most: 400,
  }),
  periodField({
    field: 'term.convenience.vendor_notice',
    party: 'vendor',
    anywhere: endsOnNotice('vendor|either party|each party|a party'),
    near: OWN_TERM,
    not: FOR_BREACH,
    before: new RegExp(`${VENDOR_ENDS.source}`),
    notBefore: /\bcustomer (?:may|can|must|shall)\b[^.;]{0,80}$|\bfor $/,
    zero: /\bvendor,? (?:(?:in|at) its (?:sole |own |absolute )*discretion,? )?(?:may|can|ha(?:s|ve) the right to|reserves? the right to)\b[^.;]{0,160}\bfor any (?:or no )?reason\b(?:[^.;]{0,30}\bat any time\b)?|\bvendor,? (?:may|can|ha(?:s|ve) the right to|reserves? the right to)\b[^.;]{0,60}\bterminate\b[^.;]{0,60}\b(?:at any time|with or without cause)\b[^.;]{0,60}\bwithout (?:any )?(?:prior |advance )?notice\b|\beffective immediately\b/,
    most: 400,
  }),
  periodField({
    field: 'term.cause.cure_period',
    party: 'mutual',
    anywhere: defines('(?:cure|grace|remedy) period'),
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
  periodField({
    field: 'term.data_exit.retrieval_window',
    party: 'customer',
    about: /\b(?:export\w*|retriev\w*|download\w*|migrat\w*|access\w*|copy|copies|available)\b/,
    near: /\bmakes? (?:\w+(?:'s)? ){0,3}(?:data|content|files) available\b|\b(?:export\w*|retriev\w*|download\w*|migrat\w*|copy|copies|obtain|makes this request)\b/,
    notBefore: /\b(?:delet\w*|destr\w*|eras\w*|bill|invoice)\b[^.;]{0,40}$/,
    zero: /\bexport\w*\b[^.;]{0,60}\b(?:before|prior to)\b[^.;]{0,20}\b(?:clos\w*|terminat\w*|cancel\w*)/,
  }),
  periodField({
    field: 'term.data_exit.deletion_period',
    party: 'vendor',
    also: ['term.effects'],
    about: /\b(?:delet\w*|destr\w*|eras\w*|purg\w*)\b/,
    near: /\b(?:delet\w*|destr\w*|eras\w*|purg\w*)\b/,
    words: [],
    notBefore:
      /\b(?:export|retriev\w*|download|may request|backup|keep|retain)\b[^.;]{0,50}$|\b(?:previous|preceding|last|past|inactive for)\b[^.;]{0,10}$|\b(?:not (?:been|used|billed)|no (?:active|usage))\b[^.;]{0,60}$/,
    notAfter: /^[^.;]{0,30}\b(?:to (?:export|retrieve|download))\b|^['s]* ?(?:prior |written )*notice\b/,
    defer: /\b(?:delet\w*|destr\w*|eras\w*)\b/,
    conditions: true,
  }),
  periodField({
    field: 'term.switching.notice_period',
    party: 'customer',
    near: /\b(?:notice|before (?:leaving|switching)|ahead|in advance)\b/,
    notAfter: /^ period\b|^[^.;]{0,20}\brequest\b/,
    about: /\b(?:switch\w*|leav\w*|port\w*|exit)\b/,
    notBefore: /\btransition\w*\b[^.;]{0,40}$|\b(?:new|alternative) period\b[^.;]{0,20}$/,
  }),
  periodField({
    field: 'term.switching.transition_period',
    not: /\bhours?\b/,
    near: /\b(?:transition\w*|up to|where needed|switch\w*|help customer (?:to )?(?:move|leave|migrate))\b/,
    notAfter: /^['s]* ?(?:prior |written )*notice\b|^ (?:ahead|in advance|before)\b/,
    notBefore: /\bnotice (?:period )?of\b[^.;]{0,20}$|\breasons?\b[^.;]{0,20}$/,
  }),
  choiceField({
    field: 'term.switching.charges',
    whole: true,
    near: /\b(?:charge|cost|fee|rate)s?\b/,
    table: [
      [
        'none',
        /\b(?:no|without|free of)(?: any)? (?:switching |egress |exit |additional |data )*(?:charges?|fees?|costs?)\b|\bfree of charge\b|\b(?:fees|charges|costs?)\b[^.;]{0,40}\b(?:is|are|will|shall) not (?:be )?(?:levied|charged|imposed|made|due)\b|\bnot (?:levy|impose|charge)\b(?![^.;]{0,25}\b(?:more|above|excess|beyond|other than|except))|\bcosts? customer nothing\b/,
      ],
      [
        'cost_only',
        /\bat cost\b|\bcosts? (?:actually |directly )?(?:incurred|linked|related)\b|\bcost only\b|\bwhat (?:this|it|that|switching|the (?:move|switch|change)) costs vendor\b|\b(?:exceed|more than) (?:the |its |vendor's )?(?:actual |direct |own )?costs?\b/,
      ],
      [
        'standard_rates',
        /\b(?:standard|then-current|current|usual|prevailing|professional services?) (?:\w+ )?(?:rates?|fees|charges)\b/,
      ],
    ],
  }),
];

/** "for one year … unless terminated": a contract with a length or an end date does not go on for ever. */
function lengthFirst(found: readonly Finding[]): readonly Finding[] {
  const isEndless = ({ value }: Finding) => JSON.stringify(value).includes('"indefinite"');
  return found.every(isEndless) ? found : found.filter((finding) => !isEndless(finding));
}
