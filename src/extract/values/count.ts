/**
 * How often: "no more than once per year", "every 12 months", "twice in any 12-month period" -> {count, per, bound}.
 * A 12-month period is a year (TAXONOMY, dp.audit.frequency).
 */

export interface CountSpan {
  readonly value: { readonly count: number; readonly per: string; readonly bound?: 'max' | 'min' };
  readonly start: number;
  readonly end: number;
}

const TIMES =
  '(?<times>once|twice|1 time|1(?= per\\b)|\\d+ times?|(?:1|\\d+|an|a single) (?:on-?site )?(?:audits?|inspections?|reviews?|assessments?)|annually|yearly)';
const PER =
  '(?:(?:per|a|an|each|every|in (?:any|each|a|every)|during (?:any|each|a)|within (?:any|a|each)|in) (?:given |rolling |consecutive |1 )?(?:(?<months>12|24|36)[ -](?:consecutive )?(?:months?)(?: period)?|(?:calendar |contract |contractual |subscription )?(?<unit>year|annum|quarter|month)))';
const BOUND =
  '(?<bound>(?:no|not) more (?:frequently |often )?than |(?:not|no) more |up to |at most |a maximum of |maximum |limited to |not exceed(?:ing)? |more (?:frequently |often )?than |only (?:be made )?|at least )?';

const OFTEN = new RegExp(`${BOUND}${TIMES}(?:[ ,(]+[^.;]{0,30}?)?[ (]?${PER}`, 'g');
const EVERY = new RegExp(
  `${BOUND}(?:once )?(?:in )?every (?:(?<months>12|24|36) months|(?<years>\\d+) years?|year)`,
  'g',
);
const PLAIN = new RegExp(`${BOUND}(?:once )?(?<plain>annually|yearly|once annually)\\b`, 'g');
const ALREADY =
  /\b(?:less than|within the (?:preceding|previous|last|past)|in the (?:preceding|previous|last|past)|within) (?<months>12) months?\b/g;

/** Frequencies, left to right. `soFar` also reads "not conducted in the preceding 12 months" as once a year. */
export function findCounts(text: string): CountSpan[] {
  const all = [OFTEN, EVERY, PLAIN].flatMap((pattern) => [...text.matchAll(pattern)].map(spanOf));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter((span, i) => !all.slice(0, i).some((other) => other.end > span.start));
}

/** "an audit has not been conducted in the preceding 12 months" limits audits to one a year. */
export function findLastDone(text: string): CountSpan | null {
  const match = [...text.matchAll(ALREADY)][0];
  if (!match) return null;
  return { value: { count: 1, per: 'year', bound: 'max' }, start: match.index, end: match.index + match[0].length };
}

function spanOf(match: RegExpExecArray): CountSpan {
  const groups = match.groups ?? {};
  const bound = boundOf(groups.bound);
  const value = { count: timesOf(groups.times), per: perOf(groups), ...(bound ? { bound } : {}) };
  return { value, start: match.index, end: match.index + match[0].trimEnd().length };
}

function timesOf(times: string | undefined): number {
  if (times === undefined || /^(?:once|an?|annually|yearly)\b/.test(times)) return 1;
  return times.startsWith('twice') ? 2 : Number.parseInt(times, 10);
}

function perOf(groups: Readonly<Record<string, string | undefined>>): string {
  const months = groups.months ? Number(groups.months) : groups.years ? Number(groups.years) * 12 : 12;
  if (groups.unit === 'quarter' || groups.unit === 'month') return groups.unit;
  return months === 12 ? 'year' : `${months} months`;
}

function boundOf(words: string | undefined): 'max' | 'min' | null {
  if (!words) return null;
  return words.startsWith('at least') ? 'min' : 'max';
}
