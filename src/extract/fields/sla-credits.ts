/** Rules of group sla on what a missed level costs: credits, the time to claim them, whether they are all there is, the right to leave. */
import type { Json } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import { placeIn } from '../place-in.js';
import type { Finding, Rule } from '../rule.js';
import { findPercents } from '../values/percent.js';
import { completed, findTiers } from '../values/tiers.js';
import { boolField, valueField } from './build.js';
import { periodField } from './period-field.js';

export const SLA_CREDITS: readonly Rule[] = [
  valueField({
    field: 'sla.credits.tiers',
    party: 'vendor',
    // The header of a table of levels and credits.
    under:
      /\b(?:uptime|availability|service level)\b[^\n|]{0,60}\|[^\n]{0,60}\b(?:credit|refund|compensation|reduction)/,
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

/** Prose tiers, a row's tier, or a multiple of the fee. */
function tiers({ text }: Segment, passage: Passage): Finding[] {
  const multiple = /\b(\d+)(?:x| times)\b[^.;]{0,60}\b(hourly|daily|monthly) (?:fee|rate|charge)/.exec(text);
  if (multiple) {
    const value: Json = [{ kind: 'multiple', of: `${multiple[2]}_fee`, count: Number(multiple[1]) }];
    return [{ value, start: multiple.index, end: multiple.index + multiple[0].length }];
  }
  if (text !== passage.segments[0]?.text) return [];
  const hit = findTiers(passage.text) ?? firstTiers(passage);
  if (hit) return [{ value: hit.tiers as unknown as Json, start: hit.start, end: hit.end }];
  return [...scatteredTier(passage), ...flatCredit(passage)].slice(0, 1);
}

const ONLY_PERCENT = /^\W*\d+(?:\.\d+)?%\W*$/;

/** A row come apart: the range stands here, the credit alone in the next paragraph. */
function scatteredTier({ text, below: [next], block }: Passage): Finding[] {
  if (block.cells || !next || !ONLY_PERCENT.test(next.text)) return [];
  const hit = findTiers(`${text} ${next.text}`);
  const source = placeIn(next.block, { start: 0, end: next.block.text.length });
  return hit ? [{ value: hit.tiers as unknown as Json, start: hit.start, end: text.length, source }] : [];
}

const CREDITED =
  /\bcredit\w*\b[^.;]{0,160}?(?<percent>\d+(?:\.\d+)?)%(?= of (?:the |its |customer's |such |that )*(?:\w+ ){0,4}?(?:fees?|charges?|costs?|price|subscription|amount)\b)/;
const PER_UNIT =
  /\b(?:(?:for )?(?:each|every)|per) (?:full |further |additional |started |complete )?(?:\d|hour|minute|day|percent)/;
const LIMITS = /\b(?:exceed\w*|maximum|up to|capped|more than|at most|limited)\b/;

/** One credit for any month below the level that the paper promises elsewhere; both places are cited. */
function flatCredit({ sentences, uptime }: Passage): Finding[] {
  return sentences.flatMap(({ text, start }) => {
    const hit = CREDITED.exec(text);
    if (!hit || !uptime || PER_UNIT.test(text) || LIMITS.test(hit[0]) || findPercents(text).length > 1) return [];
    const value: Json = [{ below: uptime.percent, credit: Number(hit.groups!.percent) }];
    const end = start + hit.index + hit[0].length;
    return [{ value, start: end - hit.groups!.percent!.length - 1, end, source: uptime.place }];
  });
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
    /\b(?:exceed\w*|limited to|capped at|more than|(?:most|maximum)\b[^.;]{0,60}\bis) (half)(?= (?:of )?(?:the |what |that |this |customer's |1 |a ))/.exec(
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
  /\b(?<misses>\d+) (?:or more )?(?:calendar )?(?<unit>month|quarter)s? (?:out )?of (?:any |a )?(?<of>\d+)\b(?! (?:year|day))/,
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
