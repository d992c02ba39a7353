/** Rules of group sla on availability: uptime, exclusions, maintenance. See also `sla-credits.ts`, `sla-support.ts`. */
import type { Passage, Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { complement, findPercents } from '../values/percent.js';
import { choiceField, setField, valueField } from './build.js';
import { periodField } from './period-field.js';

const UP = /\b(?:uptime|availab\w+|service level|up-?time|reliab\w+|operational|downtime|outage|accessible)\b/;
const NOT_UPTIME = /\b(?:credits?|refund\w*|error rate|failed requests|discount|of the (?:monthly )?(?:fees|amount))\b/;

/** Opens a list of what does not count against the uptime. */
const LISTS_EXCLUSIONS =
  /\b(?:uptime|availability|downtime|unavailability|service level|sla)\b[^\n]{0,120}\b(?:exclusions?|exclude[sd]?|(?:not|never) (?:be )?(?:taken into account|counted?|included?|appl(?:y|ied)))\b|\b(?:exclusions?|excluded|(?:not|never) (?:be )?(?:taken into account|counted?|included?|appl(?:y|ied)))\b[^\n]{0,120}\b(?:uptime|availability|downtime|unavailability|service level|sla)\b/;

/** "at least 99.9% uptime", "available 99.5% of the time", plain enough in any clause. */
const PROMISES_UPTIME =
  /\b(?:be available|uptime|availability)\b(?! percentage is calculated)[^.;%]{0,40}\b(?:at least|of|is|minimum|for) 9\d(?:\.\d+)?%|\b9\d(?:\.\d+)?% (?:\w+ )?(?:uptime|availability|of the time)\b/;

export const SLA: readonly Rule[] = [
  valueField({
    field: 'sla.uptime.percentage',
    party: 'vendor',
    anywhere: PROMISES_UPTIME,
    about: UP,
    find: uptime,
    conditions: true,
    defer: /\b(?:uptime|availability) (?:commitment|percentage|target|guarantee)\b/,
  }),
  choiceField({
    field: 'sla.uptime.period',
    anywhere: PROMISES_UPTIME,
    whole: true,
    about: UP,
    near: /\d%|\buptime\b|\bavailab\w+|\bmeasured\b/,
    table: [
      ['quarter', /\b(?:calendar |each |per |given |any )*quarter(?:ly)?\b/],
      ['rolling', /\brolling\b/],
      [
        'month',
        /\b(?:each |per |every |any |given |calendar |billing |service )*month(?:ly)?\b(?! (?:\w+ ){0,3}(?:fees?|charges?|subscription|rate|price)\b)/,
      ],
      [
        'year',
        /\b(?:per|each|every|calendar|contract|any|in a) (?:calendar |contract )?year\b|\bannual(?:ly)?\b|\byearly\b/,
      ],
    ],
  }),
  choiceField({
    field: 'sla.uptime.commitment',
    about: UP,
    whole: true,
    near: /\buptime\b|\bavailab\w+|\bguarantee|\befforts\b|\bservice level\b/,
    table: [
      ['target', /\b(?:target|objective|aims?|goal|strives?)\b/],
      ['guarantee', /\bguarantee[sd]?\b/, /\b(?:no|not|cannot) (?:commitment or )?guarantee\b/],
      [
        'efforts',
        /\b(?:commercially |all |its )?reasonable (?:efforts|measures|endeavou?rs)\b|\bbest efforts\b|\bvendor (?:will |shall )?(?:endeavou?rs?|tr(?:y|ies)) to\b/,
      ],
      [
        'commitment',
        /\bcommit(?:s|ted)?\b|(?<!\bservice )\bcommitment\b|\b(?:will|shall) (?:be available|maintain|ensure|make|provide|keep|achieve)\b|\bvendor (?:undertakes?|promises?|owes?|warrants?|ensures?)\b/,
        /\bno (?:commitment|guarantee)\b/,
      ],
    ],
  }),
  setField({
    field: 'sla.exclusions.items',
    sentences: true,
    under: LISTS_EXCLUSIONS,
    also: ['sla.measurement'],
    anywhere: /^[^.;]{0,30}"?excluded (?:minutes|downtime|events?)"? means\b/,
    notAbout: /\bcredit[^.;]{0,20}\bexclu/,
    not: /\b(?:is|are) not excluded\b/,
    near: /\bexclu\w*|\b(?:not|does not|do not) (?:include|count|apply|considered)|\bminus\b|\bexcept\w*|\bcaused by\b|\bresult\w* from\b|\bdue to\b|\bmaintenance\b|\bnot available because\b|\bmajeure\b|\bused in ways\b|\battacks?\b|\bacts\b|\bdisregard\w*|\b(?:not|n't) (?:be )?(?:counted|taken into account|deemed)\b|\bnot count\b/,
    table: [
      [
        'scheduled_maintenance',
        /\b(?:scheduled|planned|routine|regular|announced) (?:\w+ )?(?:maintenance|downtime|outages?|lifecycle)\b|\bmaintenance windows?\b|\b(?:result\w* from|due to|caused by|during|for) (?:any |vendor's |the )?maintenance\b/,
      ],
      [
        'emergency_maintenance',
        /\b(?:emergency|unscheduled|urgent) (?:\w+ )?maintenance\b|\bfixing critical security\b/,
      ],
      [
        'customer_cause',
        /\bcustomer(?:'s)? (?:\w+ ){0,3}?(?:acts?|omissions?|use|misuse|equipment|systems?|breach|failure|negligence|hardware|software|network|connection|applications?|configuration)\b|\bcaused by (?:\w+ )?customer\b|\bcustomer (?:or|and) (?:its|third)|\b(?:acts?|actions?|omissions?|misuse|breach|equipment) (?:or \w+ )?(?:of|by) (?:the )?customer\b|\b(?:used|use) in (?:ways|a manner|violation)[^.;]{0,30}\b(?:not|violat|breach)|\bsomething customer (?:did|do|does)\b|\bcustomer (?:is|are) responsible\b|\battributable to customer\b/,
      ],
      [
        'force_majeure',
        /\bforce majeure\b|\bacts? of god\b|\b(?:factors|causes|events?|circumstances|reasons|anything|matters)\b[^.;]{0,20}\b(?:outside|beyond) (?:of )?(?:vendor's (?:reasonable )?control|the (?:reasonable )?control of (?:the )?vendor)\b/,
      ],
      [
        'internet_failure',
        /\binternet (?:connectivity|access|service|connection|outages?|failures?|issues)\b|\b(?:failures?|outages?) (?:of|in) (?:the )?internet\b|\bgeneral internet\b|\bcustomer's internet\b/,
      ],
      [
        'third_party_failure',
        /\bthird[- ](?:party|parties)\b(?![^.;]{0,30}\battacks?)|\bother (?:companies|providers)\b|\bmade available by anyone other than\b/,
        /\bdenial[- ]of[- ]service attacks by third parties\b/,
      ],
      ['third_party_attack', /\b(?:denial[- ]of[- ]service|ddos|dos attacks?|hacking|cyber[- ]?attacks?)\b/],
      ['suspension', /\bsuspen(?:sion|ded)\b|\baccess (?:is|was|has been) blocked\b|\bblocking of access\b/],
      [
        'beta',
        /\b(?:beta|preview|trial|free|evaluation|pre-release) (?:\w+ )?(?:services?|features?|products?|versions?)\b|\bpre-general availability\b|\bnot (?:yet )?generally available\b/,
      ],
      ['vendor_supplier', /\b(?:vendor's (?:own )?(?:suppliers?|hosting)|hosting provider|upstream provider)\b/],
    ],
  }),
  periodField({
    field: 'sla.maintenance.notice_period',
    party: 'vendor',
    also: ['sla.exclusions'],
    near: /\b(?:notif\w*|notice|inform\w*|announc\w*|advance|before|prior|warn\w*|ahead)\b/,
    about: /\b(?:maintenance|planned|scheduled|downtime|work)\b/,
    words: ['timely', 'reasonable'],
    zero: /(?<!\b(?:emergency|urgent|critical|unplanned|unscheduled)\b[^.;]{0,90})\bwithout (?:prior |advance )?notice\b/,
    after:
      /^['s]* ?(?:\w+,? ?){0,3}\b(?:notice|in advance|advance|before(?:hand)?|prior|ahead|earlier|of)\b|^ ?$|^[).,]/,
    notBefore: /\brolling $/,
    notAfter: /^ (?:per|each|a|every)\b/,
    zeroUnit: 'hour',
  }),
];

/** Shares of time up; a share of outage is turned over, a percentage of money is passed by. */
function uptime({ text }: Segment, passage: Passage): Finding[] {
  const found: Finding[] = [];
  for (const { value, start, end } of findPercents(text)) {
    const before = text.slice(Math.max(0, start - 70), start);
    const after = text.slice(end, end + 60);
    if (
      /^[^.;,]{0,25}\b(?:credits?|refund|of (?:the )?(?:monthly )?(?:fees?|amounts?|charges))\b/.test(after) ||
      NOT_UPTIME.test(before) ||
      isReckoned(before, after)
    )
      continue;
    const outage =
      /\b(?:outage|downtime|unavailab\w+|interruption)\b[^.;]{0,40}\b(?:not (?:to )?exceed|no more than|not more than|below|less than|maximum|at most|exceed|limited to|amount to)\b[^.;]{0,12}$/.test(
        before,
      );
    if (outage && found.length > 0) continue;
    if (!outage && (value < 50 || value > 100 || (value === 100 && /\b[-–x*]|calculat/.test(text)))) continue;
    if (
      /\b(?:drops?|falls?|fell|goes) (?:below|under)\b[^.;]{0,10}$|\bif\b[^.;]{0,40}\b(?:below|less than)\b[^.;]{0,4}$/.test(
        before,
      )
    )
      continue;
    found.push({ value: outage ? complement(value) : value, start, end, when: null });
  }
  return passage.types[0] === 'sla.credits' && found.length > 1 ? [] : found;
}

/** A worked example reckons what an outage comes to; it promises nothing: "= 99.94 %", "availability of 99.94 %, which is above the target". */
function isReckoned(before: string, after: string): boolean {
  return (
    /[=≈]\s*$|\bthat (?:is|was|means|gives|makes)\b[^.;]{0,40}$/.test(before) ||
    /^\s*%?,? (?:which|and) (?:is|was|lies) (?:above|below|under|over|within|less|more)\b/.test(after)
  );
}
