/** Places that state one value of a kind, for clauses that only name it. */
import type { Place } from '../model/key-term.js';
import type { Passage } from './passage.js';
import { placeIn } from './place-in.js';
import { written } from './reading.js';
import { isTemplateText } from './template-text.js';
import { findFormula } from './values/fee-formula.js';
import { findMoney } from './values/money.js';
import { findPercents } from './values/percent.js';
import { findPeriods } from './values/period.js';
import { findLawAdjectives, findPlaces } from './values/places.js';

export type ValueKind = 'period' | 'percent' | 'formula' | 'money' | 'law' | 'courts';

export interface ValueSource {
  readonly kind: ValueKind;
  readonly place: Place;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Last words of names, and nouns of pointers, by the kind of value that they stand for. */
const NOUNS: readonly (readonly [ValueKind, RegExp])[] = [
  ['period', /\b(?:periods?|time|time limit|time frame|window|deadline|days)$/i],
  ['percent', /\b(?:percentage|rate|uptime|availability|target|level|commitment|objective|guarantee|threshold)$/i],
  ['formula', /\b(?:cap|limit|amount)$/i],
  ['money', /\b(?:amount|sum|cap|limit|fee|price|minimum|maximum|commitment)$/i],
  ['law', /\blaws?$/i],
  ['courts', /\b(?:courts?|venue)$/i],
];

/** Kinds of value that a name may stand for: "Minimum Commitment" may be a share or an amount. */
export function kindsOf(name: string): ValueKind[] {
  return NOUNS.filter(([, noun]) => noun.test(name)).map(([kind]) => kind);
}

const FINDERS: Readonly<Record<ValueKind, (text: string) => readonly Range[]>> = {
  period: (text) => findPeriods(text).map(({ start, unitEnd }) => ({ start, end: unitEnd })),
  percent: findPercents,
  formula: (text) => [findFormula(text) ?? []].flat(),
  money: findMoney,
  law: places,
  courts: places,
};

/** The one value of a kind that a passage states, from an offset of its reading on; null where it states none or several. */
export function onlyValue(
  kind: ValueKind,
  { block, reading, text }: Passage,
  from = 0,
  to = text.length,
): ValueSource | null {
  const [value, ...others] = FINDERS[kind](text.slice(from, to));
  if (!value || others.length > 0) return null;
  const place = placeIn(block, written(reading, value.start + from, value.end + from));
  return isTemplateText(block.text, place.end - 1) ? null : { kind, place };
}

/** "Ontario, Canada" is one place, as is "the state of California". */
function places(text: string): Range[] {
  const found = [...findPlaces(text), ...findLawAdjectives(text)].sort((a, b) => a.start - b.start);
  const [first, ...rest] = found;
  if (!first) return [];
  const isPart = rest.every((p) => first.code.startsWith(`${p.code}-`));
  return isPart ? [{ start: first.start, end: Math.max(...found.map((p) => p.end)) }] : found;
}

const OPENINGS: Readonly<Partial<Record<ValueKind, readonly [RegExp, string]>>> = {
  law: [/\blaws?\b/i, 'the laws of '],
  courts: [/\bcourts?\b/i, 'the courts of '],
};

/** The value's words as a clause would say them: a row "Governing Law | Ohio" becomes "the laws of Ohio". */
export function retoldWords({ kind, place }: ValueSource): string {
  const [said, opening] = OPENINGS[kind] ?? [/^/, ''];
  return said.test(place.quote) ? place.quote : opening + place.quote;
}
