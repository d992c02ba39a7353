/** What is usual in a paper: the size of its text, the distance of its lines, the right edge of each column. */
import { addTo } from '../../text/add-to.js';
import type { Column } from './columns.js';
import type { Line } from './line.js';

export interface Measures {
  /** Size that most characters are set in. */
  readonly bodySize: number;
  /** Most full lines end exactly at the right edge. */
  readonly justified: boolean;
  /** Paragraphs are parted by more than the distance of two lines. */
  readonly spaced: boolean;
  /** True for a line that starts where the first lines of this paper's paragraphs are set in. */
  setsIn(line: Line): boolean;
  /** Distance of two baselines within a paragraph, for text like this line's. */
  leading(line: Line): number;
  /** Where the text of a column ends on the right. */
  right(column: Column): number;
}

export function measure(columns: readonly Column[]): Measures {
  const rights = rightEdges(columns);
  const right = (column: Column) => rights.get(column) ?? column.x1;
  const leading = leadings(columns);
  return {
    bodySize: bodySizeOf(columns),
    justified: isJustified(columns, right),
    spaced: isSpaced(columns, leading, right),
    setsIn: indents(columns),
    leading,
    right,
  };
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
 * The distance within sentences that go on in lower case, on this page or, where there are too few, in the whole paper. Failing that the
 * smallest frequent distance; not the most frequent, which in papers of one-line paragraphs is the gap between them.
 */
function leadings(columns: readonly Column[]): (line: Line) => number {
  const within = new Map<string, number[]>();
  const any = new Map<string, number[]>();
  for (const { lines } of columns)
    for (let i = 1; i < lines.length; i++) {
      const [a, b] = [lines[i - 1] as Line, lines[i] as Line];
      const gap = b.y - a.y;
      if (Math.abs(a.size - b.size) >= 0.3 || gap <= b.size * 0.8 || gap >= b.size * 4) continue;
      const sentence = isContinued(a, b);
      for (const key of [sizeKey(b), pageKey(b)]) {
        addTo(any, key, gap);
        if (sentence) addTo(within, key, gap);
      }
    }
  const known = new Map<string, number>();
  for (const [key, gaps] of any)
    if (!key.includes('/') && gaps.length >= 3) known.set(key, smallestFrequent(gaps) + 0.25);
  for (const [key, gaps] of within) if (gaps.length >= 4) known.set(key, quantile(gaps, 0.5) + 0.25);
  return (line) => known.get(pageKey(line)) ?? known.get(sizeKey(line)) ?? line.size * 1.2;
}

const sizeKey = ({ size }: Line) => String(Math.round(size * 2) / 2);
const pageKey = (line: Line) => `${sizeKey(line)}/${line.page}`;

function isContinued(a: Line, b: Line): boolean {
  return /[\p{L},]$/u.test(a.text) && /^\p{Ll}{2}/u.test(b.text);
}

function smallestFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(Math.round(v * 2) / 2, (counts.get(Math.round(v * 2) / 2) ?? 0) + 1);
  const enough = Math.max(...counts.values()) * 0.35;
  const smallest = Math.min(...[...counts].filter(([, n]) => n >= enough).map(([v]) => v));
  const near = values.filter((v) => v > smallest - 0.5 && v < smallest * 1.35);
  // Lines of a scan read by machine are not set at one distance but around it.
  const exact = near.filter((v) => v < smallest + 0.75).length;
  return exact < near.length * 0.35 ? quantile(near, 0.5) : smallest;
}

// A column of fewer lines may have no full line at all and takes the edge of the others.
const FEW_LINES = 6;

/** The column's own edge, and at least the usual edge of the columns that begin at the same place. */
function rightEdges(columns: readonly Column[]): Map<Column, number> {
  const own = new Map(columns.map((column) => [column, ownEdge(column)]));
  const pools = new Map<number, number[]>();
  for (const column of columns)
    if (column.lines.length >= FEW_LINES) addTo(pools, leftKey(column), own.get(column) as number);
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

/**
 * The furthest place that some eight of a hundred lines come near to. One line may run on past all others: a
 * row of a drawn table, an address that could not be broken. Lines whose sentence goes on below are surely full.
 */
function ownEdge({ lines }: Column): number {
  const full = lines
    .filter((line, i) => lines[i + 1] && isContinued(line, lines[i + 1] as Line))
    .map((line) => line.x1);
  const edge = crowdedEdge(lines);
  return full.length >= FEW_LINES ? Math.min(edge, quantile(full, 0.97)) : edge;
}

function crowdedEdge(lines: readonly Line[]): number {
  const ends = lines.map((line) => line.x1).sort((a, b) => b - a);
  const near = (lines[0]?.size ?? 10) * 5;
  const enough = lines.length < FEW_LINES ? 1 : Math.max(2, Math.ceil(lines.length * 0.08));
  const edge = ends.find((_, i) => (ends[i + enough - 1] ?? Number.NEGATIVE_INFINITY) >= (ends[i] as number) - near);
  return edge ?? ends[0] ?? 0;
}

/** Nine of ten sentences that end well within their line are followed by a gap; text that opens in lower case or with a mark is left out. */
function isSpaced(columns: readonly Column[], leading: (line: Line) => number, right: (c: Column) => number): boolean {
  let ends = 0;
  let gaps = 0;
  for (const column of columns)
    for (const [a, b] of pairsOf(column.lines)) {
      const endsEarly = /[.:]["”’)]?$/.test(a.text) && right(column) - a.x1 > (right(column) - column.x0) * 0.3;
      if (!endsEarly || Math.abs(a.size - b.size) > 0.3 || !/^["“]?\p{Lu}\p{L}/u.test(b.text)) continue;
      ends++;
      if (b.y - a.y > leading(b) * 1.28 + 0.5) gaps++;
    }
  return ends >= 6 && gaps / ends >= 0.9;
}

/** Places where a line starts whose sentence goes on at the left edge on the next line, and hardly ever straight below. */
function indents(columns: readonly Column[]): (line: Line) => boolean {
  const counts = new Map<number, { back: number; below: number }>();
  const place = (line: Line) => Math.round(line.x0 / 2);
  for (const { lines } of columns) {
    const left = Math.min(...lines.map((line) => line.x0));
    for (const [a, b] of pairsOf(lines)) {
      if (Math.abs(a.size - b.size) > 0.3 || !isContinued(a, b)) continue;
      const count = counts.get(place(a)) ?? { back: 0, below: 0 };
      if (b.x0 < Math.min(left + 2, a.x0 - a.size * 0.7)) count.back++;
      else if (Math.abs(a.x0 - b.x0) < 1) count.below++;
      counts.set(place(a), count);
    }
  }
  return (line) => {
    const { back, below } = counts.get(place(line)) ?? { back: 0, below: 0 };
    return back >= 4 && below <= back * 0.1;
  };
}

const pairsOf = (lines: readonly Line[]): [Line, Line][] => lines.slice(1).map((line, i) => [lines[i] as Line, line]);

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
