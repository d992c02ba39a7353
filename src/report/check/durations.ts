/**
 * A period of a paper against a limit of a playbook (N3–N5, C2, C4–C6).
 *
 * Seconds to weeks, and months and years, convert exactly. Business time and months against days depend on the calendar: 2 business days
 * are about 67 hours and may be 120 over a weekend, so that "<= 72 hours" needs reading.
 */
import type { Json } from '../../model/key-term.js';
import type { Operator } from '../../model/playbook.js';
import { isObject, type JsonObject } from '../values/canonical.js';
import { hours } from '../values/durations.js';
import { compareExtents, compareNumbers, type Extent } from './numbers.js';
import { decided, type Outcome, unranked } from './outcome.js';

export function checkDuration(operator: Operator, value: Json, limits: readonly Json[]): Outcome {
  const [limit = null] = limits;
  if (!isObject(value) || !isObject(limit)) return unranked('the period has no common form');
  if (limit.qualitative !== undefined) return checkWord(operator, value, limits);
  const [x, y] = [hours(value), hours(limit)];
  if (!x || !y) return unranked(`“${wordOf(value)}” and a number cannot be ranked`);
  const outcome =
    x.kind === y.kind
      ? compareNumbers(operator, x.hours, y.hours)
      : compareExtents(operator, extent(value, x.hours), extent(limit, y.hours), approximation(x.kind, y.kind));
  return outcome.kind === 'holds' ? (weakness(operator, value) ?? outcome) : outcome;
}

/** "= without_undue_delay": the word that a paper uses, alone or beside a number. */
function checkWord(operator: Operator, value: JsonObject, limits: readonly Json[]): Outcome {
  const words = limits.flatMap((l) => (isObject(l) ? [String(l.qualitative)] : []));
  const said = [value.qualitative, value.event].flatMap((w) => (w === undefined ? [] : [String(w)]));
  const same = said.some((w) => words.includes(w));
  return operator === '=' || operator === 'in' ? decided(same) : decided(!same);
}

const wordOf = (value: JsonObject): string =>
  String(value.qualitative ?? value.event ?? 'no number').replaceAll('_', ' ');

const approximation = (a: string, b: string): string =>
  a === 'business' || b === 'business'
    ? 'business and calendar time compare only approximately'
    : 'months and days compare only approximately';

/**
 * Shortest and longest, in hours: n business days are n days without a weekend and 1.4 n + 3 with weekends and a holiday; n business
 * hours may begin on a Friday afternoon; n months are at least 30 n − 2 and at most 31 n days.
 */
function extent(value: JsonObject, about: number): Extent {
  const n = Number(value.count);
  if (value.basis === 'business')
    return value.unit === 'hour' ? { low: n, about, high: 3 * n + 64 } : { low: about / 1.4, about, high: about + 72 };
  if (value.unit === 'month' || value.unit === 'year') {
    const months = value.unit === 'year' ? 12 * n : n;
    return { low: (30 * months - 2) * 24, about, high: 31 * months * 24 };
  }
  return { low: about, about, high: about };
}

/** Why a number that would hold is no firm promise; null when it is. A window "within 30 days" is as long as its number. */
function weakness(operator: Operator, value: JsonObject): Outcome | null {
  if (value.soft === true) return unranked('the paper promises it only where feasible');
  if (value.bound === 'approx') return unranked('the paper gives an approximate period');
  if (value.bound === 'min' && (operator === '<' || operator === '<='))
    return unranked('the paper gives a minimum and no upper limit');
  return null;
}
