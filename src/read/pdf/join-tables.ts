/** Tables cut by a page's end put together again: one index, one header row. */
import type { Furniture } from '../../model/source.js';
import type { Region } from './columns.js';
import { joinLines, type Vocabulary } from './hyphens.js';
import type { Line } from './line.js';
import type { Table, TableRow } from './table.js';

export interface WrittenRow {
  readonly cells: readonly string[];
  readonly header: boolean;
  readonly lines: readonly Line[];
  readonly page: number;
  readonly endPage: number;
}

export interface WrittenTable {
  readonly index: number;
  readonly rows: readonly WrittenRow[];
}

/** One entry a region: the table for the first piece of it, null for columns and for later pieces. */
export function joinTables(regions: readonly Region[], vocabulary: Vocabulary) {
  const tables: { index: number; rows: WrittenRow[] }[] = [];
  const repeated: Furniture[] = [];
  let last: Table | null = null;
  const written = regions.map((region): WrittenTable | null => {
    if (region.type === 'column') {
      last = null;
      return null;
    }
    const { table } = region;
    const goesOn = last !== null && isContinued(last, table);
    if (last && goesOn) markLoneHeader(tables.at(-1)!.rows, last, table);
    last = table;
    if (!goesOn) {
      tables.push({ index: tables.length, rows: [] });
      appendRows(tables.at(-1)!.rows, table, vocabulary, true, repeated);
      return tables.at(-1)!;
    }
    appendRows(tables.at(-1)!.rows, table, vocabulary, false, repeated);
    return null;
  });
  return { written, repeated };
}

/** On the next page or in the next column, with the same columns, and nothing between. */
function isContinued(a: Table, b: Table): boolean {
  return (
    (b.page === a.page + 1 || (b.page === a.page && b.x0 > a.x1)) &&
    a.columns.length === b.columns.length &&
    a.columns.every((x, i) => Math.abs(x - b.columns[i]!) < 8 || Math.abs(x - a.x0 - (b.columns[i]! - b.x0)) < 4)
  );
}

/** A header parted from its table by the page's end. */
function markLoneHeader(rows: WrittenRow[], a: Table, b: Table): void {
  if (rows.length === 1 && isHeader([...a.rows, ...b.rows])) rows[0] = { ...rows[0]!, header: true };
}

function appendRows(
  rows: WrittenRow[],
  table: Table,
  vocabulary: Vocabulary,
  isFirst: boolean,
  repeated: Furniture[],
): void {
  table.rows.forEach((row, i) => {
    const cells = row.cells.map((cell) => cellText(cell, vocabulary));
    const lines = row.cells.flat();
    const header = isFirst && i === 0 && isHeader(table.rows);
    const page = table.page;
    const head = rows[0];
    if (!isFirst && i === 0 && head && head.cells.join('|') === cells.join('|'))
      repeated.push({ text: cells.join(' '), pages: [page] });
    else if (!isFirst && i === 0 && isRestOfRow(rows.at(-1), cells))
      rows.push(mergeRows(rows.pop()!, { cells, header, lines, page, endPage: page }));
    else rows.push({ cells, header, lines, page, endPage: page });
  });
}

/** A narrow cell may break a word without a hyphen: "Luxembour / g". */
function cellText(lines: readonly Line[], vocabulary: Vocabulary): string {
  const pieces: { text: string }[] = [];
  for (const { text } of lines) {
    const last = pieces.at(-1);
    const isFragment =
      /^\p{Ll}{1,3}$/u.test(text) && text !== 'a' && (text.length === 1 || !vocabulary.words.has(text));
    if (last && isFragment && /^\p{L}{4,}$/u.test(last.text)) last.text += text;
    else pieces.push({ text });
  }
  return joinLines(pieces, vocabulary).text;
}

/** A row cut by the page's end: nothing in its first cell, and words that go on in another. */
function isRestOfRow(before: WrittenRow | undefined, cells: readonly string[]): boolean {
  if (!before || cells.every((c) => !c)) return false;
  return cells[0] === '' && cells.some((cell, i) => /^[\p{Ll}(]/u.test(cell) && !/[.;:]$/.test(before.cells[i] ?? '.'));
}

function mergeRows(a: WrittenRow, b: WrittenRow): WrittenRow {
  const cells = a.cells.map((cell, i) => `${cell} ${b.cells[i] ?? ''}`.trim());
  return { ...a, cells, lines: [...a.lines, ...b.lines], endPage: b.page };
}

/** Bold throughout while the next row is not, or short words over a table of three columns or more. */
function isHeader([first, second]: readonly TableRow[]): boolean {
  if (!first || !second) return false;
  if (isBold(first)) return !isBold(second);
  const texts = first.cells.map((cell) => cell.map((line) => line.text).join(' '));
  return texts.length >= 3 && texts.every((t) => /^\p{Lu}/u.test(t) && t.length <= 40 && !/\d|[.;]$/.test(t));
}

function isBold({ cells }: TableRow): boolean {
  const lines = cells.flat();
  return lines.length > 0 && lines.every((line) => line.bold > 0.8);
}
