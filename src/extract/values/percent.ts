/** Percentages of a reading: "99.9%", "3 nines", "twenty percent (20%)" (already one number). N2: as written, never rounded. */

export interface PercentSpan {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const NINES: readonly string[] = ['', '', '99', '99.9', '99.99', '99.999', '99.9999'];
const PERCENT = /(?<![\w.])(\d+(?:\.\d+)?)(?:%|(?<half> and a half)? nines\b)/g;

/** All percentages, left to right. */
export function findPercents(text: string): PercentSpan[] {
  return [...text.matchAll(PERCENT)].flatMap((match) => {
    const value = match[0].endsWith('%') ? Number(match[1]) : nines(Number(match[1]), match.groups?.half !== undefined);
    return value === null ? [] : [{ value, start: match.index, end: match.index + match[0].length }];
  });
}

/** Share of time up from a share of time down, without binary noise: 0.05 -> 99.95. */
export function complement(percent: number): number {
  return Number((100 - percent).toFixed(6));
}

function nines(count: number, half: boolean): number | null {
  const whole = NINES[count];
  if (!whole) return null;
  return half ? Number(`${whole}${whole.includes('.') ? '' : '.'}5`) : Number(whole);
}
