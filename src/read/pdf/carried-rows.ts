/**
 * What is left of a table at the top of the next column or page, too little to be seen as a table there.
 *
 * The last row alone, or the end of a cell cut in two, stands in the table's own columns and nowhere else: that shows where it belongs.
 */
import { toTable } from './loose-tables.js';
import type { Page } from './page.js';
import { type Row, type Segment, segmentsOf } from './rows.js';
import type { Table } from './table.js';

/** `rows` open a column whose text begins `shift` points further right than the column that `table` closed. */
export function takeCarriedRows(
  table: Table,
  rows: readonly Row[],
  page: Page,
  shift: number,
): { table: Table; rest: readonly Row[] } | null {
  const columns = textStarts(table).map((x) => x + shift);
  const right = table.x1 + shift;
  const count = rows.findIndex((row, i) => !isCarried(row, rows[i - 1], columns, right));
  const carried = rows.slice(0, count < 0 ? rows.length : count);
  if (!carried.length || !isCellwise(carried[0]!, columns)) return null;
  const made = toTable(page, carried, columns);
  return {
    table: { ...made, x0: table.x0 + shift, columns: table.columns.map((x) => x + shift) },
    rest: rows.slice(carried.length),
  };
}

/** Where the text of each column starts; the column's own edge where no cell has text. */
function textStarts({ columns, rows }: Table): number[] {
  return columns.map((edge, i) => {
    const starts = rows.flatMap(({ cells }) => (cells[i] ?? []).map((line) => line.x0));
    return starts.length ? Math.min(...starts) : edge;
  });
}

/** Every stretch of the row starts at a column and ends before the next one. */
function isCarried(row: Row, before: Row | undefined, columns: readonly number[], right: number): boolean {
  if (row.table || (before && row.y - before.y > row.size * 2.2)) return false;
  const segments = segmentsOf(row, columns);
  const isTight = !before || row.y - before.y < row.size * 1.5;
  if (!segments.length || (segments.length === 1 && columnOf(segments[0]!, columns) === 0 && !isTight)) return false;
  return segments.every((segment) => {
    const column = columnOf(segment, columns);
    return column >= 0 && segment.x1 < (columns[column + 1] ?? right + 6);
  });
}

/** Two cells side by side, or one well away from the left edge: no line of ordinary text. */
function isCellwise(row: Row, columns: readonly number[]): boolean {
  const segments = segmentsOf(row, columns);
  return segments.length > 1 || segments[0]!.x0 - columns[0]! > row.size * 2;
}

const columnOf = (segment: Segment, columns: readonly number[]) =>
  columns.findIndex((x) => Math.abs(x - segment.x0) < 2.5);
