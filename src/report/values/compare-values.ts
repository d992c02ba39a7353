/**
 * Two values of one field, compared by rules C2–C11 of TAXONOMY.md 3.4, from the customer's side.
 *
 * Never more certain than the values: unlike bases, a number against a word, or sets that do not contain each other are shown and
 * not ranked, and `why` says so.
 */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { canonical, isObject, type JsonObject } from './canonical.js';
import { compareCaps, compareMoney } from './caps.js';
import { compareDurations } from './durations.js';
import { compareSets } from './sets.js';
import { compareMatrices, compareTiers } from './tables.js';
import { EQUAL, rank, unranked, type Verdict } from './verdict.js';

export function compareValues(field: Field, a: Json, b: Json): Verdict {
  if (canonical(a) === canonical(b)) return EQUAL;
  if (isObject(a) && isObject(b) && (a.status === 'deferred') !== (b.status === 'deferred'))
    return unranked('one paper leaves it to another document');
  if (hasVariants(a) || hasVariants(b)) return unranked('the values stand under conditions');
  return BY_TYPE[field.type]?.(field, a, b) ?? unranked(null);
}

type Compare = (field: Field, a: Json, b: Json) => Verdict;

const BY_TYPE: Readonly<Record<string, Compare>> = {
  duration: compareDurations,
  percent: (field, a, b) => (typeof a === 'number' && typeof b === 'number' ? rank(field, a, b) : unranked(null)),
  rate: compareRates,
  money: compareMoney,
  cap: compareCaps,
  count: compareCounts,
  enum: compareEnums,
  set: compareSets,
  places: compareSets,
  bool: compareBooleans,
  tiers: compareTiers,
  matrix: compareMatrices,
};

const hasVariants = (value: Json): boolean => isObject(value) && 'variants' in value;

const PER_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, quarter: 4, week: 52, day: 365 };

const perYear = (value: JsonObject, amount: string): number | null => {
  const times = PER_YEAR[String(value.per ?? 'year')];
  return typeof value[amount] === 'number' && times ? value[amount] * times : null;
};

function compareRates(field: Field, a: Json, b: Json): Verdict {
  return compareYearly(field, a, b, 'percent');
}

function compareCounts(field: Field, a: Json, b: Json): Verdict {
  return compareYearly(field, a, b, 'count');
}

function compareYearly(field: Field, a: Json, b: Json, amount: string): Verdict {
  if (!isObject(a) || !isObject(b)) return unranked(null);
  if ((a.over ?? null) !== (b.over ?? null))
    return unranked('one rate is counted from a base rate and the other is not');
  const [x, y] = [perYear(a, amount), perYear(b, amount)];
  return x === null || y === null ? unranked(null) : rank(field, x, y);
}

/** Listed values run from best to worst (C3). */
function compareEnums(field: Field, a: Json, b: Json): Verdict {
  const [x, y] = [field.values?.indexOf(String(a)) ?? -1, field.values?.indexOf(String(b)) ?? -1];
  if (field.better !== 'enum' || x < 0 || y < 0) return unranked(null);
  return { kind: x < y ? 'better' : 'worse', why: null };
}

function compareBooleans(field: Field, a: Json, b: Json): Verdict {
  if (typeof a !== 'boolean' || typeof b !== 'boolean' || (field.better !== 'true' && field.better !== 'false'))
    return unranked(null);
  return { kind: a === (field.better === 'true') ? 'better' : 'worse', why: null };
}
