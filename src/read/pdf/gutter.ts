/**
 * The clear channel between two columns of text.
 *
 * Baselines of two columns need not align and justified lines have wide gaps of their own ("rivers"), so a channel must stay clear over a
 * run of rows, with text of some width on both sides. A table counts as if each of its rows were one.
 */
import { parseLabel, stripBullet } from '../../text/number-label.js';
import { type Row, type Span, spansOf } from './rows.js';

export interface Gutter {
  readonly x: number;
  /** First and last row of the run that keeps the channel clear. */
  readonly from: number;
  readonly to: number;
}

/** Null when the rows between `x0` and `x1` are one column. */
export function findGutter(rows: readonly Row[], x0: number, x1: number): Gutter | null {
  let best: (Gutter & { score: number }) | null = null;
  for (const x of candidates(rows, x0, x1)) {
    for (const run of clearRuns(rows, x)) {
      const score = scoreOf(run, x, x0, x1);
      if (score > 0 && score > (best?.score ?? 0)) best = { x, from: run.from, to: run.to, score };
    }
  }
  return best && centred(rows, best);
}

function centred(rows: readonly Row[], { x, from, to }: Gutter): Gutter {
  const run = rows.slice(from, to + 1);
  return { x: beforeLabels(run, channelCentre(run, x)), from, to };
}

/** The longest run that keeps clear of a gutter known from other pages; short last pages show too little of their own. */
export function followGutter(rows: readonly Row[], x: number): Gutter | null {
  const both = clearRuns(rows, x, -2).filter((run) => run.left.length >= 1 && run.right.length >= 1);
  const longest = both.reduce<Run | null>(
    (best, run) => (best && best.to - best.from >= run.to - run.from ? best : run),
    null,
  );
  return (
    longest && { x: beforeLabels(rows.slice(longest.from, longest.to + 1), x), from: longest.from, to: longest.to }
  );
}

/** Places every 4 pt that lie in a gap of some row, or just before the start of four items, most promising first; narrow channels last. */
function candidates(rows: readonly Row[], x0: number, x1: number): number[] {
  const votes = new Map<number, number>();
  const exact = new Map<number, number>();
  const coarse = new Map<number, number>();
  const isInner = (x: number) => x > x0 + (x1 - x0) * 0.2 && x < x0 + (x1 - x0) * 0.8;
  for (const row of rows) {
    for (const [from, to] of gapsOf(row)) for (let x = Math.ceil(from / 4) * 4; x <= to; x += 4) addTo(votes, x, 1);
    for (const { x0: start } of row.table ? [] : spansOf(row)) {
      addTo(exact, Math.round(start - CLEARANCE), 1);
      addTo(coarse, Math.floor((start - CLEARANCE) / 4) * 4, 1);
    }
  }
  for (const [x, n] of coarse) if (n >= 4) addTo(votes, x, n * 0.5);
  const best = (counts: Map<number, number>) =>
    [...counts]
      .filter(([x, n]) => n >= 3 && isInner(x))
      .sort((a, b) => b[1] - a[1])
      .map(([x]) => x);
  return [...best(votes).slice(0, 14), ...best(exact).slice(0, 6)];
}

function addTo(counts: Map<number, number>, x: number, n: number): void {
  counts.set(x, (counts.get(x) ?? 0) + n);
}

function gapsOf(row: Row): [number, number][] {
  const gaps: [number, number][] = [];
  let right: number | null = null;
  for (const span of spansOf(row)) {
    if (right !== null && span.x0 - right > Math.max(row.size * 0.9, 7)) gaps.push([right, span.x0]);
    right = Math.max(right ?? span.x1, span.x1);
  }
  return gaps;
}

interface Run {
  from: number;
  to: number;
  /** Rows with text on both sides. */
  both: number;
  /** Width of the text on each side, one entry a row. */
  left: number[];
  right: number[];
  leftY: [number, number];
  rightY: [number, number];
}

// Points that must be free on each side of a gutter, give or take what rounding costs.
const CLEARANCE = 3;

/** `clearance`: points that must be free on each side; tables may lean over, their rules are drawn outside the text. */
function clearRuns(rows: readonly Row[], x: number, clearance = CLEARANCE - 0.4): Run[] {
  const runs: Run[] = [];
  let open = false;
  rows.forEach((row, i) => {
    const spans = spansOf(row);
    const free = row.table ? Math.min(clearance, -3) : clearance;
    const isClear = spans.every((s) => s.x0 >= x + free || s.x1 <= x - free);
    if (isClear && !open)
      runs.push({ from: i, to: i, both: 0, left: [], right: [], leftY: [1e9, -1e9], rightY: [1e9, -1e9] });
    if (isClear) extend(runs.at(-1)!, row, i, spans, x + Math.min(0, free));
    open = isClear;
  });
  return runs;
}

function extend(run: Run, row: Row, i: number, spans: readonly Span[], x: number): void {
  const left = spans.filter((s) => s.x0 < x);
  const right = spans.filter((s) => s.x0 >= x);
  run.to = i;
  if (left.length && right.length) run.both++;
  const weight = row.table ? row.table.rows.length * 2 : 1;
  const bottom = row.table ? row.table.y1 : row.y;
  for (const [side, widths, ys] of [
    [left, run.left, run.leftY],
    [right, run.right, run.rightY],
  ] as const) {
    if (!side.length) continue;
    const width = Math.max(...side.map((s) => s.x1)) - Math.min(...side.map((s) => s.x0));
    for (let n = 0; n < weight; n++) widths.push(width);
    ys[0] = Math.min(ys[0], row.y);
    ys[1] = Math.max(ys[1], bottom);
  }
}

// Below this width two columns would hold only three or four words each: a list or a form, unless it goes on for long.
const WIDE = 330;

/** 0 when the run is no pair of columns. */
function scoreOf(run: Run, x: number, x0: number, x1: number): number {
  const overlap = Math.min(run.leftY[1], run.rightY[1]) - Math.max(run.leftY[0], run.rightY[0]);
  const both = Math.max(run.both, overlap > 0 ? Math.min(run.left.length, run.right.length) * 0.8 : 0);
  if (both < 4 || run.left.length < 5 || run.right.length < 4) return 0;
  if (x1 - x0 <= WIDE && (both < 10 || run.to - run.from + 1 < 10)) return 0;
  const left = median(run.left) / (x - x0);
  const right = median(run.right) / (x1 - x);
  return left > 0.5 && right > 0.5 ? both * (left + right) : 0;
}

function channelCentre(rows: readonly Row[], x: number): number {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const span of rows.flatMap(spansOf)) {
    if (span.x0 < x) left = Math.max(left, span.x1);
    else right = Math.min(right, span.x0);
  }
  return left < right && Number.isFinite(left + right) ? (left + right) / 2 : x;
}

// Points that a number hangs before its text.
const HANG = 60;

/** Left of the numbers of the right column where they hang in the channel between both texts; else `x`. */
function beforeLabels(rows: readonly Row[], x: number): number {
  let text = Number.NEGATIVE_INFINITY;
  let label = Number.POSITIVE_INFINITY;
  for (const { items } of rows) {
    const left = items.filter((item) => item.x < x && item.text.trim());
    const last = left.at(-1);
    const hangs = last && last.x > x - HANG && left.length < items.length && isLabel(last.text.trim());
    if (hangs) label = Math.min(label, last.x);
    const end = hangs ? left.at(-2) : last;
    if (end) text = Math.max(text, end.x + end.width);
  }
  return Number.isFinite(label) && text < label - 1 ? (text + label) / 2 : x;
}

function isLabel(text: string): boolean {
  return stripBullet(`${text} `) === '' || parseLabel(`${text} Text`)?.rest === 'Text';
}

/** The upper one of an even number; 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
