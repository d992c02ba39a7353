/** What is usual in a paper: the size of its text, the distance of its lines, the right edge of each column. */
import type { Column } from './columns.js';
import type { Line } from './line.js';

export interface Measures {
  /** Size that most characters are set in. */
  readonly bodySize: number;
  /** Most full lines end exactly at the right edge. */
  readonly justified: boolean;
  /** Distance of two baselines within a paragraph, for text of this size. */
  leading(size: number): number;
  /** Where the text of a column ends on the right. */
  right(column: Column): number;
}

export function measure(columns: readonly Column[]): Measures {
  const rights = rightEdges(columns);
  const right = (column: Column) => rights.get(column) ?? column.x1;
  return { bodySize: bodySizeOf(columns), justified: isJustified(columns, right), leading: leadings(columns), right };
}

export function bodySizeOf(columns: readonly Column[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of columns.flatMap((c) => c.lines)) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/**
 * The smallest frequent distance for each size, not the most frequent: in papers of one-line paragraphs the gap between paragraphs is the
 * more frequent one.
 */
function leadings(columns: readonly Column[]): (size: number) => number {
  const gaps = new Map<number, number[]>();
  const key = (size: number) => Math.round(size * 2) / 2;
  for (const { lines } of columns)
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
      const gap = b.y - a.y;
      if (Math.abs(a.size - b.size) >= 0.3 || gap <= b.size * 0.8 || gap >= b.size * 4) continue;
      const list = gaps.get(key(b.size));
      if (list) list.push(gap);
      else gaps.set(key(b.size), [gap]);
    }
  const found = new Map(
    [...gaps].filter(([, list]) => list.length >= 3).map(([size, list]) => [size, smallestFrequent(list) + 0.25]),
  );
  return (size) => found.get(key(size)) ?? size * 1.2;
}

function smallestFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(Math.round(v * 2) / 2, (counts.get(Math.round(v * 2) / 2) ?? 0) + 1);
  const enough = Math.max(...counts.values()) * 0.35;
  return Math.min(...[...counts].filter(([, n]) => n >= enough).map(([v]) => v));
}

// A column of fewer lines may have no full line at all and takes the edge of the others.
const FEW_LINES = 6;

/** The 97th of 100 line ends, and at least the usual edge of the columns that begin at the same place. */
function rightEdges(columns: readonly Column[]): Map<Column, number> {
  const own = new Map(
    columns.map((c) => [
      c,
      quantile(
        c.lines.map((l) => l.x1),
        0.97,
      ),
    ]),
  );
  const pools = new Map<number, number[]>();
  for (const column of columns.filter((c) => c.lines.length >= FEW_LINES)) {
    const pool = pools.get(leftKey(column));
    if (pool) pool.push(own.get(column) as number);
    else pools.set(leftKey(column), [own.get(column) as number]);
  }
  const all = [...pools.values()].flat();
  return new Map(
    columns.map((column) => {
      const pool = (column.lines.length >= FEW_LINES ? pools.get(leftKey(column)) : undefined) ?? all;
      const within = pool.filter((x) => x < column.x1 + 6);
      const usual = within.length ? quantile(within, 0.75) : 0;
      return [column, Math.max(own.get(column) as number, usual)] as const;
    }),
  );
}

/** Where most lines begin, in steps of 4 pt. */
function leftKey({ lines }: Column): number {
  const counts = new Map<number, number>();
  for (const { x0 } of lines) counts.set(Math.round(x0 / 4) * 4, (counts.get(Math.round(x0 / 4) * 4) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}

function isJustified(columns: readonly Column[], right: (c: Column) => number): boolean {
  let long = 0;
  let flush = 0;
  for (const column of columns)
    for (const { x1 } of column.lines) {
      if (x1 <= right(column) - 30) continue;
      long++;
      if (Math.abs(x1 - right(column)) < 0.8) flush++;
    }
  return long > 20 && flush / long > 0.6;
}
