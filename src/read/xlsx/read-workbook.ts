/**
 * Bytes of an .xlsx workbook -> its sheets as rows of text, whoever saved it: Excel writes words into a shared table, we into the cells,
 * LibreOffice renames parts. Formulas count by the value last computed; formats, and dates among them, are not read.
 *
 * On the bounded zip and XML readers that Word files go through. read-excel-file, the one reader that is kept up and small, inflates
 * without limits and guesses types that would have to be undone.
 */
import { ReadError } from '../../model/message.js';
import { readPackage } from '../docx/package.js';
import { child, children, type Element, parseXml, textOf } from '../docx/xml.js';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly WorkbookRow[];
}

export interface WorkbookRow {
  /** 1-based, as the program shows it. */
  readonly number: number;
  /** From column A on; "" where a cell is empty. */
  readonly cells: readonly string[];
}

/** Sheets in the order of their tabs. @throws ReadError */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookSheet[]> {
  try {
    const { parts } = await readPackage(bytes, file);
    return readSheets((path) => {
      const part = parts.get(path);
      return part && parseXml(part, path, file);
    });
  } catch (cause) {
    if (!(cause instanceof ReadError)) throw cause;
    throw new ReadError(file, cause.code, 'it is not a workbook that can be read', RESAVE, { cause });
  }
}

const RESAVE = 'open it in Excel or LibreOffice and save it as .xlsx, without a password';

/** A part by its path in the package. */
type Parts = (path: string) => Element | undefined;

function readSheets(parts: Parts): WorkbookSheet[] {
  const targets = targetsOf(parts('xl/_rels/workbook.xml.rels'));
  const strings = children(parts('xl/sharedStrings.xml'), 'x:si').map(wordsOf);
  return children(child(parts('xl/workbook.xml'), 'x:sheets'), 'x:sheet').map(({ attributes }) => {
    const sheet = parts(targets.get(attributes['r:id'] ?? '') ?? '');
    return { name: attributes.name ?? '', rows: rowsOf(sheet, strings) };
  });
}

/** Id of a relation -> path of its part: "worksheets/sheet1.xml" and "/xl/worksheets/sheet1.xml" are the same one. */
function targetsOf(relations: Element | undefined): Map<string, string> {
  return new Map(
    children(relations, 'Relationship').map(({ attributes: { Id = '', Target = '' } }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    ]),
  );
}

function rowsOf(sheet: Element | undefined, strings: readonly string[]): WorkbookRow[] {
  let number = 0;
  return children(child(sheet, 'x:sheetData'), 'x:row').map((row) => {
    number = Number(row.attributes.r ?? number + 1);
    return { number, cells: cellsOf(row, strings) };
  });
}

/** Wider sheets are none of ours; what stands further right is not read. */
const MOST_COLUMNS = 256;

function cellsOf(row: Element, strings: readonly string[]): string[] {
  const cells: string[] = [];
  let column = -1;
  for (const cell of children(row, 'x:c')) {
    column = columnOf(cell.attributes.r) ?? column + 1;
    const text = cellText(cell, strings);
    if (text === '' || column >= MOST_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
  return cells;
}

/** "AB12" -> 27; undefined where a cell does not say. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  return letters === undefined ? letters : [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1;
}

/** ECMA-376 18.18.11: s shared string, inlineStr text in the cell, str and n value as written, b and e of no use here but shown. */
function cellText(cell: Element, strings: readonly string[]): string {
  if (cell.attributes.t === 'inlineStr') return wordsOf(child(cell, 'x:is'));
  const value = child(cell, 'x:v');
  const text = value ? textOf(value) : '';
  return cell.attributes.t === 's' ? (strings[Number(text)] ?? '') : unescaped(text);
}

/** Plain or in formatted runs; the reading aids of East Asian text (`rPh`) are not part of it. */
function wordsOf(item: Element | undefined): string {
  const runs = [item, ...children(item, 'x:r')];
  return unescaped(runs.flatMap((run) => children(run, 'x:t').map(textOf)).join(''));
}

/** "_x000D_" is a character that XML cannot hold; "_x005F_" the underscore of words that look like it. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
