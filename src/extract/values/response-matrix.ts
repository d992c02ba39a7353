/**
 * Response times by severity: a text ("critical: 1 hour; normal: 1 business day") or a table row to rows of
 * {severity, response, resolution}. Severity 1 is the most severe whatever the paper calls it (N11).
 */
import type { Json } from '../../model/key-term.js';
import { findPeriods, type PeriodSpan } from './period.js';

export interface MatrixRow {
  readonly severity: number;
  readonly value: { readonly [key: string]: Json };
  readonly start: number;
  readonly end: number;
}

const SEVERITY =
  /\b(?:(?:severity|sev|priority|level|class|tier|p|s)[ -]?(?:level )?(?<n>[1-5])\b|(?<!\b(?:less|not|non)[ -])(?<word>critical|urgent|blocker|emergency|highest|major|high|normal|medium|moderate|minor|low|trivial|cosmetic))/g;
const RANK: Readonly<Record<string, number>> = {
  critical: 1,
  urgent: 1,
  blocker: 1,
  emergency: 1,
  highest: 1,
  major: 2,
  high: 2,
  normal: 3,
  medium: 3,
  moderate: 3,
  minor: 4,
  low: 4,
  trivial: 4,
  cosmetic: 4,
};
const TOP_IS_HIGHEST =
  /\b(?:level|severity|priority|class)[ -]?(?<n>[3-5]) (?:is|being|means|denotes|=) (?:the |a )?(?:most|highest|complete|total|critical)\b|\b(?<m>[3-5]) (?:is|being) (?:the )?(?:most|highest)\b/;

/** Rows of a running text: each severity takes the periods up to the next one, or the one just before it. */
export function findMatrix(text: string, whole = text): MatrixRow[] {
  const top = TOP_IS_HIGHEST.exec(whole);
  const invert = top ? Number(top.groups!.n ?? top.groups!.m) : null;
  const periods = findPeriods(text).filter(
    (p) => !/\b(?:every|each|updates?)\b[^,;]{0,12}$/.test(text.slice(0, p.start)),
  );
  const levels = [...text.matchAll(SEVERITY)].filter(
    (m, i, all) => i === 0 || !explains(m, all[i - 1]!, text, periods),
  );
  return levels.flatMap((level, i) => {
    const from = level.index;
    const to = levels[i + 1]?.index ?? text.length;
    const period =
      periods.find((p) => p.unitEnd <= from && /^ for (?:\w+[ -]){0,3}$/.test(text.slice(p.unitEnd, from))) ??
      periods.find((p) => p.start >= from && p.start < to) ??
      (levels.length === 1 ? periods[0] : undefined);
    if (!period) return [];
    const severity = rankOf(level, invert);
    return [
      {
        severity,
        value: { severity, response: plain(period.value) },
        start: Math.min(from, period.start),
        end: Math.max(from + level[0].length, period.unitEnd),
      },
    ];
  });
}

/** "severity 3 | minor fault": a word that explains the number before it is no level of its own. */
function explains(
  word: RegExpExecArray,
  before: RegExpExecArray,
  text: string,
  periods: readonly PeriodSpan[],
): boolean {
  if (word.index - before.index <= 12) return true;
  const numbered = before.groups!.n !== undefined && word.groups!.n === undefined;
  const between = text.slice(before.index, word.index);
  return numbered && !/;|\|\|/.test(between) && !periods.some((p) => p.start > before.index && p.start < word.index);
}

/** Severity named in a cell; null when it names none. */
export function severityOf(cell: string, invert: number | null): number | null {
  const level = [...cell.matchAll(SEVERITY)][0];
  return level ? rankOf(level, invert) : null;
}

/** A period without its start point, as stored in a row. */
export function plain(value: { readonly [key: string]: Json }): { readonly [key: string]: Json } {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'from'));
}

function rankOf(level: RegExpExecArray, invert: number | null): number {
  const { n, word } = level.groups!;
  if (word) return RANK[word]!;
  return invert === null ? Number(n) : invert + 1 - Number(n);
}
