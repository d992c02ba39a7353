/** A table found on a page, before its cells are written out. */
import type { Line } from './line.js';

export interface Table {
  readonly page: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  /** Left edge of each column. */
  readonly columns: readonly number[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** Lines of each cell; an empty cell has none. */
  readonly cells: readonly (readonly Line[])[];
}
