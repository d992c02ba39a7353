/**
 * Sheets → the bytes of an .xlsx package (ECMA-376 part 1, chapter 18).
 *
 * Written here rather than by a library: exceljs has not been kept up and brings nine packages, write-excel-file knows neither links
 * nor filters, and what the memo needs of the format is this file: inline strings, one stylesheet, panes, filters and links.
 */
import { xmlText } from '../xml.js';
import { writeZip } from '../zip.js';
import type { Sheet } from './sheet.js';
import { columnName, sheetXml } from './sheet-xml.js';
import { STYLESHEET } from './stylesheet.js';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** @param date ISO date that stands as created and modified */
export function writeWorkbook(sheets: readonly Sheet[], title: string, date: string): Uint8Array {
  return writeZip(
    new Map([
      ['[Content_Types].xml', HEADER + contentTypes(sheets)],
      ['_rels/.rels', HEADER + relationships(ROOT)],
      ['docProps/core.xml', HEADER + properties(title, date)],
      ['xl/workbook.xml', HEADER + workbook(sheets)],
      ['xl/_rels/workbook.xml.rels', HEADER + relationships(partsOf(sheets))],
      ['xl/styles.xml', HEADER + STYLESHEET],
      ...sheets.map((s, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, HEADER + sheetXml(s, i === 0)]),
    ]),
  );
}

type Target = readonly [type: string, target: string];

const ROOT: readonly Target[] = [
  [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
];

const partsOf = (sheets: readonly Sheet[]): Target[] => [
  ...sheets.map((_, i): Target => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
  [`${OFFICE}/styles`, 'styles.xml'],
];

function relationships(targets: readonly Target[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = [
    ['/xl/workbook.xml', `${sheet}.sheet.main+xml`],
    ['/xl/styles.xml', `${sheet}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, `${sheet}.worksheet+xml`]),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function properties(title: string, date: string): string {
  const stamp = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title><dc:creator>clausediff</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const items = sheets.map((s, i) => `<sheet name="${xmlText(s.name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const names = sheets.flatMap(definedNames);
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="17000"/></bookViews><sheets>${items.join('')}</sheets>${names.length ? `<definedNames>${names.join('')}</definedNames>` : ''}</workbook>`;
}

/** The filter's range, and the head repeated on every printed page. */
function definedNames({ name, head, rows }: Sheet, index: number): string[] {
  if (!head) return [];
  const range = `'${xmlText(name)}'!$A$1:$${columnName(head.length - 1)}$${rows.length + 1}`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${range}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$1:$1</definedName>`,
  ];
}
