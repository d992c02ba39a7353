/**
 * A w:tbl -> the paragraphs of its cells, each knowing its place in the grid.
 *
 * Cells are placed by grid column (gridBefore, gridSpan), so that a row with merged cells still lines up with its
 * header. Which tables are only layout is not decided here: see `isFlowing`.
 */
import { type Mark, NO_MARKS } from './revisions.js';
import { child, children, type Element, numberValue, onOff } from './xml.js';

/** The cells around a paragraph, outermost first; none outside tables. Paragraphs of one cell share the same array. */
export type Places = readonly Place[];

export interface Place {
  readonly table: number;
  readonly row: number;
  /** Grid column where the cell starts, 0-based. */
  readonly column: number;
  /** The row is marked to repeat as a header or formatted as a first row. */
  readonly header: boolean;
}

/** `outer` are the cells that the table stands in. Generic in what a cell is read to, as it only passes it on. */
export function readTable<T>(
  table: Element,
  outer: Places,
  tables: { count: number },
  readCell: (cell: Element, places: Places, marks: readonly Mark[]) => T[],
): T[] {
  const index = tables.count++;
  return wrapped(table, 'w:tr').flatMap((row, number) => {
    const properties = child(row, 'w:trPr');
    const header = isHeader(properties);
    const marks = rowMarks(properties);
    let column = numberValue(child(properties, 'w:gridBefore')) ?? 0;
    return wrapped(row, 'w:tc').flatMap((cell) => {
      const cellProperties = child(cell, 'w:tcPr');
      const places = [...outer, { table: index, row: number, column, header }];
      column += numberValue(child(cellProperties, 'w:gridSpan')) ?? 1;
      return readCell(cell, places, [...marks, ...cellMarks(cellProperties)]);
    });
  });
}

/** Rows of a table or cells of a row, through content controls and revision wrappers. */
function wrapped(element: Element, name: string): Element[] {
  return children(element).flatMap((inner) =>
    inner.name === name ? [inner] : WRAPPERS.has(inner.name) ? wrapped(inner, name) : [],
  );
}

const WRAPPERS = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del']);

function isHeader(properties: Element | undefined): boolean {
  if (onOff(child(properties, 'w:tblHeader'))) return true;
  const conditional = child(properties, 'w:cnfStyle');
  const attributes = conditional?.attributes ?? {};
  return attributes['w:val']?.startsWith('1') === true || /^(1|true|on)$/.test(attributes['w:firstRow'] ?? '');
}

function rowMarks(properties: Element | undefined): readonly Mark[] {
  if (child(properties, 'w:del')) return ['deletion'];
  return child(properties, 'w:ins') ? ['insertion'] : NO_MARKS;
}

function cellMarks(properties: Element | undefined): readonly Mark[] {
  if (child(properties, 'w:cellDel')) return ['deletion'];
  return child(properties, 'w:cellIns') ? ['insertion'] : NO_MARKS;
}
