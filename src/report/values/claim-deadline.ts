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
 * `incident` and the result are ISO dates. A window that starts at the end of a period is counted from the end of the calendar
 * month, quarter or year of the incident, as `period` says. Business days are Mondays to Fridays: holidays differ by country and are not known. Null for windows
 * that give no day (hours, "promptly").
 */
export function claimDeadline(window: Json, incident: string, period: keyof typeof MONTHS = 'month'): string | null {
  if (!isObject(window)) return null;
  const day = new Date(`${incident}T00:00:00Z`);
  if (window.qualitative === 'end_of_2nd_month') return iso(endOfMonth(addMonths(firstOfMonth(day), 2)));
  const step = window.basis === 'business' && window.unit === 'day' ? addBusinessDays : STEPS[String(window.unit)];
  if (!step || typeof window.count !== 'number') return null;
  return iso(step(startOf(window.from, day, period), window.count));
}

/** Months that a period measured has. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function startOf(from: Json | undefined, day: Date, period: keyof typeof MONTHS): Date {
  if (from === 'end_of_month') return endOfMonth(day);
  if (from !== 'period_end') return day;
  const months = MONTHS[period];
  const toLast = months - 1 - (day.getUTCMonth() % months);
  return endOfMonth(addMonths(firstOfMonth(day), toLast));
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
