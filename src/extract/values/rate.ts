/** Interest rates of a reading: "1.5% per month or the highest lawful rate" -> {percent: 1.5, per: "month", ceiling: "legal_max"}. */
import type { Json } from '../../model/key-term.js';

export interface RateSpan {
  readonly value: { readonly [key: string]: Json };
  readonly start: number;
  readonly end: number;
}

const RATE =
  /(?<!\d)(?<percent>\d+(?:\.\d+)?)%(?<mid>[^.;%]{0,90}?)(?:\b(?:per|a|each|every)[ -](?<unit>month|annum|year|day|week)\b|\b(?<monthly>monthly|annually|annual|yearly)\b|\bp\.?a\.?(?!\w))/g;
/** The unit first: "an annual rate of 5%". */
const UNIT_FIRST = /\b(?<monthly>monthly|annual|yearly) (?:interest )?rate of (?:up to )?(?<percent>\d+(?:\.\d+)?)%/g;
const OVER =
  /(?<!\d)(?<percent>\d+(?:\.\d+)?)%(?: points?)?[^.;%]{0,30}?\b(?:above|over|plus|in excess of)\b[^.;%]{0,50}?\b(?<base>base (?:lending |interest )?rate|prime(?: rate)?|libor|euribor|sonia|ecb|european central bank|reference rate)/g;
const CEILING =
  /\b(?:highest|maximum|max|greatest|lower) [^.;]{0,40}?\b(?:rate|amount|interest|permitted|allowed)\b[^.;]{0,30}\b(?:law|legal\w*|lawful\w*|permi\w+|allow\w+|require?d?)\b|\b(?:legal|lawful|statutory) (?:maximum|max|limit|ceiling)\b|\b(?:highest|maximum) (?:lawful|legal|permissible|legally)\b|\bmaximum (?:rate )?(?:allowed|permitted)\b/;

/** Rates, left to right; the text after a rate is searched for its legal ceiling. */
export function findRates(text: string): RateSpan[] {
  const over = [...text.matchAll(OVER)].map((m) =>
    rateSpan(text, m, { percent: Number(m.groups!.percent), per: 'year', over: baseOf(m.groups!.base!) }),
  );
  const plain = [...text.matchAll(RATE), ...text.matchAll(UNIT_FIRST)].map((m) =>
    rateSpan(text, m, { percent: Number(m.groups!.percent), per: perOf(m.groups!) }),
  );
  return [...over, ...plain.filter((p) => !over.some((o) => o.start === p.start))].sort((a, b) => a.start - b.start);
}

function rateSpan(text: string, match: RegExpExecArray, value: { [key: string]: Json }): RateSpan {
  const end = match.index + match[0].length;
  const ceiling =
    CEILING.exec(text.slice(end, end + 140)) ?? CEILING.exec(text.slice(Math.max(0, match.index - 120), match.index));
  return { value: ceiling ? { ...value, ceiling: 'legal_max' } : value, start: match.index, end };
}

function perOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.monthly === 'monthly') return 'month';
  if (groups.monthly || groups.unit === 'annum' || groups.unit === undefined) return 'year';
  return groups.unit;
}

function baseOf(words: string): string {
  return words.startsWith('base') ? 'base_rate' : words.replace(/ rate$/, '').replace(/ /g, '_');
}
