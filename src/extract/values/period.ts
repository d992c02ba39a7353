/**
 * Periods: a reading (see `reading.ts`) to durations with bound and start point, or a word in place of a number.
 *
 *     "no later than 72 hours after becoming aware" -> {count: 72, unit: "hour", bound: "max", from: "aware"}
 *     "at least 5 business days"                    -> {count: 5, unit: "day", basis: "business", bound: "min"}
 *     "without undue delay"                         -> {qualitative: "without_undue_delay"}
 *
 * A span of two numbers ("30 to 60 days") is two readings and therefore none. Whose period it is, the rules decide.
 */
import type { Json } from '../../model/key-term.js';

export interface PeriodSpan {
  readonly value: { readonly [key: string]: Json };
  /** From the bound's first word to the end of the unit, or of the start point where one is near. */
  readonly start: number;
  readonly end: number;
  /** End of the unit itself. */
  readonly unitEnd: number;
}

const PERIOD =
  /(?<![\d.%$€£-])(?<count>\d+(?:\.\d+)?|\ban?)(?:[ -](?:full|clear|consecutive|additional|further|successive|advance|more|or more))?(?:[ -]|(?<=\d))(?:(?<basis>business|working|banking|calendar)[ -])?(?<unit>seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|fortnights?)\b(?!-)/g;

// Longest first: "not less than" before "less than".
const BOUNDS: readonly (readonly [string, 'max' | 'min' | 'approx'])[] = (
  [
    ['no later than', 'max'],
    ['not later than', 'max'],
    ['no event later than', 'max'],
    ['no event more than', 'max'],
    ['no case more than', 'max'],
    ['no case later than', 'max'],
    ['at the latest', 'max'],
    ['at the latest within', 'max'],
    ['at the latest after', 'max'],
    ['no longer than', 'max'],
    ['not longer than', 'max'],
    ['no more than', 'max'],
    ['not more than', 'max'],
    ['not to exceed', 'max'],
    ['not exceed', 'max'],
    ['not exceeding', 'max'],
    ['does not exceed', 'max'],
    ['a maximum of', 'max'],
    ['maximum of', 'max'],
    ['at most', 'max'],
    ['up to', 'max'],
    ['within', 'max'],
    ['within no more than', 'max'],
    ['less than', 'max'],
    ['fewer than', 'max'],
    ['<', 'max'],
    ['≤', 'max'],
    ['at least', 'min'],
    ['no less than', 'min'],
    ['not less than', 'min'],
    ['no fewer than', 'min'],
    ['not fewer than', 'min'],
    ['a minimum of', 'min'],
    ['minimum of', 'min'],
    ['no sooner than', 'min'],
    ['not sooner than', 'min'],
    ['no earlier than', 'min'],
    ['not earlier than', 'min'],
    ['more than', 'min'],
    ['exceeding', 'min'],
    ['exceeds', 'min'],
    ['in excess of', 'min'],
    ['approximately', 'approx'],
    ['about', 'approx'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

const FILLER = /(?:\b(?:a|the|period|term|of|first|next|following|any|another|further|notice|prior|written)\b[ ]?)+$/;

/** Start points (N12) by the words after "of", "after", "from"; where two occur the first in the text counts. */
const START_POINTS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:becom\w*|became|being made|being) (?:\w+ )?aware\b|\bawareness\b|\b(?:gain|obtain|acquir|hav)\w* (?:\w+ )?knowledge\b|\bbecame aware\b/,
    'aware',
  ],
  [/\bdiscover\w*|\bdetect\w*/, 'discovery'],
  [/\bconfirm\w*/, 'confirmed'],
  [/\breceipt\b|\breceiv\w*|\b(?:been|being) (?:notified|informed)/, 'receipt'],
  [/\bnotice\b|\bnotif\w*|\binform\w*|\bannounce\w*/, 'notice'],
  [
    /\bterminat\w*|\bexpir\w*|\bcancel\w*|\bend of (?:the |this |that )?(?:\w+ )?(?:services?|agreement|contract|provision|term|subscription|contractual relationship)\b|\b(?:terms|contract|agreement|subscription|services?|addendum|account) (?:\w+ )?ends?\b|\bclos(?:ure|ing)\b|\baccount (?:is |has been )?closed\b|\bcompletion\b/,
    'termination',
  ],
  [/\b(?:invoic(?:e|es|ing)|bills?)\b/, 'invoice_date'],
  [/\bpost\w*|\bpublish\w*|\bpublication\b/, 'posting'],
  [/\brequest\w*|\binstruct\w*/, 'request'],
  [
    /\b(?:end|close|last day) of (?:the |each |that |such |a )?(?:\w+ )?(?:month|quarter|billing|year|period|calendar)|\b(?:month|quarter|period) ends?\b/,
    'period_end',
  ],
  [/\bresol\w*|\bfix\w*|\brestor\w*/, 'resolution'],
  [/\bdisclos\w*/, 'disclosure'],
];

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bwithout (?:any )?(?:undue|unreasonable|unnecessary) delay\b/g, 'without_undue_delay'],
  [/\bas soon as (?:(?:is )?(?:reasonably |commercially )?(?:practicable|possible|practical|feasible))\b/g, 'asap'],
  // "not have all the information at once" is no haste.
  [/\bimmediately\b|(?<!\b(?:all|everything|several|many|more|one)\b[^.;,]{0,30})\bat once\b/g, 'immediately'],
  [/\bpromptly\b|\bprompt (?:written )?notice\b/g, 'promptly'],
  [/\b(?:in a )?timely(?: manner| fashion)?\b/g, 'timely'],
  [
    /\breasonable (?:prior |advance |advanced |written |and |, )*(?:notice|period)\b|\b(?:as much notice as reasonably)\b/g,
    'reasonable',
  ],
  [
    /\b(?:commercially )?reasonable (?:efforts?|endeavou?rs|steps|attempts|measures)\b|\bwill (?:try|attempt|endeavou?r)\b/g,
    'reasonable_efforts',
  ],
  [
    /\bindefinite(?:ly)?\b|\bin perpetuity\b|\bperpetual(?:ly)?\b|\bwithout (?:a |any )?(?:time limit|limit(?:ation)? (?:in|of) time)\b|\b(?:an )?unlimited (?:period|time|duration)\b/g,
    'indefinite',
  ],
];

const SOFT =
  /\b(?:where|when|if|whenever|to the extent) (?:reasonably )?(?:feasible|possible|practicable|practical)\b|\b(?:use|using) (?:commercially |its |best |all )*(?:reasonable )?efforts\b|\bendeavou?rs? to\b|\b(?:will|shall) (?:try|aim|attempt) to\b|\bvendor (?:aims?|tries|try|strives?|intends?) to\b/;

/** All periods with a number, left to right. */
export function findPeriods(text: string): PeriodSpan[] {
  const found: PeriodSpan[] = [];
  for (const match of text.matchAll(PERIOD)) {
    const span = periodAt(text, match);
    if (span) found.push(span);
  }
  return found;
}

/** Words that stand for a period, only those codes asked for. */
export function findPeriodWords(text: string, codes: readonly string[]): PeriodSpan[] {
  const found: PeriodSpan[] = [];
  for (const [pattern, code] of WORDS) {
    if (!codes.includes(code)) continue;
    for (const match of text.matchAll(pattern)) {
      const unitEnd = match.index + match[0].length;
      const point = startPoint(text, unitEnd);
      const value = { qualitative: code, ...(point ? { from: point.code } : {}) };
      found.push({ value, start: match.index, end: point?.end ?? unitEnd, unitEnd });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "where feasible", "use reasonable efforts to": the duty is soft (N5). */
export function isSoft(text: string): boolean {
  return SOFT.test(text);
}

function periodAt(text: string, match: RegExpExecArray): PeriodSpan | null {
  const { count, basis, unit } = match.groups as { count: string; basis?: string; unit: string };
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const unitEnd = match.index + match[0].length;
  if (/^ (?:a|per|each|every|of the|of each) (?:day|week|month|year|annum)\b/.test(text.slice(unitEnd, unitEnd + 20)))
    return null;
  if (
    /(?<!(?:severity|level|priority|class|tier|[a-z]) ?)\b\d+(?: (?:day|hour|month|week|year)s?)? (?:to|or|-) ?$|\bbetween \d+ and $|\bbetween $/.test(
      before,
    )
  )
    return null;
  if (
    /^ (?:to|or) \d+/.test(text.slice(unitEnd, unitEnd + 8)) ||
    (/^\d/.test(count) === false && (unit === 'second' || !articleCounts(before, text.slice(unitEnd))))
  )
    return null;
  const bound = noLess(before) ?? boundBefore(before) ?? boundAfter(text.slice(unitEnd), match[0]);
  const point = startPoint(text, unitEnd);
  const value = {
    ...normalUnit(/^\d/.test(count) ? Number(count) : 1, unit),
    ...(basis ? { basis: basis === 'calendar' ? 'calendar' : 'business' } : {}),
    ...(bound ? { bound: bound.bound } : {}),
    ...(point ? { from: point.code } : {}),
  };
  return { value, start: match.index - (bound?.length ?? 0), end: point?.end ?? unitEnd, unitEnd };
}

/** "a week" is a period where it limits something; "once a month" and "a day" in general are not. */
function articleCounts(before: string, after: string): boolean {
  if (/\b(?:end|start|beginning|close) of $/.test(before)) return false;
  return /\b(?:within|for|at least|than|under|of) $/.test(before) || /^(?:'s?)? ?(?:prior|advance|notice)/.test(after);
}

function normalUnit(count: number, unit: string): { count: number; unit: string } {
  if (unit.startsWith('fortnight')) return { count: count * 2, unit: 'week' };
  const short = /^h/.test(unit) ? 'hour' : /^min/.test(unit) ? 'minute' : unit.replace(/s$/, '');
  return { count, unit: short };
}

function boundBefore(before: string): { bound: string; length: number } | null {
  return boundAtEnd(before, before.trimEnd()) ?? boundAtEnd(before, before.replace(FILLER, '').trimEnd());
}

/** "not … on less than 30 days' notice" is a minimum. */
function noLess(before: string): { bound: string; length: number } | null {
  const hit =
    /\b(?:no|not|never)\b[^.;,]{0,50}\b(?:on|with|upon|by|giving|without)(?: giving)? (?<words>(?:less|fewer) than )$/.exec(
      before,
    );
  return hit ? { bound: 'min', length: hit.groups!.words!.length } : null;
}

function boundAtEnd(before: string, trimmed: string): { bound: string; length: number } | null {
  const hit = BOUNDS.find(([words]) => trimmed.endsWith(words) && !/\w/.test(trimmed.at(-words.length - 1) ?? ' '));
  return hit ? { bound: hit[1], length: before.length - trimmed.length + hit[0].length } : null;
}

function boundAfter(after: string, own: string): { bound: string; length: number } | null {
  if (/ or more /.test(own) || /^ (?:or more|or longer|minimum)\b/.test(after)) return { bound: 'min', length: 0 };
  return /^ (?:or less|or fewer|maximum|at most|at the latest)\b/.test(after) ? { bound: 'max', length: 0 } : null;
}

/** The start point that follows a period; its end is kept only when near, so that quotes stay tight. */
function startPoint(text: string, at: number): { code: string; end: number } | null {
  const rest = text.slice(at, at + 110);
  const open = /^,? ?(?:of|after|from|following|since|upon|on)\b/.exec(rest);
  if (!open) return null;
  const tail = rest.slice(open[0].length, stopAt(rest, open[0].length));
  let best: { code: string; index: number; length: number } | null = null;
  for (const [pattern, code] of START_POINTS) {
    const hit = pattern.exec(tail);
    if (hit && (!best || hit.index < best.index)) best = { code, index: hit.index, length: hit[0].length };
  }
  if (!best) return /\bevent\b|\bincident\b|\boccur|\bdate of\b/.test(tail) ? { code: 'event', end: at } : null;
  const end = at + open[0].length + best.index + best.length;
  return { code: best.code, end: end - at <= 48 ? end : at };
}

function stopAt(rest: string, from: number): number {
  const stop = rest
    .slice(from)
    .search(/[.;]|, (?:or|and|but|if|unless|the|vendor|customer)\b| (?:unless|provided that|subject to)\b/);
  return stop < 0 ? rest.length : from + stop;
}
