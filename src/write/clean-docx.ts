/**
 * A paper as read → a plain Word package with its words: titles and headings in Word's styles, numbers typed, tables with lines. It stands
 * in for papers that are not Word files, so that changes between any two papers can be tracked.
 */

import { strToU8 } from 'fflate';
import type { Block } from '../model/agreement.js';
import type { WordPackage } from './tracked/package.js';
import { xmlText } from './xml.js';

type CleanBlock = Pick<Block, 'kind' | 'text' | 'label' | 'path' | 'cells' | 'table'>;

export function cleanPackage(blocks: readonly CleanBlock[]): WordPackage {
  const body = groupRows(blocks).map((group) => (group[0]?.cells ? table(group) : group.map(paragraph).join('')));
  const document = `<w:document ${W}><w:body>${body.join('')}${SECTION}</w:body></w:document>`;
  const parts = { ...FIXED, 'word/document.xml': document };
  return { parts: new Map(Object.entries(parts).map(([path, xml]) => [path, strToU8(`${HEAD}${xml}`)])) };
}

/** Rows of one table together, everything else alone. */
function groupRows(blocks: readonly CleanBlock[]): CleanBlock[][] {
  const groups: CleanBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const goesOn = block.cells && last?.[0]?.cells && last[0].table?.index === block.table?.index;
    if (goesOn) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function paragraph(block: CleanBlock): string {
  const style = styleOf(block);
  const label = block.label === null ? '' : `${text(block.label)}<w:r><w:tab/></w:r>`;
  return `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${label}${text(block.text)}</w:p>`;
}

function styleOf({ kind, path, label }: CleanBlock): string | null {
  if (kind === 'title') return 'Title';
  if (kind === 'heading') return `Heading${Math.min(3, Math.max(1, path.length))}`;
  return label === null ? null : 'Numbered';
}

const text = (words: string): string => `<w:r><w:t xml:space="preserve">${xmlText(words)}</w:t></w:r>`;

function table(rows: readonly CleanBlock[]): string {
  const columns = Math.max(...rows.map((r) => r.cells?.length ?? 1));
  const grid = `<w:gridCol w:w="${Math.floor(WIDTH / columns)}"/>`.repeat(columns);
  const properties = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/></w:tblPr>';
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows.map((r) => row(r, columns)).join('')}</w:tbl><w:p/>`;
}

/** A label before the first words of the row, as the paper prints it there. */
function row({ cells, label, text: words }: CleanBlock, columns: number): string {
  const own = cells ?? [words];
  const first = own.findIndex((c) => c !== '');
  const all = Array.from({ length: columns }, (_, i) => {
    const cell = own[i] ?? '';
    return i === first && label !== null ? `${label} ${cell}` : cell;
  });
  return `<w:tr>${all.map((c) => `<w:tc><w:p>${c === '' ? '' : text(c)}</w:p></w:tc>`).join('')}</w:tr>`;
}

/** Twips between margins of 2.5 cm on A4. */
const WIDTH = 9072;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

const style = (id: string, name: string, paragraph_: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph_}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const heading = (level: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:ind w:left="720" w:hanging="720"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
  .join('');

const STYLES = `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="20"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${style('Title', 'Title', '<w:spacing w:after="240"/>', '<w:b/><w:sz w:val="32"/>')}${heading(1, 26)}${heading(2, 22)}${heading(3, 20)}${style('Numbered', 'Numbered', '<w:ind w:left="720" w:hanging="720"/>', '')}<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr></w:style></w:styles>`;

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (id: string, target: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${id}" Target="${target}"/></Relationships>`;
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const FIXED = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': relations('officeDocument', 'word/document.xml'),
  'word/_rels/document.xml.rels': relations('styles', 'styles.xml'),
  'word/styles.xml': STYLES,
};
