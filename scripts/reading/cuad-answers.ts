/**
 * One CUAD contract: the experts' answers and the key terms found in it -> what agrees.
 *
 * An answer that cannot be compared gives nothing: no answer, dates with blanks, several places.
 */

import { findPlaces } from '../../src/extract/values/places.js';
import type { Json, KeyTerm } from '../../src/model/key-term.js';
import type { MappedAgreement } from '../../src/model/mapped.js';
import { parsePythonList } from './python-list.js';

export type Outcome = 'right' | 'wrong' | 'absent';

export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  readonly expected: string;
  /** What the paper was found to say. */
  readonly found: readonly string[];
}

type ExpertAnswers = Readonly<Record<string, string>>;
type Question = (record: ExpertAnswers, paper: MappedAgreement) => Omit<Answer, 'question'> | null;

/** Days a year, a month; the experts' answers name no other long units. */
const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4, year: 365 };

const ASKED: Readonly<Record<string, Question>> = {
  'governing law': (record, paper) => {
    const code = placeCode(record['Governing Law-Answer'] ?? '');
    return code === null
      ? null
      : outcomeOf(code, valuesOf(paper, 'gov.law.law'), (value) => placesIn(value).includes(code));
  },
  'renewal notice': (record, paper) => {
    const days = daysOf(record['Notice Period to Terminate Renewal-Answer'] ?? '');
    return days === null ? null : lasting(days, valuesOf(paper, 'term.renewal.nonrenewal_notice'));
  },
  'renewal term': (record, paper) => {
    const days = daysOf(record['Renewal Term-Answer'] ?? '');
    return days === null ? null : lasting(days, valuesOf(paper, 'term.renewal.duration'));
  },
  cap: (record, paper) => {
    const quotes = parsePythonList(record['Cap On Liability'] ?? record['Cap on Liability'] ?? '');
    if (!quotes.some((quote) => LIMIT.test(quote))) return null;
    const caps = [...valuesOf(paper, 'lia.cap.amount'), ...valuesOf(paper, 'lia.cap.supercap')];
    return outcomeOf('yes', caps, () => true);
  },
  expiration: (record, paper) => {
    const terms = valuesOf(paper, 'term.initial.duration');
    const end = record['Expiration Date-Answer'] ?? '';
    if (/^perpetual$/i.test(end.trim())) return outcomeOf('perpetual', terms, isOpenEnded);
    const from = dateOf(record['Effective Date-Answer'] || record['Agreement Date-Answer'] || '');
    const to = dateOf(end);
    if (from === null || to === null || to <= from) return null;
    const named = terms.find((value) => Date.parse(String(fieldsOf(value).until)) === to);
    return named === undefined ? lasting((to - from) / 86_400_000, terms) : outcomeOf(end, [named], () => true);
  },
};

/** A quote in which the contract limits an amount, and does not only exclude kinds of damage or set a time to claim. */
const LIMIT = /\b(?:exceed|limited to|in excess of|greater than|no more than|maximum (?:aggregate )?liability)\b/i;

export const QUESTIONS: readonly string[] = Object.keys(ASKED);

export function compareAnswers(record: ExpertAnswers, paper: MappedAgreement): Answer[] {
  return Object.entries(ASKED).flatMap(([question, ask]) => {
    const answer = ask(record, paper);
    return answer ? [{ question, ...answer }] : [];
  });
}

function outcomeOf(
  expected: string,
  found: readonly Json[],
  agrees: (value: Json) => boolean,
): Omit<Answer, 'question'> {
  const outcome = found.some(agrees) ? 'right' : found.length > 0 ? 'wrong' : 'absent';
  return { outcome, expected, found: found.map((value) => JSON.stringify(value)) };
}

/** A period that lasts so many days, give or take what months and years differ by. */
function lasting(days: number, found: readonly Json[]): Omit<Answer, 'question'> {
  return outcomeOf(`${Math.round(days)} days`, found, (value) => {
    const own = fieldsOf(value);
    const length = Number(own.count) * (DAYS[String(own.unit)] ?? Number.NaN);
    return Math.abs(length - days) <= Math.max(1, days * 0.02);
  });
}

function isOpenEnded(value: Json): boolean {
  return ['indefinite', 'perpetual'].includes(String(fieldsOf(value).qualitative));
}

/** Values of a field, variants one by one; pointers to other papers are no values. */
function valuesOf(paper: MappedAgreement, field: string): Json[] {
  const own = paper.terms.filter((term: KeyTerm) => term.field === field && term.status !== 'deferred');
  return own.flatMap(({ value }) => {
    const { variants } = fieldsOf(value);
    return Array.isArray(variants) ? variants.map((variant: Json) => fieldsOf(variant).value ?? null) : [value];
  });
}

function placesIn(value: Json): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function fieldsOf(value: Json): Readonly<Record<string, Json>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}

/** The experts write states by bare name, where a contract would say "State of …". */
const BARE: Readonly<Record<string, string>> = { georgia: 'US-GA', washington: 'US-WA', beijing: 'CN' };

function placeCode(answer: string): string | null {
  const name = answer.trim().toLowerCase();
  if (name.includes(';')) return null;
  return BARE[name] ?? findPlaces(name)[0]?.code ?? null;
}

/** "successive 1 year", "180 days" -> days. */
function daysOf(answer: string): number | null {
  const match = /(\d+) (day|week|month|year)s?\b/i.exec(answer);
  return match ? Number(match[1]) * DAYS[match[2]!.toLowerCase()]! : null;
}

/** "10/31/2021" -> milliseconds; null where a part is blank. */
function dateOf(answer: string): number | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(answer.trim());
  return match ? Date.UTC(Number(match[3]), Number(match[1]) - 1, Number(match[2])) : null;
}
