/**
 * Paragraphs of one table row -> one block with its cells.
 *
 * A label that Word prints inside a cell has no field of its own in a row, so it is put before the cell's words: "(a)"
 * would be lost otherwise. Only the label that opens the row is `autoLabel`.
 */
import type { SourceBlock } from '../../model/source.js';
import { isStrong } from './emphasis.js';
import { cleanLine, type Line } from './lines.js';
import type { ViewParagraph } from './view.js';

export interface BlockDraft {
  readonly block: SourceBlock;
  /** The lines its text was made of, for links and notes. */
  readonly lines: readonly Line[];
}

/** Per table: grid columns where a cell starts, and the number it gets in the paper. */
export interface TableShape {
  readonly index: number;
  readonly starts: readonly number[];
  /** Rows marked as header; the first row when all its words and not all of the others' are bold. */
  readonly headers: ReadonlySet<number>;
}

/** A cell with this many paragraphs and words is a column of a page, not a cell: it is read as flowing text. */
const FLOWING = { paragraphs: 8, words: 200 };

export function tableColumns(paragraphs: readonly ViewParagraph[]): ReadonlyMap<number, TableShape> {
  const tables = new Map<number, ViewParagraph[]>();
  for (const paragraph of paragraphs) {
    const table = paragraph.place?.table;
    if (table === undefined) continue;
    const members = tables.get(table) ?? [];
    tables.set(table, members);
    members.push(paragraph);
  }
  return new Map([...tables].map(([table, members], index) => [table, shapeOf(members, index)]));
}

function shapeOf(members: readonly ViewParagraph[], index: number): TableShape {
  const starts = [...new Set(members.map((p) => p.place!.column))].sort((a, b) => a - b);
  const marked = members.filter((p) => p.place!.header).map((p) => p.place!.row);
  return { index, starts, headers: new Set(marked.length > 0 ? marked : boldFirstRow(members)) };
}

function boldFirstRow(members: readonly ViewParagraph[]): number[] {
  const first = members[0]!.place!.row;
  const isBold = (inFirst: boolean) =>
    members
      .filter((p) => (p.place!.row === first) === inFirst)
      .flatMap((p) => p.pieces)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
      .every((piece) => piece.bold);
  const hasOthers = members.some((p) => p.place!.row !== first);
  return hasOthers && isBold(true) && !isBold(false) ? [first] : [];
}

/** Null when the row is laid out as columns of flowing text; empty when it has no text. */
export function rowDrafts(
  row: readonly ViewParagraph[],
  tables: ReadonlyMap<number, TableShape>,
  body: number,
): BlockDraft[] | null {
  const paragraphs = row.flatMap(withBoxes);
  if (isFlowing(paragraphs)) return null;
  const place = row[0]!.place!;
  const table = tables.get(place.table)!;
  const opening = row[0]!.label;
  const lines = new Map<number, Line[]>();
  const cells = table.starts.map((start) => {
    const inside = paragraphs.filter((p) => p.place!.column === start);
    lines.set(
      start,
      inside.map((p) => cleanLine(p.pieces)),
    );
    return cellText(inside, lines.get(start)!, row[0]!);
  });
  const text = cells.filter((cell) => cell !== '').join(' | ');
  if (text === '') return [];
  const all = [...lines.values()].flat();
  const block: SourceBlock = {
    kind: 'tableRow',
    text,
    autoLabel: opening && !opening.bullet && opening.text !== '' ? opening.text : null,
    level: null,
    indent: null,
    bullet: false,
    runInEnd: null,
    page: null,
    endPage: null,
    cells,
    table: { index: table.index, header: table.headers.has(place.row) },
    centered: false,
    strong: all.filter((line) => /[\p{L}\p{N}]/u.test(line.text)).every((line) => isStrong(line, body)),
  };
  return [{ block, lines: all }];
}

function withBoxes(paragraph: ViewParagraph): ViewParagraph[] {
  return [paragraph, ...paragraph.boxes.flatMap(withBoxes)];
}

function isFlowing(paragraphs: readonly ViewParagraph[]): boolean {
  return paragraphs.some((first, index) => {
    if (paragraphs[index - 1]?.place === first.place) return false;
    const cell = paragraphs.filter((p) => p.place === first.place).map((p) => cleanLine(p.pieces).text);
    const worded = cell.filter((text) => text !== '');
    return worded.length >= FLOWING.paragraphs && worded.join(' ').split(' ').length >= FLOWING.words;
  });
}

function cellText(paragraphs: readonly ViewParagraph[], lines: readonly Line[], opening: ViewParagraph): string {
  return paragraphs
    .map((paragraph, index) => {
      const label = paragraph === opening || paragraph.label?.bullet ? '' : (paragraph.label?.text ?? '');
      return `${label} ${lines[index]!.text}`.trim();
    })
    .filter((text) => text !== '')
    .join(' ');
}
