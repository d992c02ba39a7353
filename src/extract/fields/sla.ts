/** Rules of group sla: uptime, exclusions, maintenance, credits, remedies. Support and recovery are in `sla-support.ts`. */
import type { Json } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import type { Finding, Rule } from '../rule.js';
import { complement, findPercents } from '../values/percent.js';
import { completed, findTiers } from '../values/tiers.js';
import { boolField, choiceField, periodField, setField, valueField } from './build.js';

const UP = /\b(?:uptime|availab\w+|service level|up-?time|reliab\w+|operational|downtime|outage|accessible)\b/;
const NOT_UPTIME = /\b(?:credits?|refund\w*|error rate|failed requests|discount|of the (?:monthly )?(?:fees|amount))\b/;

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
      ['beta', /\b(?:beta|preview|trial|free|evaluation) (?:\w+ )?(?:services?|features?|products?|versions?)\b/],
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
    zero: /\bwithout (?:prior |advance )?notice\b/,
    after: /^['s]* ?(?:\w+,? ?){0,3}\b(?:notice|in advance|advance|before|prior|ahead|of)\b|^ ?$|^[).,]/,
    notBefore: /\brolling $/,
    notAfter: /^ (?:per|each|a|every)\b/,
    zeroUnit: 'hour',
  }),
  valueField({
    field: 'sla.credits.tiers',
    party: 'vendor',
    find: tiers,
    defer:
      /\b(?:service|sla|uptime|availability) credits?\b|\bcredits? (?:is|are|will be|shall be) (?:as )?(?:set|calculated|specified|stated)\b/,
  }),
  valueField({
    field: 'sla.credits.max_credit',
    party: 'vendor',
    near: /\bcredits?\b[^.;]{0,200}\b(?:exceed\w*|maximum|max|cap|capped|limited|(?:more|greater|higher) than|up to)\b|\bmaximum (?:of|credit)\b|\b(?:most|never|not|limit)\b[^.;]{0,40}\bcredit\b/,
    not: /\berror rate\b/,
    find: maxCredit,
  }),
  periodField({
    field: 'sla.credits.claim_window',
    party: 'customer',
    near: /\b(?:claim\w*|request\w*|notif\w*|submit\w*|contact|redeem\w*|appl(?:y|ies)|inform\w*|report\w*|open|ask|assert\w*|write)\b|\bwithin \d+ \w+ (?:\w+ )?(?:after|of|from)\b/,
    about: /\bcredits?\b|\bclaims?\b/,
    not: /\bvendor (?:will|shall) (?:issue|apply|process|credit|respond|review)\b[^.;]{0,140}\bwithin\b|\bterminat\w*/,
    notBefore:
      /\b(?:maximum|outage|unavailable|at least 60|paid service)\b[^.;]{0,30}$|\b(?:vendor|and) (?:will |shall )?(?:answers?|responds?|decides?|reviews?|checks?)\b[^.;]{0,60}$|\bcredits? (?:will|shall|is|are)(?: be)? (?:issued|applied|paid|credited|shown|posted)\b[^.;]{0,40}$|\bpaid out\b[^.;]{0,20}$/,
    notAfter: /^ (?:of (?:paid|service|the service)|per|each)\b|^[^.;]{0,40}\breview\b/,
    fixed: [[/\bby the end of the (?:second|2nd) billing month\b/, { qualitative: 'end_of_2nd_month' }]],
  }),
  boolField({
    field: 'sla.remedies.sole_remedy',
    party: 'customer',
    also: ['sla.credits', 'sla.uptime'],
    no: /\b(?:not|n't) (?:be )?(?:customer's |the )?(?:sole|only|exclusive) (?:and exclusive )?remed|\b(?:rights?|remed\w+|claims?)\b[^.;]{0,60}\b(?:(?:remains?|stays?) (?:unaffected|untouched|available|reserved|intact)|(?:is|are|be) not (?:affected|limited|restricted|excluded|prejudiced))\b|\b(?:credits?|remed\w+)\b[^.;]{0,60}\b(?:do|does|shall|will|are|is) not (?:limit|exclude|affect|the (?:sole|exclusive)|prejudice)\b|\bwithout prejudice to\b[^.;]{0,40}\bother (?:rights|remedies)/,
    yes: /\b(?:sole|only|exclusive)(?: and exclusive| and only)?(?: \w+){0,2} remed(?:y|ies)\b|\bfull limit of vendor's liability\b|\bremed(?:y|ies)[^.;]{0,30}\b(?:are|is|be) (?:the )?exclusive\b|\bcredits?\b[^.;]{0,20}\b(?:only thing|all)(?: that)? customer (?:is|are|can|may|gets?|receives?)\b|\b(?:only thing|all)(?: that)? vendor owes?\b|\bcompensate customer in full\b|\b(?:further|other|additional|more extensive)(?: \w+)? (?:claims?|rights?|remed\w+)\b[^.;]{0,80}\b(?:is|are) excluded\b|\bno (?:other|further) (?:rights?|remed\w+|claims?|liability|compensation)\b|\bin full (?:satisfaction|settlement) of\b/,
  }),
  valueField({
    field: 'sla.remedies.chronic_rule',
    party: 'customer',
    also: ['sla.credits', 'term.cause'],
    find: chronic,
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

/** Prose tiers, a row's tier, or a multiple of the fee. */
function tiers({ text }: Segment, passage: Passage): Finding[] {
  const multiple = /\b(\d+)(?:x| times)\b[^.;]{0,60}\b(hourly|daily|monthly) (?:fee|rate|charge)/.exec(text);
  if (multiple) {
    const value: Json = [{ kind: 'multiple', of: `${multiple[2]}_fee`, count: Number(multiple[1]) }];
    return [{ value, start: multiple.index, end: multiple.index + multiple[0].length }];
  }
  if (text !== passage.segments[0]?.text) return [];
  const whole = findTiers(passage.text);
  const hit = whole ?? firstTiers(passage);
  return hit ? [{ value: hit.tiers as unknown as Json, start: hit.start, end: hit.end }] : [];
}

function firstTiers(passage: Passage) {
  const hits = passage.sentences.flatMap((sentence) => {
    const hit = findTiers(sentence.text);
    return hit ? [{ ...hit, start: hit.start + sentence.start, end: hit.end + sentence.start }] : [];
  });
  if (hits.length === 0) return null;
  const tiers = completed(hits.flatMap((hit) => hit.tiers));
  return { tiers, start: hits[0]!.start, end: hits.at(-1)!.end };
}

const BASES: readonly (readonly [RegExp, string | null])[] = [
  [/\bsubscription period\b/, 'subscription_period_fees'],
  [/\b(?:annual|yearly|12 months)\b/, 'annual_fees'],
  [/\bquarter/, 'quarterly_fees'],
];

/** A share of the monthly fee is a bare number; another base is kept; days of service are a duration. */
function maxCredit({ text }: Segment): Finding[] {
  const days =
    /\b(\d+) (day|hour|week|month)s? of (?:paid )?(?:service|fees)\b(?:[^.;]{0,30}\b(?:per|each|in any|every|a) (?:calendar )?(quarter|month|year))?/.exec(
      text,
    );
  if (days) {
    const value = { count: Number(days[1]), unit: days[2]!, ...(days[3] ? { per: days[3] } : {}) };
    return [{ value, start: days.index, end: days.index + days[0].length }];
  }
  const half =
    /\b(?:exceed\w*|limited to|capped at|more than|(?:most|maximum)\b[^.;]{0,60}\bis) (half)(?= (?:of )?(?:the |what |customer's |1 ))/.exec(
      text,
    );
  if (half) return [{ value: 50, start: half.index, end: half.index + half[0].length }];
  const limit =
    /\b(?:exceed\w*|maximum(?: of)?|max\.?|cap(?:ped)?|limited|(?:more|greater|higher) than|up to|most)\b[^.;%]{0,60}?(?=\d)/.exec(
      text,
    );
  const hit =
    limit && findPercents(text).find((p) => p.start >= limit.index && p.start <= limit.index + limit[0].length + 1);
  // "greater than or equal to 95 %" bounds an availability, not a credit.
  if (!hit || /\bor equal to\b[^.;]{0,6}$/.test(text.slice(0, hit.start))) return [];
  const after = text.slice(hit.end, hit.end + 90);
  const base = BASES.find(([pattern]) => pattern.test(after))?.[1];
  return [{ value: base ? { percent: hit.value, base } : hit.value, start: hit.start, end: hit.end }];
}

const MISSED =
  /\b(?:availab\w*|unavailab\w*|uptime|downtime|service levels?|service commitment|sla|targets?|levels?|miss\w*|below|thresholds?|credits?|percentage|outages?)\b/;

/** Numbers of misses and of periods, as said: "2 out of any 3 consecutive months", "3 months in a row", "3 months of a year". */
const STREAKS: readonly RegExp[] = [
  /\b(?<misses>\d+)(?: separate| different)? (?:or more )?(?:calendar )?(?:months? |quarters? )?(?:out )?(?:of|in|within|during) (?:any |a )?(?:given |rolling )?(?:period of )?(?<of>\d+)[ -](?<row>consecutive |successive )?(?:calendar )?(?<unit>month|quarter)s?/,
  /\b(?<misses>\d+) (?:or more )?(?<row>consecutive|successive) (?:calendar )?(?<unit>month|quarter)s?/,
  /\b(?<misses>\d+) (?:or more )?(?:calendar )?(?<unit>month|quarter)s? (?<row>in a row|running|in succession)\b/,
  /\b(?<misses>\d+) (?:or more )?(?:calendar )?(?<unit>month)s? (?:of|in|within|during) (?:a|any|1|the same|each)(?: single)? (?<year>(?:calendar |contract )?year)\b/,
];
const BELOW = /\b(?:below|under|(?:less|lower) than) (\d+(?:\.\d+)?)%/;

/** How often a level must be missed before the customer may leave, and the level where the sentence gives one. */
function chronic({ text }: Segment, { context }: Passage): Finding[] {
  if (!MISSED.test(`${context} ${text}`) || /\b(?:majeure|notice period)\b/.test(text)) return [];
  for (const pattern of STREAKS) {
    const hit = pattern.exec(text);
    if (hit) return [streak(hit, text)];
  }
  const once =
    /\b(?:below|under|less than) (\d+(?:\.\d+)?)%? (?:in|during|for) (?:any )?(?:1|a|one)? ?(?:calendar )?(month|quarter)\b/.exec(
      text,
    );
  if (!once) return [];
  const value = { misses: 1, of: 1, unit: once[2]!, below: Number(once[1]) };
  return [{ value, start: once.index, end: once.index + once[0].length }];
}

function streak(hit: RegExpExecArray, text: string): Finding {
  const { misses, of, row, unit, year } = hit.groups!;
  const below = BELOW.exec(text.slice(Math.max(0, hit.index - 60), hit.index + hit[0].length + 40));
  const value = {
    misses: Number(misses),
    of: year ? 12 : Number(of ?? misses),
    unit: unit!,
    ...(row ? { consecutive: true } : {}),
    ...(below ? { below: Number(below[1]) } : {}),
  };
  return { value, start: hit.index, end: hit.index + hit[0].length };
}
