/** Credit tiers and response matrices (C9): compared at fixed points; better at every point, or no verdict. */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { isArray, isObject, type JsonObject } from './canonical.js';
import { hours } from './durations.js';
import { unranked, type Verdict } from './verdict.js';

/** Availability in percent at which credits are compared. */
export const POINTS = [99.9, 99.5, 99, 95] as const;

export function compareTiers(_field: Field, a: Json, b: Json): Verdict {
  // A point just under the mark: a tier "below 99.9" pays at 99.89, not at 99.9.
  return verdictOver(
    POINTS.map((p) => [creditAt(a, p - 0.01), creditAt(b, p - 0.01)]),
    'higher',
  );
}

/** Credit in percent of the fee owed at an availability; 0 where no tier applies, null where tiers cannot be read as percentages. */
export function creditAt(tiers: Json, availability: number): number | null {
  if (!isArray(tiers)) return null;
  const rows = tiers.filter(isObject);
  if (rows.some((t) => typeof t.credit !== 'number')) return null;
  const row = rows.find((t) => inTier(t, availability));
  return row ? Number(row.credit) : 0;
}

function inTier(tier: JsonObject, availability: number): boolean {
  const below = typeof tier.below === 'number' ? availability < tier.below : true;
  const atLeast = typeof tier.at_least === 'number' ? availability >= tier.at_least : true;
  return below && atLeast;
}

export function compareMatrices(_field: Field, a: Json, b: Json): Verdict {
  const rows = [1, 2, 3, 4].map((severity): [number | null, number | null] => [
    responseAt(a, severity),
    responseAt(b, severity),
  ]);
  return verdictOver(
    rows.filter(([x, y]) => x !== null && y !== null),
    'lower',
  );
}

function responseAt(matrix: Json, severity: number): number | null {
  const row = isArray(matrix) ? matrix.filter(isObject).find((r) => r.severity === severity) : undefined;
  const response = row?.response ?? null;
  return isObject(response) ? (hours(response)?.hours ?? null) : null;
}

function verdictOver(
  points: readonly (readonly [number | null, number | null])[],
  better: 'higher' | 'lower',
): Verdict {
  if (!points.length || points.some(([x, y]) => x === null || y === null))
    return unranked('the tables cannot be compared point by point');
  const signs = points.map(([x, y]) => Math.sign((x ?? 0) - (y ?? 0)) * (better === 'higher' ? 1 : -1));
  if (signs.every((s) => s === 0)) return { kind: 'close', why: 'equal at the points compared' };
  if (signs.every((s) => s >= 0)) return { kind: 'better', why: null };
  if (signs.every((s) => s <= 0)) return { kind: 'worse', why: null };
  return unranked('better at some points, worse at others');
}
