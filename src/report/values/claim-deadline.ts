/** The last day on which a credit may be claimed, for an incident on a given day. */
import type { Json } from '../../model/key-term.js';
import { isObject } from './canonical.js';

type Step = (day: Date, count: number) => Date;

const STEPS: Readonly<Record<string, Step>> = {
  day: (day, count) => addDays(day, count),
  week: (day, count) => addDays(day, 7 * count),
  month: (day, count) => addMonths(day, count),
  year: (day, count) => addMonths(day, 12 * count),
};

/**
 * `incident` and the result are ISO dates. A window that starts at the end of a period is counted from the end of the
 * incident's month. Business days are Mondays to Fridays: holidays differ by country and are not known. Null for windows
 * that give no day (hours, "promptly").
 */
export function claimDeadline(window: Json, incident: string): string | null {
  if (!isObject(window)) return null;
  const day = new Date(`${incident}T00:00:00Z`);
  if (window.qualitative === 'end_of_2nd_month') return iso(endOfMonth(addMonths(firstOfMonth(day), 2)));
  const step = window.basis === 'business' && window.unit === 'day' ? addBusinessDays : STEPS[String(window.unit)];
  if (!step || typeof window.count !== 'number') return null;
  const start = window.from === 'period_end' || window.from === 'end_of_month' ? endOfMonth(day) : day;
  return iso(step(start, window.count));
}

const iso = (day: Date): string => day.toISOString().slice(0, 10);

function addDays(day: Date, count: number): Date {
  return new Date(day.getTime() + count * 86_400_000);
}

/** The same day of a later month, or that month's last day: 31 January and one month is 28 or 29 February. */
function addMonths(day: Date, count: number): Date {
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, 1));
  const last = endOfMonth(target).getUTCDate();
  return addDays(target, Math.min(day.getUTCDate(), last) - 1);
}

function firstOfMonth(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), 1));
}

function endOfMonth(day: Date): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0));
}

function addBusinessDays(day: Date, count: number): Date {
  let found = day;
  for (let left = count; left > 0; ) {
    found = addDays(found, 1);
    if (found.getUTCDay() % 6 !== 0) left--;
  }
  return found;
}
