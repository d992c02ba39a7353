/** Dates of a reading as ISO 8601 (N15): "31 december 2032", "december 31, 2032", "through 2030" -> end of that year. */

export interface DateSpan {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const MONTH = MONTHS.join('|');
/** A full date, as a piece of pattern without groups. */
export const FULL_DATE = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH}),? \\d{4}|(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})\\b`;
const DATE = new RegExp(
  `\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${MONTH}),? (?<y1>\\d{4})|(?<m2>${MONTH}) (?<d2>\\d{1,2})(?:st|nd|rd|th)?,? (?<y2>\\d{4})|(?<iso>\\d{4}-\\d{1,2}-\\d{1,2}))\\b`,
  'g',
);
const YEAR =
  /\b(?<word>through|until|before the end of|to the end of) (?:(?:the )?(?:calendar |end of )?(?:year )?)?(?<year>20\d\d)\b(?!-)/g;

/** Full dates and year ends, left to right. */
export function findDates(text: string): DateSpan[] {
  const dates = [...text.matchAll(DATE)].map((m) => ({ value: isoOf(m), start: m.index, end: m.index + m[0].length }));
  const years = [...text.matchAll(YEAR)].map((m) => ({
    value: yearEnd(m),
    start: m.index,
    end: m.index + m[0].length,
  }));
  return [...dates, ...years].sort((a, b) => a.start - b.start);
}

function isoOf(match: RegExpExecArray): string {
  const g = match.groups!;
  // Readings drop leading zeros: "2027-01-05" stands there as "2027-1-5".
  if (g.iso)
    return g.iso
      .split('-')
      .map((part) => part.padStart(2, '0'))
      .join('-');
  const month = MONTHS.indexOf(g.m1 ?? g.m2 ?? '') + 1;
  return `${g.y1 ?? g.y2}-${pad(month)}-${pad(Number(g.d1 ?? g.d2))}`;
}

/** "until 2030" ends with the year before (N15). */
function yearEnd(match: RegExpExecArray): string {
  const year = Number(match.groups!.year);
  const before = match.groups!.word === 'until' && !/end of/.test(match[0]);
  return `${before ? year - 1 : year}-12-31`;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
