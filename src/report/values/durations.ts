/** Periods (N3, C2, C4–C6): exact within seconds to weeks and within months and years, approximate across. */
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { isObject, type JsonObject } from './canonical.js';
import { EQUAL, rank, unranked, type Verdict } from './verdict.js';

export function compareDurations(field: Field, a: Json, b: Json): Verdict {
  if (!isObject(a) || !isObject(b)) return unranked(null);
  const [x, y] = [hours(a), hours(b)];
  if (x === null && y === null)
    return a.qualitative === b.qualitative && a.event === b.event
      ? EQUAL
      : unranked('words without a number cannot be ranked');
  if (x === null || y === null) return unranked('only one side sets a number; a number and a word cannot be ranked');
  if (oppositeBounds(a, b)) return unranked('one is a maximum, the other a minimum: different kinds of promise');
  return rank(field, x.hours, y.hours, approximation(x, y));
}

interface Hours {
  readonly hours: number;
  /** Units that convert exactly into each other share a kind. */
  readonly kind: 'clock' | 'calendar' | 'business';
}

const UNIT_HOURS: Readonly<Record<string, number>> = {
  second: 1 / 3600,
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 720,
  year: 8760,
};

/** 1 business day = 1.4 days, 1 business hour = 3 hours, 1 year = 12 months when compared with months (N3). Null without a number. */
export function hours(value: JsonObject): Hours | null {
  const unit = String(value.unit ?? '');
  const size = UNIT_HOURS[unit];
  if (typeof value.count !== 'number' || size === undefined) return null;
  if (value.basis === 'business') return { hours: value.count * size * (unit === 'hour' ? 3 : 1.4), kind: 'business' };
  if (unit === 'year') return { hours: value.count * 12 * 720, kind: 'calendar' };
  return { hours: value.count * size, kind: unit === 'month' ? 'calendar' : 'clock' };
}

function approximation(x: Hours, y: Hours): string | null {
  if (x.kind === y.kind) return null;
  return x.kind === 'business' || y.kind === 'business'
    ? 'business and calendar time compared approximately'
    : 'months counted as 30 days';
}

const oppositeBounds = (a: JsonObject, b: JsonObject): boolean =>
  (a.bound === 'max' && b.bound === 'min') || (a.bound === 'min' && b.bound === 'max');
