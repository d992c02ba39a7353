/** Rules of group sla on people and recovery: support hours, response times, recovery objectives. */
import type { Json } from '../../model/key-term.js';
import type { Passage, Segment } from '../passage.js';
import { placeIn } from '../place-in.js';
import { written } from '../reading.js';
import type { Finding, Rule } from '../rule.js';
import { findPeriods } from '../values/period.js';
import { findMatrix, plain, severityOf } from '../values/response-matrix.js';
import { choiceField, valueField } from './build.js';
import { periodField } from './period-field.js';

export const SLA_SUPPORT: readonly Rule[] = [
  choiceField({
    field: 'sla.support.hours',
    party: 'vendor',
    not: /\bmonitor\w*\b[^.;]{0,40}\b24\b|\bresponse\b[^.;]{0,40}\bsev/,
    table: [
      [
        '24x7',
        /\b24 ?(?:x|\/|×) ?7(?: ?(?:x|\/) ?365)?\b|\b24 hours (?:a|per) day,? (?:and )?(?:7|seven) days (?:a|per) week\b|\baround the clock\b|\b24 hours,? 7 days\b|\bany time of (?:the )?day (?:or|and) night\b|\bday and night\b/,
      ],
      [
        '24x5',
        /\b24 ?(?:x|\/|×) ?5\b|\b24 hours (?:a|per) day,? (?:and )?(?:5 days (?:a|per) week|(?:from |on )?(?:monday (?:to|through|-) friday|weekdays|(?:working|business) days))\b/,
      ],
      [
        'business_hours',
        /\b(?<!\d )(?:(?:normal|regular|standard|local) )?(?<!\d )(?:business|working|office) hours\b|\bmonday (?:to|through|-|–) friday\b|\b(?:on|during) (?:weekdays|(?:working|business) days)\b|\bmon(?:day)?\.? ?- ?fri(?:day)?\b|\b\d{1,2}(?: ?: ?\d{1,2})? ?(?:am|a\.m\.)? ?(?:and|to|-) ?\d{1,2}(?: ?: ?\d{1,2})? ?(?:pm|p\.m\.|c[es]t|gmt|utc|time|e[sd]t|p[sd]t)/,
        /\bresponse\b[^.;]{0,30}\d+ business hours/,
      ],
    ],
    defer: /\bprovide (?:\w+ ){0,2}support (?:services )?as\b/,
  }),
  valueField({
    field: 'sla.support.response_matrix',
    party: 'vendor',
    sentences: true,
    // The header of a table of severities and times.
    under:
      /\b(?:severity|priority|level|class|urgency)\b[^\n|]{0,40}\|[^\n]{0,120}\b(?:respon|react|acknowledg|answer)/,
    find: matrix,
  }),
  periodField({
    field: 'sla.continuity.rto',
    party: 'vendor',
    near: /\b(?:recovery time|rto|restor\w*|resum\w*|recovered|(?:running|working|available|operational) again|(?:back|brought back) (?:up|online|in (?:service|operation)))\b/,
    not: /\bsupport\b|(?:\|[^|]*){5}/,
    words: ['asap'],
    // Of two objectives in one sentence each takes the number that follows it.
    notBefore:
      /\b(?:recovery point|rpo|data loss|loss of data)\b(?![^.;]{0,100}\b(?:recovery time|rto)\b)[^.;]{0,60}$|\b(?:kept|keep|retain\w*|stored|tests?|tested|exercis\w*|every|each)\b[^.;]{0,40}$/,
    notAfter: /^ (?:of|worth of) [^.;,]{0,20}\b(?:lost|data|work)\b|^ (?:rpo|of data loss)\b/,
  }),
  periodField({
    field: 'sla.continuity.rpo',
    party: 'vendor',
    near: /\b(?:recovery point|rpo|data loss|loss of data|lost|loses?)\b/,
    not: /\b(?:lost?|loses?) (?:of )?access\b|(?:\|[^|]*){5}/,
    notBefore:
      /\b(?:recovery time|rto|(?:running|working|available|operational) again|restor\w* (?:the )?services?)\b(?![^.;]{0,100}\b(?:recovery point|rpo|data loss)\b)[^.;,]{0,40}$|\bback(?:ed )?-?ups?\b[^.;]{0,30}$/,
  }),
];

const RESPONSE = /\b(?:respon\w+|answers?|reply|replies|react\w*|acknowledg\w+|contacts?)\b/;
/** Times that hang on a severity and are no answer: reports, updates, escalation. */
const OTHER_TIME = /\b(?:root cause|analysis|reports?|post-?mortem|updates?|escalat\w*|lasting|lasts)\b/;

/** A table row of severity and times, or a text naming severities. */
function matrix(segment: Segment, passage: Passage): Finding[] {
  if (passage.block.cells && passage.block.table?.header !== true)
    return segment === passage.sentences[0] ? rowOf(passage) : [];
  if (segment === passage.sentences[0] && opensRow(passage)) return scatteredRow(passage);
  if (!/\b(?:respon\w+|answer|reply|acknowledg\w+|resol\w+|critical|severity|level|priority)\b/.test(segment.text))
    return [];
  if (OTHER_TIME.test(segment.text) && !RESPONSE.test(segment.text)) return [];
  const rows = findMatrix(segment.text, passage.text);
  if (rows.length === 0) return [];
  return [
    {
      value: rows.map((r) => r.value),
      start: Math.min(...rows.map((r) => r.start)),
      end: Math.max(...rows.map((r) => r.end)),
    },
  ];
}

/** A cell that is left of a row come apart: a severity and what it means, without a time. */
function opensRow({ text, context, block }: Passage): boolean {
  return (
    block.cells === null && STARTS_WITH_SEVERITY.test(text) && RESPONSE.test(context) && findPeriods(text).length === 0
  );
}

const STARTS_WITH_SEVERITY =
  /^\W*(?:(?:severity|sev|priority|level|class|tier|p|s)[ -]?[1-5]|critical|urgent|high|medium|normal|low)\b/;
const ONLY_TIME = /^\W*(?:within |up to |less than )?[\d.]+ (?:\w+ )?(?:minutes?|hours?|days?)\W*$/;

/** The time stands alone in one of the next paragraphs, before the next severity. */
function scatteredRow({ text, below }: Passage): Finding[] {
  const next = below.findIndex((passage) => STARTS_WITH_SEVERITY.test(passage.text));
  const cell = below.slice(0, next < 0 ? below.length : next).find((passage) => ONLY_TIME.test(passage.text));
  const severity = severityOf(text, null);
  const period = cell && findPeriods(cell.text)[0];
  if (!cell || !period || severity === null) return [];
  const source = placeIn(cell.block, written(cell.reading, period.start, period.unitEnd));
  const named = STARTS_WITH_SEVERITY.exec(text)![0];
  return [{ value: [{ severity, response: plain(period.value) }], start: 0, end: named.length, source }];
}

/** Where the rows name no numbers, the shortest time is the most severe (N11); null unless times differ throughout. */
function rankInTable({ rows, text }: Passage): number | null {
  if (rows.length < 2 || rows.some((row) => /\b(?:severity|priority|level|sev|p)[ -]?[1-5]\b/.test(row))) return null;
  const hours = rows.map((row) => hoursOf(row));
  const sorted = [...hours].sort((a, b) => a - b);
  if (hours.includes(Number.NaN) || new Set(hours).size < hours.length) return null;
  return sorted.indexOf(hours[rows.indexOf(text)]!) + 1 || null;
}

function hoursOf(row: string): number {
  const value = findPeriods(row)[0]?.value;
  const unit = { minute: 1 / 60, hour: 1, day: 24, week: 168 }[String(value?.unit)];
  const less = value?.bound === 'max' && /<|less than/.test(row) ? 0.5 : 0;
  return value && unit ? Number(value.count) * unit * (value.basis === 'business' ? 1.4 : 1) - less : Number.NaN;
}

/** Two periods in one cell are two rows that a reader has run together: whose is whose nobody can tell. */
function rowOf(passage: Passage): Finding[] {
  const severity = rankInTable(passage) ?? severityOf(passage.text, null);
  if (passage.block.cells?.some((cell) => findPeriods(cell.toLowerCase()).length > 1)) return [];
  const periods = findPeriods(passage.text);
  const first = periods[0];
  if (severity === null || !first) return [];
  const second = /\b(?:resol\w+|restor\w+|repair\w*|fix\w*|workaround|remed\w+)\b/.test(passage.context)
    ? periods[1]
    : undefined;
  const times: Json = {
    severity,
    response: plain(first.value),
    ...(second ? { resolution: plain(second.value) } : {}),
  };
  return [{ value: [times], start: 0, end: (second ?? first).unitEnd }];
}
