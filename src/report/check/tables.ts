/**
 * Credit and response tables. A table is read row by row, so that each row arrives as a value of its own: here the rows of one field are
 * put together again. Rows that contradict each other at the point asked about decide nothing.
 */
import type { Json } from '../../model/key-term.js';
import type { Comparison } from '../../model/playbook.js';
import type { CellValue } from '../compare/cells.js';
import { canonical, isArray, isObject, type JsonObject } from '../values/canonical.js';
import { creditAt } from '../values/tables.js';
import { checkDuration } from './durations.js';
import { compareNumbers } from './numbers.js';
import { agreed, type Outcome, unranked } from './outcome.js';

const DISAGREEING = 'the tables of the papers do not agree at this point';

/** The credit owed at one availability. Values under a condition ("for plan X") stay tables of their own. */
export function checkTiers({ operator, limits, at }: Comparison, values: readonly CellValue[]): Outcome {
  const [limit = null] = limits;
  const credits = tablesOf(values).map((rows) => creditsAt(rows, at ?? 100));
  if (credits.some((c) => c === null)) return unranked('the table does not give plain percentages');
  const outcomes = credits.flatMap((c) => c ?? []).map((c) => compareNumbers(operator, c, Number(limit)));
  return agreed(outcomes, DISAGREEING);
}

/** The response time of one severity. */
export function checkMatrix({ operator, limits, at }: Comparison, values: readonly CellValue[]): Outcome {
  const responses = tablesOf(values).flatMap((rows) =>
    rows.filter((r) => r.severity === at && r.response !== undefined).map((r) => r.response ?? null),
  );
  if (!responses.length) return unranked(`no response time was read for severity ${at}`);
  const outcomes = responses.map((r) => checkDuration(operator, r, limits));
  return agreed(outcomes, DISAGREEING);
}

/** One table of all values without a condition, one more for each value under one. */
function tablesOf(values: readonly CellValue[]): JsonObject[][] {
  const plain = values.filter((v) => v.terms.every((t) => t.when === null));
  const rest = values.filter((v) => !plain.includes(v));
  const rows = (group: readonly CellValue[]) => distinct(group.flatMap((v) => rowsOf(v.value)));
  return [rows(plain), ...rest.map((v) => rows([v]))].filter((table) => table.length > 0);
}

const rowsOf = (value: Json): JsonObject[] => (isArray(value) ? value.filter(isObject) : []);

function distinct(rows: readonly JsonObject[]): JsonObject[] {
  return [...new Map(rows.map((r) => [canonical(r), r])).values()];
}

/** Every credit that some row gives at this availability; [0] where no row reaches it; null where a row is no percentage. */
function creditsAt(rows: readonly JsonObject[], availability: number): number[] | null {
  const each = rows.map((r) => creditAt([r], availability));
  if (each.some((c) => c === null)) return null;
  const owed = [...new Set(each.filter((c) => c !== null && c > 0))] as number[];
  return owed.length ? owed : [0];
}
