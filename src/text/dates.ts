/**
 * Calendar dates in running text: "July 21, 2026", "21st of July 2026", "2026-07-21", "21.07.2026".
 *
 * All-number dates are read day first, unless that is impossible; "03/04/2026" is ambiguous and is left out.
 */

export interface FoundDate {
  /** ISO 8601 */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const iso = read(match);
      if (iso) found.push({ iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?`;

type Form = readonly [RegExp, (match: RegExpMatchArray) => string | null];

const FORMS: readonly Form[] = [
  [
    new RegExp(String.raw`\b${MONTH}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'gi'),
    (m) => iso(m[3], monthNumber(m[1]), m[2]),
  ],
  [
    new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(?:day\s+of\s+|of\s+)?${MONTH},?\s+(\d{4})\b`, 'gi'),
    (m) => iso(m[3], monthNumber(m[2]), m[1]),
  ],
  [/\b(\d{4})-(\d{2})-(\d{2})\b/g, (m) => iso(m[1], Number(m[2]), m[3])],
  [/\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, (m) => iso(m[3], Number(m[2]), m[1])],
  [/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, slashDate],
];

function slashDate(m: RegExpMatchArray): string | null {
  const [first, second] = [Number(m[1]), Number(m[2])];
  if (first > 12) return iso(m[3], second, m[1]);
  return second > 12 || first === second ? iso(m[3], first, m[2]) : null;
}

function monthNumber(name: string | undefined): number {
  return MONTHS.findIndex((month) => month.startsWith((name ?? '').toLowerCase().slice(0, 3))) + 1;
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  const d = Number(day);
  if (!year || month < 1 || month > 12 || d < 1 || d > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}
