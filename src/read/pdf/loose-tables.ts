/**
 * Tables without a full grid: three rows or more whose words start at common places with wide gaps between.
 *
 * "(a)   The Provider shall" has a wide gap too; a label with its text is no pair of columns.
 */
import { parseLabel, stripBullet } from '../../text/number-label.js';
import { type Line, lineOf } from './line.js';
import type { Page } from './page.js';
import { type Row, type Segment, segmentsOf, tableRow } from './rows.js';
import type { Table } from './table.js';

/** The rows, with each table's rows replaced by one that holds the table. `fewest`: columns a table must have. */
export function foldLooseTables(page: Page, rows: readonly Row[], fewest = 2): Row[] {
  const out: Row[] = [];
  for (let i = 0; i < rows.length; ) {
    const end = tableEnd(rows, i, fewest);
    if (end > i) out.push(tableRow(toTable(page, rows.slice(i, end), startsOf(rows[i]!))));
    else out.push(rows[i]!);
    i = Math.max(end, i + 1);
  }
  return out;
}

// Starts of the same column differ by less than this; proportional figures set flush right are lost.
const SAME_START = 4;

/** Index after the last row of the table that begins at `start`; `start` when none does. */
function tableEnd(rows: readonly Row[], start: number, fewest: number): number {
  const head = rows[start]!;
  const first = segmentsOf(head);
  if (head.table || first.length < fewest || first.length < 2 || isLabelled(first)) return start;
  const starts = first.map((s) => s.x0);
  let end = start + 1;
  let full = 1;
  for (; end < rows.length; end++) {
    const segments = segmentsOf(rows[end]!, starts);
    if (!continues(rows[end - 1]!, rows[end]!, segments, starts)) break;
    if (segments.length >= 2) full++;
  }
  const span = end - start;
  const enough = span >= 3 && full >= 2 && (starts.length >= 3 || (full >= 3 && full / span > 0.3));
  return enough && (starts.length >= 3 || hasWideGap(rows.slice(start, end), starts)) ? end : start;
}

/** Typewriter text set flush has gaps of two or three letters that may stand below one another by chance. */
function hasWideGap(rows: readonly Row[], starts: readonly number[]): boolean {
  return rows.some((row) => {
    const [a, b] = segmentsOf(row, starts);
    return a && b && b.x0 - a.x1 > row.size * 2.5;
  });
}

function isLabelled(segments: readonly Segment[]): boolean {
  if (segments.length !== 2) return false;
  const [text, rest] = segments.map(({ items }) =>
    items
      .map((item) => item.text)
      .join('')
      .trim(),
  ) as [string, string];
  return stripBullet(`${text} `) === '' || (text.length < 12 && parseLabel(`${text} ${rest}`)?.rest === rest);
}

function continues(before: Row, row: Row, segments: readonly Segment[], starts: readonly number[]): boolean {
  if (row.table || row.y - before.y > row.size * 4) return false;
  const near = (x: number) => starts.some((s) => Math.abs(s - x) < SAME_START);
  if (!segments.every((s) => near(s.x0))) return false;
  if (segments.some((s) => starts.some((c) => c > s.x0 + SAME_START && c < s.x1 - SAME_START))) return false;
  const only = segments.length === 1 ? segments[0]! : null;
  return !(only && Math.abs(only.x0 - starts[0]!) < SAME_START && only.x1 > (starts[1] ?? 1e9) - 6);
}

const startsOf = (row: Row) => segmentsOf(row).map((s) => s.x0);

/** `columns`: where the text of each column starts. */
export function toTable(page: Page, rows: readonly Row[], columns: readonly number[]): Table {
  const begins = rowBegins(page, rows, columns);
  const cells: Line[][][] = [];
  rows.forEach((row, i) => {
    if (begins[i]) cells.push(columns.map(() => []));
    for (const segment of segmentsOf(row, columns)) {
      const column = columns.findIndex((x) => Math.abs(x - segment.x0) < SAME_START);
      cells.at(-1)?.[column]?.push(lineOf(segment.items, page));
    }
  });
  return {
    page: page.number,
    x0: columns[0]!,
    x1: Math.max(...rows.flatMap((row) => row.items.map((item) => item.x + item.width))),
    y0: rows[0]!.y - 8,
    y1: rows.at(-1)!.y,
    columns,
    rows: cells.map((row) => ({ cells: row })),
  };
}

/**
 * Which printed rows open a row of the table: those below a rule where there are rules, else those after a wider gap, else,
 * where all gaps are equal, those that fill every column and do not open in lower case.
 */
function rowBegins(page: Page, rows: readonly Row[], columns: readonly number[]): boolean[] {
  const rules = rulesAmong(page, rows, columns);
  const gaps = rows.slice(1).map((row, i) => row.y - rows[i]!.y);
  const least = Math.min(...gaps);
  const even = Math.max(...gaps) < least * 1.3;
  return rows.map((row, i) => {
    if (i === 0) return true;
    const above = rows[i - 1]!.y;
    if (rules.length >= Math.max(2, rows.length * 0.1)) return rules.some((y) => y > above - 1 && y < row.y - 1);
    if (row.y - above > least * 1.3 + 0.5) return true;
    const segments = segmentsOf(row, columns);
    if (/^\p{Ll}/u.test(segments[0]!.items[0]!.text)) return false;
    return even && segments.length === columns.length && Math.abs(segments[0]!.x0 - columns[0]!) < SAME_START;
  });
}

function rulesAmong(page: Page, rows: readonly Row[], columns: readonly number[]): number[] {
  const [top, bottom] = [rows[0]!.y - 4, rows.at(-1)!.y + 12];
  return page.strokes
    .filter(
      (s) => s.flat && !s.side && s.x0 < columns[1]! + 20 && s.x1 > columns[0]! + 20 && s.y0 > top && s.y0 < bottom,
    )
    .map((s) => s.y0);
}
