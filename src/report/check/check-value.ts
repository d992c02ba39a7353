/** One value of a field against one comparison of a playbook, by the field's type. Tables are read as a whole: `tables.ts`. */
import type { Json } from '../../model/key-term.js';
import type { Comparison, Operator } from '../../model/playbook.js';
import type { Field, FieldType } from '../../model/taxonomy.js';
import { isArray, isObject } from '../values/canonical.js';
import { checkCap, checkMoney, checkYearly } from './amounts.js';
import { checkDuration } from './durations.js';
import { checkCode, checkPlaces, checkSet } from './members.js';
import { compareNumbers } from './numbers.js';
import { agreed, type Outcome, unranked } from './outcome.js';

export function checkValue(field: Field, value: Json, comparison: Comparison): Outcome {
  if (isObject(value) && value.status === 'deferred') return unranked('the paper leaves it to another document');
  if (isObject(value) && isArray(value.variants ?? null)) return checkVariants(field, value.variants ?? [], comparison);
  const { operator, limits } = comparison;
  const check = CHECKS[field.type];
  return check ? check(operator, value, limits) : unranked('values of this kind are not compared');
}

function checkVariants(field: Field, variants: Json, comparison: Comparison): Outcome {
  const outcomes = (isArray(variants) ? variants : []).map((v) =>
    checkValue(field, isObject(v) ? (v.value ?? null) : null, comparison),
  );
  return agreed(outcomes, 'it holds under some of the paper’s conditions and not under others');
}

type Check = (operator: Operator, value: Json, limits: readonly Json[]) => Outcome;

const CHECKS: Readonly<Partial<Record<FieldType, Check>>> = {
  duration: checkDuration,
  percent: checkPercent,
  rate: checkYearly('percent'),
  count: checkYearly('count'),
  money: checkMoney,
  cap: checkCap,
  enum: checkCode,
  text: checkCode,
  bool: checkCode,
  set: checkSet,
  list: checkSet,
  places: checkPlaces,
  date: checkDate,
};

function checkPercent(operator: Operator, value: Json, [limit = null]: readonly Json[]): Outcome {
  if (typeof value !== 'number' || typeof limit !== 'number') return unranked('the paper gives no plain percentage');
  return compareNumbers(operator, value, limit);
}

/** ISO dates run in the order of their letters. */
function checkDate(operator: Operator, value: Json, [limit = null]: readonly Json[]): Outcome {
  if (typeof value !== 'string' || typeof limit !== 'string') return unranked('the paper names an event, not a date');
  return compareNumbers(operator, value < limit ? -1 : value > limit ? 1 : 0, 0);
}
