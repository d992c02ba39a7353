/**
 * Words of a page -> rows: what stands on one baseline from the left edge to the right, columns and all.
 *
 * A small raised or lowered item (a note mark, "st") belongs to the row it leans on. A table takes part as a row of its own, so that
 * what stands beside and below it is put in order like everything else.
 */
import { oncePer } from '../../text/once-per.js';
import type { TextItem } from './page.js';
import type { Table } from './table.js';

export interface Row {
  readonly y: number;
  readonly size: number;
  readonly items: readonly TextItem[];
  readonly table: Table | null;
}

/** From top to bottom; items from left to right. */
export function rowsOf(items: readonly TextItem[]): Row[] {
  const rows: { y: number; size: number; items: TextItem[]; table: null }[] = [];
  for (const item of [...items].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows
      .slice(-3)
      .reverse()
      .find((candidate) => sharesBaseline(candidate, item));
    if (!row) rows.push({ y: item.y, size: item.size, items: [item], table: null });
    else {
      row.items.push(item);
      if (item.size > row.size * 1.2) Object.assign(row, { size: item.size, y: item.y });
    }
  }
  rows.sort((a, b) => a.y - b.y);
  for (const row of rows) row.items.sort((a, b) => a.x - b.x);
  return rows;
}

function sharesBaseline(row: { y: number; size: number }, item: TextItem): boolean {
  const distance = Math.abs(row.y - item.y);
  const [small, large] = row.size < item.size ? [row.size, item.size] : [item.size, row.size];
  return distance <= large * 0.28 || (small < large * 0.87 && distance < large * 0.45);
}

export function tableRow(table: Table): Row {
  return { y: table.y0 + 1, size: 1, items: [], table };
}

/**
 * Left and right ends of what a row holds: one span an item, or one for a table. Blank items are no obstacle. Found once: the search for
 * gutters asks a row some twenty times.
 */
export const spansOf = oncePer((row: Row): readonly Span[] => {
  if (row.table) return [{ x0: row.table.x0, x1: row.table.x1 }];
  return row.items.filter((item) => item.text.trim()).map((item) => ({ x0: item.x, x1: item.x + item.width }));
});

export interface Span {
  readonly x0: number;
  readonly x1: number;
}

export interface Segment extends Span {
  readonly items: readonly TextItem[];
}

/** Words of a row that stand together; a gap of more than 1.1 em parts them, and any gap before a place in `starts`. */
export function segmentsOf(row: Row, starts: readonly number[] = []): Segment[] {
  const segments: { x0: number; x1: number; items: TextItem[] }[] = [];
  for (const item of row.items) {
    if (!item.text.trim()) continue;
    const last = segments.at(-1);
    const gap = last ? item.x - last.x1 : 0;
    const isStart = gap > item.size * 0.15 && starts.some((x) => Math.abs(x - item.x) < 2);
    if (last && !isStart && gap < Math.max(item.size * 1.1, 8)) {
      last.items.push(item);
      last.x1 = Math.max(last.x1, item.x + item.width);
    } else segments.push({ x0: item.x, x1: item.x + item.width, items: [item] });
  }
  return segments;
}

export function rowText(row: Row): string {
  return row.items
    .map((item) => item.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
