/** Money, yearly counts and rates, and liability formulas against a limit (C8): ranked only when they count the same thing. */
import type { Json } from '../../model/key-term.js';
import type { Operator } from '../../model/playbook.js';
import { isArray, isObject, type JsonObject } from '../values/canonical.js';
import { compareNumbers } from './numbers.js';
import { both, decided, either, type Outcome, unranked } from './outcome.js';

export function checkMoney(operator: Operator, value: Json, [limit = null]: readonly Json[]): Outcome {
  if (!isObject(value) || !isObject(limit)) return unranked('the amount has no common form');
  if (value.currency !== limit.currency) return unranked('the currencies differ');
  if ((value.per ?? null) !== (limit.per ?? null)) return unranked('the amounts cover different periods or claims');
  return compareNumbers(operator, Number(value.amount), Number(limit.amount));
}

const PER_YEAR: Readonly<Record<string, number>> = { year: 1, quarter: 4, month: 12, week: 52, day: 365 };

/** Counts per time and rates per time, both by the year. */
export function checkYearly(amount: 'count' | 'percent') {
  return (operator: Operator, value: Json, [limit = null]: readonly Json[]): Outcome => {
    const [x, y] = [perYear(value, amount), perYear(limit, amount)];
    if (x === null || y === null) return unranked('the paper gives no number per period');
    return compareNumbers(operator, x, y);
  };
}

/** A rate over a base rate is no number. */
function perYear(value: Json, amount: string): number | null {
  if (!isObject(value) || value.over !== undefined) return null;
  const times = PER_YEAR[String(value.per ?? 'year')];
  return typeof value[amount] === 'number' && times ? value[amount] * times : null;
}

/**
 * "The greater of" holds when one of its terms does, "the lesser of" when all do. Fees and fixed amounts are not ranked against each
 * other: the annual fee is not in the paper.
 */
export function checkCap(operator: Operator, value: Json, [limit = null]: readonly Json[]): Outcome {
  if (!isObject(value) || !isObject(limit)) return unranked('the cap has no common form');
  const extreme = checkExtremes(operator, value, limit);
  if (extreme) return extreme;
  const terms = termsOf(value);
  const [wanted] = termsOf(limit);
  if (!wanted || !terms.length) return unranked('the cap has no common form');
  const outcomes = terms.map((t) => checkTerm(operator, t, wanted));
  if (terms.length === 1) return outcomes[0] ?? unranked('the cap has no common form');
  if (value.op === 'sum') return checkSum(operator, outcomes);
  const most = operator === '>' || operator === '>=';
  if (operator === '=' || operator === '!=') return unranked('the cap combines several amounts');
  return (value.op === 'greater_of') === most ? either(outcomes) : both(outcomes);
}

/** Unlimited is above every cap, no liability at all below. */
function checkExtremes(operator: Operator, value: JsonObject, limit: JsonObject): Outcome | null {
  const place: Readonly<Record<string, number>> = { excluded: 0, unlimited: 2 };
  const [x, y] = [place[String(value.op)] ?? 1, place[String(limit.op)] ?? 1];
  return x === 1 && y === 1 ? null : compareNumbers(operator, x, y);
}

function termsOf(cap: JsonObject): JsonObject[] {
  const terms = cap.terms ?? null;
  return isArray(terms) ? terms.filter(isObject) : [];
}

function checkTerm(operator: Operator, term: JsonObject, wanted: JsonObject): Outcome {
  if (term.kind === 'fixed' && wanted.kind === 'fixed') return checkMoney(operator, term, [wanted]);
  if (term.kind === 'fees' && wanted.kind === 'fees') return compareNumbers(operator, size(term), size(wanted));
  return unranked('fees, fixed amounts and multiples of another cap cannot be ranked without the annual fee');
}

const size = (fees: JsonObject): number => Number(fees.months ?? 12) * Number(fees.multiple ?? 1);

/** A sum is at least each of its parts. */
function checkSum(operator: Operator, outcomes: readonly Outcome[]): Outcome {
  const enough = (operator === '>' || operator === '>=') && outcomes.some((o) => o.kind === 'holds');
  const tooMuch = (operator === '<' || operator === '<=') && outcomes.some((o) => o.kind === 'fails');
  return enough || tooMuch ? decided(enough) : unranked('the cap is a sum');
}
