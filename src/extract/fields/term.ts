/** Rules of group term on how long a contract runs and how it renews. */
import type { Finding, Rule } from '../rule.js';
import { ANNIVERSARY, anniversaryOf } from '../values/anniversary.js';
import { FULL_DATE, findDates } from '../values/date.js';
import { boolField } from './build.js';
import { periodField } from './period-field.js';
import { anyOf, defines } from './words.js';

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
  anywhere: anyOf(defines('(?:initial|subscription|contract) (?:term|period)'), ENDLESS),
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
    anywhere: anyOf(defines('renewal (?:term|period)'), RENEWS),
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
    anywhere: anyOf(
      defines('(?:non-?)?renewal notice (?:date|period)'),
      /\b(?:right|elects?|election|decides?|intention) not to renew\b/,
      RENEWS,
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
];

/** "for one year … unless terminated": a contract with a length or an end date does not go on for ever. */
function lengthFirst(found: readonly Finding[]): readonly Finding[] {
  const isEndless = ({ value }: Finding) => JSON.stringify(value).includes('"indefinite"');
  return found.every(isEndless) ? found : found.filter((finding) => !isEndless(finding));
}
