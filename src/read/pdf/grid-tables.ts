/**
 * Tables with rules: strokes that touch one another make a grid, and each word falls into a cell.
 *
 * Only a grid of two columns or more is a table; one column is a frame around text.
 */
import { lineOf } from './line.js';
import type { Page, Stroke, TextItem } from './page.js';
import { rowsOf } from './rows.js';
import type { Table, TableRow } from './table.js';

/** The tables, and the items that stand in none. */
export function takeGridTables(page: Page, items: readonly TextItem[]): { tables: Table[]; rest: TextItem[] } {
  const used = new Set<TextItem>();
  const tables: Table[] = [];
  for (const grid of gridsOf(page)) {
    const inside = items.filter((item) => !used.has(item) && isInside(item, grid));
    if (inside.length < 3) continue;
    const rows = fillRows(grid, inside, page);
    if (isPageFrame(rows)) continue;
    for (const item of inside) used.add(item);
    const [x0, x1, y0, y1] = [grid.xs[0]!, grid.xs.at(-1)!, grid.ys[0]!, grid.ys.at(-1)!];
    tables.push({ page: page.number, x0, x1, y0, y1, columns: grid.xs.slice(0, -1), rows });
  }
  return { tables, rest: items.filter((item) => !used.has(item)) };
}

interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

// Pairing strokes is quadratic; a page with more is a drawing.
const MOST_STROKES = 1200;

function gridsOf(page: Page): Grid[] {
  const strokes = page.strokes;
  if (strokes.length > MOST_STROKES) return [];
  return touchingGroups(strokes)
    .map((group) => ({
      xs: distinct(group.filter((s) => !s.flat).map((s) => s.x0)),
      ys: distinct(group.filter((s) => s.flat).map((s) => s.y0)),
    }))
    .filter(({ xs, ys }) => xs.length >= 3 && ys.length >= 2);
}

// Rules of neighbouring cells may miss one another by a line's thickness.
const TOUCH = 3;

function touchingGroups(strokes: readonly Stroke[]): Stroke[][] {
  const parent = strokes.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at]!]!;
    return at;
  };
  for (let i = 0; i < strokes.length; i++)
    for (let j = i + 1; j < strokes.length; j++) if (touch(strokes[i]!, strokes[j]!)) parent[root(i)] = root(j);
  const groups = new Map<number, Stroke[]>();
  strokes.forEach((stroke, i) => {
    const group = groups.get(root(i));
    if (group) group.push(stroke);
    else groups.set(root(i), [stroke]);
  });
  return [...groups.values()].filter((group) => group.length >= 4);
}

function touch(a: Stroke, b: Stroke): boolean {
  return a.x0 - TOUCH <= b.x1 && b.x0 - TOUCH <= a.x1 && a.y0 - TOUCH <= b.y1 && b.y0 - TOUCH <= a.y1;
}

/** In order, those within 4 pt of one another counted once: both edges of a rule, two frames side by side. */
function distinct(values: readonly number[]): number[] {
  const kept: number[] = [];
  for (const v of [...values].sort((a, b) => a - b)) if (!kept.length || v - kept.at(-1)! > 4) kept.push(v);
  return kept;
}

const anchorX = (item: TextItem) => item.x + Math.min(item.width, 4) / 2;
const anchorY = (item: TextItem) => item.y - item.size * 0.3;

function isInside(item: TextItem, { xs, ys }: Grid): boolean {
  const x = anchorX(item);
  const y = anchorY(item);
  return x >= xs[0]! - 2 && x <= xs.at(-1)! && y >= ys[0]! - 2 && y <= ys.at(-1)! + 2;
}

function fillRows({ xs, ys }: Grid, items: readonly TextItem[], page: Page): TableRow[] {
  const cells = ys.slice(1).map(() => xs.slice(1).map(() => [] as TextItem[]));
  for (const item of items) cells[slot(ys, anchorY(item))]?.[slot(xs, anchorX(item))]?.push(item);
  return cells
    .filter((row) => row.some((cell) => cell.some((item) => item.text.trim())))
    .map((row) => ({
      cells: row.map((cell) => rowsOf(cell.filter((i) => i.text.trim())).map((r) => lineOf(r.items, page))),
    }));
}

/** Index of the interval of `edges` that holds `at`; outside counts as the first or last. */
function slot(edges: readonly number[], at: number): number {
  let i = 0;
  while (i < edges.length - 2 && at > edges[i + 1]!) i++;
  return i;
}

/** One row of long cells: a frame around a page set in two columns. */
function isPageFrame(rows: readonly TableRow[]): boolean {
  return rows.length === 1 && rows[0]!.cells.filter((cell) => cell.length > 15).length >= 2;
}
