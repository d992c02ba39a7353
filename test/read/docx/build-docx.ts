/** Small Word files for the tests, written part by part so that each test shows the markup it is about. */
import { strToU8, zipSync } from 'fflate';
import type { SourceBlock, SourceDocument } from '../../../src/model/source.js';
import { readDocx } from '../../../src/read/docx/read-docx.js';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface DocxParts {
  readonly body: string;
  /** Inside of w:styles, w:numbering, w:footnotes … */
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  /** Hyperlink addresses by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  readonly title?: string;
  /** Further files of the package. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header'] as const;
const ROOTS: Readonly<Record<string, string>> = { header: 'hdr' };
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

export function docxFiles(parts: DocxParts): Record<string, Uint8Array> {
  const present = PARTS.filter((name) => parts[name] !== undefined);
  const related = present.map((name) => `<Relationship Id="${name}" Type="${OFFICE}/${name}" Target="${name}.xml"/>`);
  const links = Object.entries(parts.links ?? {}).map(
    ([id, url]) => `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${url}" TargetMode="External"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships ${RELATIONSHIPS}><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships ${RELATIONSHIPS}>${related.join('')}${links.join('')}</Relationships>`,
    ...Object.fromEntries(
      present.map((name) => {
        const root = ROOTS[name] ?? name;
        return [`word/${name}.xml`, `<w:${root} ${NAMESPACES}>${parts[name]}</w:${root}>`];
      }),
    ),
    ...(parts.title === undefined ? {} : { 'docProps/core.xml': coreProperties(parts.title) }),
    ...parts.files,
  };
  return Object.fromEntries(
    Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
  );
}

function coreProperties(title: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
}

export function docx(parts: DocxParts | string): Uint8Array {
  return zipSync(docxFiles(typeof parts === 'string' ? { body: parts } : parts));
}

export function read(parts: DocxParts | string, revisions?: 'accept' | 'reject'): Promise<SourceDocument> {
  return readDocx(docx(parts), 'test.docx', revisions);
}

/** Blocks as "label text", for tests about numbers and order. */
export async function readLines(parts: DocxParts | string, revisions?: 'accept' | 'reject'): Promise<string[]> {
  const { blocks } = await read(parts, revisions);
  return blocks.map((block) => [block.autoLabel, block.text].filter((part) => part !== null).join(' '));
}

export async function readBlock(parts: DocxParts | string): Promise<SourceBlock> {
  const { blocks } = await read(parts);
  if (blocks.length !== 1) throw new Error(`expected one block, got ${blocks.length}`);
  return blocks[0]!;
}

/** A run; `properties` is the inside of w:rPr. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs, or of plain words; `properties` is the inside of w:pPr. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;
}

export function styled(style: string, content: string, properties = ''): string {
  return p(content, `<w:pStyle w:val="${style}"/>${properties}`);
}

/** A paragraph of list `numId` at a level. */
export function item(content: string, numId = 1, ilvl = 0, properties = ''): string {
  return p(content, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>${properties}`);
}

/** Levels of an abstract definition as [number format, level text, more]. */
export type LevelSpec = readonly [format: string, text: string, more?: string];

export function abstractNum(id: number, levels: readonly LevelSpec[], more = ''): string {
  const inside = levels.map(
    ([format, text, extra], ilvl) =>
      `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra ?? ''}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${more}${inside.join('')}</w:abstractNum>`;
}

export function num(id: number, abstractId: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
}

export function style(id: string, properties: string, more = ''): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}${properties}</w:style>`;
}

export function ins(content: string, author = 'Ann'): string {
  return `<w:ins w:id="${nextId()}" w:author="${author}">${content}</w:ins>`;
}

export function del(text: string, author = 'Ann'): string {
  const run = `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
  return `<w:del w:id="${nextId()}" w:author="${author}">${run}</w:del>`;
}

/** For w:pPr: the paragraph mark itself is marked. */
export function markedEnd(mark: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string {
  return `<w:rPr><w:${mark} w:id="${nextId()}" w:author="Ann"/></w:rPr>`;
}

let ids = 100;
function nextId(): number {
  return ids++;
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<w:p>') || content.startsWith('<w:tbl>') ? content : p(content)}</w:tc>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`;
}

/** A complex field in one paragraph. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve">${instruction}</w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}
