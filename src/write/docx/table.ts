/** Tables: heads that repeat on every page, columns as wide as their words ask, and which tables want a page turned sideways. */
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Inline, MemoNode } from '../../model/memo.js';
import { citeText } from '../cite-text.js';
import { runs, words } from './inlines.js';
import { STYLES } from './look.js';

export type TableNode = Extract<MemoNode, { type: 'table' }>;

/** Styles of the cells, and the space above and below their words in twips; null: the table style's. */
export interface TableType {
  readonly cell: string;
  readonly head: string;
  readonly margin: number | null;
}

const PLAIN: TableType = { cell: STYLES.cell, head: STYLES.cellHead, margin: null };

/** @param width of the text column, in twips */
export function tableOf(node: TableNode, width: number, type = PLAIN): Table {
  const widths = columnWidths(node, width);
  const head = row(
    node.head.map((h) => [words(h)]),
    widths,
    true,
    type,
  );
  const body = node.rows.map((cells) =>
    row(
      cells.map((c) => runs(c, null)),
      widths,
      false,
      type,
    ),
  );
  return new Table({
    style: STYLES.table,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    ...(type.margin === null ? {} : { margins: { top: type.margin, bottom: type.margin } }),
    rows: [head, ...body],
  });
}

function row(
  cells: readonly (readonly ReturnType<typeof words>[] | ReturnType<typeof runs>)[],
  widths: readonly number[],
  header: boolean,
  type: TableType,
) {
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    children: cells.map(
      (children, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          children: [new Paragraph({ style: header ? type.head : type.cell, children: [...children] })],
        }),
    ),
  });
}

/** More than four columns of words; columns of figures alone take little room and do not count. */
export function isWide(node: TableNode): boolean {
  const wordy = node.head.filter((_, i) => i === 0 || node.rows.some((r) => cellText(r[i] ?? []).length > FIGURES));
  return wordy.length > 4;
}

/** Longest cell that still counts as a figure ("99.95 %", "none"). */
const FIGURES = 8;

/**
 * Every column first gets room for its longest word (up to a limit), then the rest is shared by how much each has to say; the square
 * root keeps one long column from starving the others.
 */
export function columnWidths(node: TableNode, width: number): number[] {
  const columns = node.head.map((head, i) => [head, ...node.rows.map((r) => cellText(r[i] ?? []))]);
  const needs = columns.map((cells) => Math.min(LONGEST, Math.max(...cells.map(longestWord))) * CHARACTER + PADDING);
  const scale = Math.min(1, width / sum(needs));
  const weights = columns.map((cells) => Math.sqrt(sum(cells.map((c) => c.length)) / cells.length));
  const rest = width - sum(needs) * scale;
  const widths = needs.map((need, i) => Math.floor(need * scale + (rest * (weights[i] ?? 0)) / sum(weights)));
  return widths.map((w, i) => (i === widths.length - 1 ? w + width - sum(widths) : w));
}

/** Twips: mean width of a character of 8.5 points, cell margins, and the longest word given room, in characters. */
const CHARACTER = 98;
const PADDING = 190;
const LONGEST = 20;

const longestWord = (text: string): number => Math.max(...text.split(/\s+/).map((w) => w.length));

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function cellText(content: readonly Inline[]): string {
  return content
    .map((i) =>
      i.type === 'cite' ? `[${citeText(i.cite)}]` : i.type === 'quote' ? `“${i.text}” [${citeText(i.cite)}]` : i.text,
    )
    .join('');
}
