/**
 * Paragraphs of one table row -> one block with its cells.
 *
 * A table inside a cell is read into that cell. A label that Word prints inside a cell has no field of its own in a row,
 * so it is put before the cell's words: "(a)" would be lost otherwise. Only the label that opens the row is `autoLabel`.
 */
import type { SourceBlock } from '../../model/source.js';
import { isLoneLabel } from '../labelled-lines.js';
import { plainBlock } from '../plain-block.js';
import { isStrong } from './emphasis.js';
import { cleanLine, type Line } from './lines.js';
import type { Place } from './tables.js';
import type { ViewParagraph } from './view.js';

export interface BlockDraft {
  readonly block: SourceBlock;
  /** The lines its text was made of, for links and notes. */
  readonly lines: readonly Line[];
}

export interface TableShape {
  /** Which table of the paper, in order of their first cells. */
  readonly index: number;
  /** Grid columns where a cell starts. */
  readonly starts: readonly number[];
  readonly rows: number;
  /** An invisible table that only sets typed labels apart from their text. */
  readonly labels: boolean;
  /** Rows marked as header; where none is, the first row when all its words and not all of the others' are bold. */
  readonly headers: ReadonlySet<number>;
}

export type TableShapes = ReadonlyMap<number, TableShape>;

interface Member {
  readonly place: Place;
  readonly paragraph: ViewParagraph;
}

/** The shape of every table, nested ones too, by its number in the file. */
export function tableShapes(paragraphs: readonly ViewParagraph[]): TableShapes {
  const tables = new Map<number, Member[]>();
  for (const paragraph of paragraphs)
    for (const place of paragraph.places) {
      const members = tables.get(place.table) ?? [];
      tables.set(place.table, members);
      members.push({ place, paragraph });
    }
  return new Map([...tables].map(([table, members], index) => [table, shapeOf(members, index)]));
}

function shapeOf(members: readonly Member[], index: number): TableShape {
  const starts = [...new Set(members.map(({ place }) => place.column))].sort((a, b) => a - b);
  const marked = members.filter(({ place }) => place.header).map(({ place }) => place.row);
  const rows = new Set(members.map(({ place }) => place.row)).size;
  const labels = starts.length === 2 && isLabelColumn(members, starts);
  return { index, starts, rows, labels, headers: new Set(marked.length > 0 ? marked : boldFirstRow(members)) };
}

/** Typed labels and nothing else in the first column, none alone in the second. */
function isLabelColumn(members: readonly Member[], starts: readonly number[]): boolean {
  const texts = members.map(({ place, paragraph }) => ({
    first: place.column === starts[0],
    text: paragraph.label ? 'numbered' : cleanLine(paragraph.pieces).text,
  }));
  const worded = texts.filter(({ text }) => text !== '');
  return worded.some(({ first }) => first) && worded.every(({ first, text }) => first === isLoneLabel(text));
}

function boldFirstRow(members: readonly Member[]): number[] {
  const first = members[0]!.place.row;
  const isBold = (inFirst: boolean) =>
    members
      .filter(({ place }) => (place.row === first) === inFirst)
      .flatMap(({ paragraph }) => paragraph.pieces)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
      .every((piece) => piece.bold);
  const hasOthers = members.some(({ place }) => place.row !== first);
  return hasOthers && isBold(true) && !isBold(false) ? [first] : [];
}

/** A cell with this many paragraphs and words is a column of a page, not a cell: it is read as flowing text. */
const FLOWING = { paragraphs: 8, words: 200 };
/** Entries of a one-column list are shorter than this; a box round a clause is longer. */
const LIST_ENTRY_WORDS = 60;

/**
 * True when the row is layout: a page's worth of paragraphs in a cell, a frame of one column round ordinary text, or
 * labels set apart from what they number.
 *
 * `depth` says which of the nested tables is meant.
 */
export function isFlowing(row: readonly ViewParagraph[], depth: number, shapes: TableShapes): boolean {
  const shape = shapes.get(row[0]!.places[depth]!.table)!;
  if (shape.labels || (shape.starts.length === 1 && isFrame(row, shape))) return true;
  return [...cellsOf(row, depth).values()].some((cell) => {
    const words = wordCounts(cell);
    return words.length >= FLOWING.paragraphs && sum(words) >= FLOWING.words;
  });
}

function isFrame(row: readonly ViewParagraph[], shape: TableShape): boolean {
  const structured = row.some(({ label, format }) => label !== null || format.outline !== null);
  return shape.rows === 1 || structured || sum(wordCounts(row)) > LIST_ENTRY_WORDS;
}

/** Of the paragraphs that have any. */
function wordCounts(paragraphs: readonly ViewParagraph[]): number[] {
  const texts = paragraphs.map((paragraph) => cleanLine(paragraph.pieces).text);
  return texts.filter((text) => text !== '').map((text) => text.split(' ').length);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function cellsOf(row: readonly ViewParagraph[], depth: number): Map<number, ViewParagraph[]> {
  const cells = new Map<number, ViewParagraph[]>();
  for (const paragraph of row) {
    const column = paragraph.places[depth]!.column;
    const cell = cells.get(column) ?? [];
    cells.set(column, cell);
    cell.push(paragraph);
  }
  return cells;
}

/** The row's block; null when it has no text. */
export function rowDraft(
  row: readonly ViewParagraph[],
  depth: number,
  shapes: TableShapes,
  body: number,
): BlockDraft | null {
  const opening = row[0]!;
  const place = opening.places[depth]!;
  const shape = shapes.get(place.table)!;
  const inside = row.flatMap(withBoxes);
  const lines = new Map(inside.map((paragraph) => [paragraph, cleanLine(paragraph.pieces)]));
  const byColumn = cellsOf(inside, depth);
  const cells = shape.starts.map((start) =>
    (byColumn.get(start) ?? [])
      .map((paragraph) => `${paragraph === opening ? '' : shownLabel(paragraph)} ${lines.get(paragraph)!.text}`.trim())
      .filter((words) => words !== '')
      .join(' '),
  );
  const text = cells.filter((cell) => cell !== '').join(' | ');
  if (text === '') return null;
  const worded = [...lines.values()].filter((line) => /[\p{L}\p{N}]/u.test(line.text));
  const block = plainBlock(text, {
    kind: 'tableRow',
    autoLabel: shownLabel(opening) || null,
    cells,
    table: { index: shape.index, header: shape.headers.has(place.row) },
    strong: worded.length > 0 && worded.every((line) => isStrong(line, body)),
  });
  return { block, lines: [...lines.values()] };
}

function withBoxes(paragraph: ViewParagraph): ViewParagraph[] {
  return [paragraph, ...paragraph.boxes.flatMap(withBoxes)];
}

function shownLabel({ label }: ViewParagraph): string {
  return label && !label.bullet ? label.text : '';
}
