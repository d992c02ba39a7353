/**
 * Rows of a page -> its columns and tables in reading order.
 *
 * A page may begin in one column, go on in two and end in one; so the run of rows beside a gutter is cut out and each side is read on its own,
 * which also serves three columns. A gutter found on other pages helps on short pages.
 */
import { takeCarriedRows } from './carried-rows.js';
import type { BarePage } from './furniture.js';
import { takeGridTables } from './grid-tables.js';
import { findGutter, followGutter, type Gutter } from './gutter.js';
import { type Line, lineOf } from './line.js';
import { foldLooseTables } from './loose-tables.js';
import type { Page } from './page.js';
import { type Row, rowsOf, spansOf, tableRow } from './rows.js';
import type { Table } from './table.js';

/** Lines of one column of one page, or of the part above or below a table. */
export interface Column {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly lines: readonly Line[];
  /** Baselines of furniture taken off this page. */
  readonly taken: readonly number[];
}

export type Region =
  | { readonly type: 'column'; readonly column: Column }
  | { readonly type: 'table'; readonly table: Table };

export function layOutPages(pages: readonly BarePage[]): Region[] {
  const sheets = pages.map(toSheet);
  const gutters: Found[] = [];
  const first = layOutAll(sheets, null, gutters);
  const usual = usualGutter(gutters, pages.length);
  return usual === null ? first : layOutAll(sheets, usual, []);
}

function layOutAll(sheets: readonly Sheet[], usual: number | null, found: Found[]): Region[] {
  const open: Open = { table: null, left: 0 };
  return sheets.flatMap(({ page, rows, taken, x0, x1 }) => split({ page, taken, usual, found, open }, rows, x0, x1, 0));
}

/** The table that the column read last ended with, and where the text of that column begins. */
interface Open {
  table: Table | null;
  left: number;
}

interface Sheet extends BarePage {
  readonly x0: number;
  readonly x1: number;
}

function toSheet({ page, rows, taken }: BarePage): Sheet {
  const items = rows.flatMap((row) => row.items);
  const { tables, rest } = page.strokes.length ? takeGridTables(page, items) : { tables: [], rest: items };
  const merged = [...(tables.length ? rowsOf(rest) : rows), ...tables.map(tableRow)].sort((a, b) => a.y - b.y);
  const x0 = Math.min(page.width, ...items.map((item) => item.x));
  const x1 = Math.max(0, ...items.map((item) => item.x + item.width));
  return { page, rows: merged, taken, x0, x1 };
}

interface Found {
  readonly x: number;
  /** Long enough to be sure of. */
  readonly certain: boolean;
}

/** The place of the gutter on half of the pages or more, in steps of 8 pt; null when there is none. */
function usualGutter(gutters: readonly Found[], pages: number): number | null {
  const places = new Map<number, { count: number; certain: boolean }>();
  for (const { x, certain } of gutters) {
    const place = places.get(Math.round(x / 8) * 8);
    places.set(Math.round(x / 8) * 8, {
      count: (place?.count ?? 0) + 1,
      certain: certain || (place?.certain ?? false),
    });
  }
  const [x, { count, certain }] = [...places].sort((a, b) => b[1].count - a[1].count)[0] ?? [
    0,
    { count: 0, certain: false },
  ];
  return (count >= 2 || certain) && count >= pages / 2 ? x : null;
}

interface Context {
  readonly page: Page;
  readonly taken: readonly number[];
  readonly usual: number | null;
  /** Gutters of whole pages are noted here. */
  readonly found: Found[];
  readonly open: Open;
}

// A channel this long is a gutter before any table is looked for; a shorter one may be the gap of a table.
const CERTAIN_ROWS = 24;

function split(context: Context, rows: readonly Row[], x0: number, x1: number, depth: number): Region[] {
  if (!rows.length) return [];
  const { folded, gutter } = findSplit(context, rows, x0, x1, depth);
  if (!gutter) return inOneColumn(context, foldLooseTables(context.page, folded), x0, x1);
  const { x, from, to } = gutter;
  const side = (isLeft: boolean) => folded.slice(from, to + 1).flatMap((row) => half(row, x, isLeft));
  return [
    ...split(context, folded.slice(0, from), x0, x1, depth + 1),
    ...split(context, side(true), x0, x, depth + 1),
    ...split(context, side(false), x, x1, depth + 1),
    ...split(context, folded.slice(to + 1), x0, x1, depth),
  ];
}

function findSplit(context: Context, rows: readonly Row[], x0: number, x1: number, depth: number) {
  const { page, usual, found } = context;
  const top = depth === 0;
  const early = top ? findGutter(rows, x0, x1) : null;
  if (early && early.to - early.from >= CERTAIN_ROWS) {
    found.push({ x: early.x, certain: true });
    return { folded: rows, gutter: early };
  }
  const known = top && usual !== null ? followGutter(rows, usual) : null;
  const folded = known && known.to - known.from >= rows.length * 0.7 ? rows : foldLooseTables(page, rows, top ? 3 : 2);
  let gutter: Gutter | null = depth < 2 ? findGutter(folded, x0, x1) : null;
  if (gutter && top) found.push({ x: gutter.x, certain: false });
  if (!gutter && top && usual !== null) gutter = followGutter(folded, usual);
  return { folded, gutter };
}

function half(row: Row, x: number, isLeft: boolean): Row[] {
  if (row.table) return row.table.x0 < x === isLeft ? [row] : [];
  const items = row.items.filter((item) => item.x < x === isLeft);
  return items.some((item) => item.text.trim()) ? [{ ...row, items }] : [];
}

/** Tables cut a column in parts, each with the column's edges. */
function inOneColumn(context: Context, all: readonly Row[], x0: number, x1: number): Region[] {
  const { page, taken, open } = context;
  const regions: Region[] = [];
  const left = leftOf(all);
  const { rows, carried } = withoutCarried(context, all, left);
  if (carried) regions.push({ type: 'table', table: carried });
  let lines: Line[] = [];
  const close = () => {
    if (lines.length) regions.push({ type: 'column', column: { page: page.number, x0, x1, lines, taken } });
    lines = [];
  };
  for (const row of rows) {
    if (row.table) {
      close();
      regions.push({ type: 'table', table: row.table });
    } else if (spansOf(row).length) lines.push(lineOf(row.items, page));
  }
  close();
  const last = regions.at(-1);
  Object.assign(open, { table: last?.type === 'table' ? last.table : null, left });
  return regions;
}

/** The rows less what belongs to the table that the column before ended with. */
function withoutCarried({ page, open: { table, left: before } }: Context, rows: readonly Row[], left: number) {
  const isNext = table !== null && (table.page + 1 === page.number || table.page === page.number);
  const shifts = new Set(isNext ? [left - before, 0] : []);
  let cut: ReturnType<typeof takeCarriedRows> = null;
  for (const shift of shifts) cut ??= takeCarriedRows(table!, rows, page, shift);
  return { rows: cut?.rest ?? rows, carried: cut?.table ?? null };
}

function leftOf(rows: readonly Row[]): number {
  return Math.min(...rows.flatMap((row) => spansOf(row).map((span) => span.x0)));
}
