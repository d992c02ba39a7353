/** One sheet → its XML part: inline strings only, so that no text can be taken for a formula. */
import { xmlText } from '../xml.js';
import type { Cell, Sheet } from './sheet.js';
import { styleOf } from './stylesheet.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** @param first the sheet that is shown when the file is opened */
export function sheetXml(sheet: Sheet, first: boolean): string {
  const rows: (readonly Cell[])[] = sheet.head ? [headRow(sheet.head), ...sheet.rows] : [...sheet.rows];
  const columns = sheet.widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`);
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${view(sheet, first)}<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.map((r, i) => rowXml(r, i, sheet.widths)).join('')}</sheetData>${filter(sheet)}${validations(sheet)}${links(rows)}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>`;
}

/** 0 → "A", 26 → "AA" */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const headRow = (titles: readonly string[]): Cell[] => titles.map((value) => ({ value, tone: 'head' }));

function view({ head, frozen }: Sheet, first: boolean): string {
  const pane = head
    ? `<pane${frozen ? ` xSplit="${frozen}"` : ''} ySplit="1" topLeftCell="${columnName(frozen)}2" activePane="${frozen ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`
    : '';
  return `<sheetViews><sheetView${first ? ' tabSelected="1"' : ''}${head ? '' : ' showGridLines="0"'} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function rowXml(cells: readonly Cell[], index: number, widths: readonly number[]): string {
  const inner = cells.map((c, i) => cellXml(c, `${columnName(i)}${index + 1}`)).join('');
  return `<row r="${index + 1}" ht="${rowHeight(cells, widths)}" customHeight="1">${inner}</row>`;
}

/** In points, by a count of the lines that each cell will wrap to: LibreOffice does not work it out by itself. */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((c, i) => {
    const room = Math.max(1, (widths[i] ?? 10) * FILLED);
    return sum(
      String(c.value)
        .split('\n')
        .map((line) => Math.max(1, Math.ceil(line.length / room))),
    );
  });
  const line = cells[0]?.tone === 'title' && cells[0].value !== '' ? 22 : LINE;
  return Math.min(HIGHEST, Math.max(1, ...lines) * line + 3);
}

/** Characters to a unit of width: words are narrower than the figures it counts, and lines break early. Points a line of Arial 10; Excel's highest row. */
const FILLED = 1.05;
const LINE = 13;
const HIGHEST = 409;

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function cellXml({ value, tone, link }: Cell, at: string): string {
  const style = styleOf(tone ?? 'text', link !== undefined);
  if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  if (value === '') return `<c r="${at}" s="${style}"/>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** Excel reads "_x0041_" in a string as a character's number; an underscore written so itself keeps the words as they are. */
const cellText = (words: string): string => xmlText(words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));

const filter = ({ head, rows }: Sheet): string =>
  head ? `<autoFilter ref="A1:${columnName(head.length - 1)}${rows.length + 1}"/>` : '';

/** A warning, not a refusal: a person may type two types, or words of her own. */
function validations({ choices = [], rows }: Sheet): string {
  const items = choices.map(({ column, list }) => {
    const [from, to] = [columnName(column), columnName(list.column)];
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" error="This is not in the list." sqref="${from}2:${from}${rows.length + 1}"><formula1>'${xmlText(list.sheet)}'!$${to}$2:$${to}$${list.rows + 1}</formula1></dataValidation>`;
  });
  return items.length && rows.length
    ? `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`
    : '';
}

function links(rows: readonly (readonly Cell[])[]): string {
  const items = rows.flatMap((row, r) =>
    row.flatMap(({ link }, c) =>
      link ? [`<hyperlink ref="${columnName(c)}${r + 1}" location="${xmlText(`'${link.sheet}'!A${link.row}`)}"/>`] : [],
    ),
  );
  return items.length ? `<hyperlinks>${items.join('')}</hyperlinks>` : '';
}
