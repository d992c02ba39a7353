/**
 * A firm's .docx → its look on our memo: its styles and theme replace ours, found by the styles' names ("heading 1"), because ids
 * differ between languages ("Heading1", "berschrift1"). Styles of ours that the firm does not have are added.
 *
 * Numbering in the firm's styles is left out: it points into the firm's numbering part, which is not taken along, and our headings
 * carry their own numbers.
 */
import { strFromU8, unzipSync } from 'fflate';
import { ReadError } from '../../model/message.js';

export interface Template {
  readonly styles: string;
  readonly theme: string | null;
}

/** @throws ReadError when the bytes are not a Word document */
export function readTemplate(bytes: Uint8Array): Template {
  const parts = unzipped(bytes);
  const styles = parts['word/styles.xml'];
  if (!styles || !strFromU8(styles).includes('<w:styles')) throw notWord('it has no styles');
  const theme = parts[THEME];
  return { styles: strFromU8(styles), theme: theme ? strFromU8(theme) : null };
}

export const THEME = 'word/theme/theme1.xml';

/** A styles part is some ten kilobytes; far more than this is not a template. */
const LARGEST = 20e6;

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    const wanted = new Set(['word/styles.xml', THEME]);
    return unzipSync(bytes, { filter: (f) => wanted.has(f.name) && f.originalSize < LARGEST });
  } catch (cause) {
    throw notWord('it is not a zip package', cause);
  }
}

const notWord = (found: string, cause?: unknown): ReadError =>
  new ReadError('template', 'not-a-template', found, 'give a .docx file saved by Word or LibreOffice', { cause });

/** Parts of our document with the template's look. `ours` holds every part; style ids in the text parts are changed to the firm's. */
export function applyTemplate(ours: ReadonlyMap<string, string>, template: Template): Map<string, string> {
  const mine = styleElements(ours.get('word/styles.xml') ?? '');
  const firm = new Map(styleElements(template.styles).map((s) => [`${typeOf(s)} ${nameOf(s)}`, s]));
  const known = (s: string) => firm.get(`${typeOf(s)} ${nameOf(s)}`);
  const ids = new Map(mine.map((s) => [idOf(s), idOf(known(s) ?? s)]));
  const added = mine.filter((s) => !known(s)).map((s) => withIds(s, ids));
  const styles = template.styles.replace(NUMBERING, '').replace('</w:styles>', () => `${added.join('')}</w:styles>`);
  const parts = [...ours].map(([path, text]): [string, string] => [
    path,
    path === 'word/styles.xml' ? styles : path.endsWith('.xml') ? withIds(text, ids) : text,
  ]);
  return withTheme(new Map(parts), template.theme);
}

const NUMBERING = /<w:numPr\/>|<w:numPr>(?:<w:(?:ilvl|numId)[^<>]*\/>)*<\/w:numPr>/g;

function withIds(xml: string, ids: ReadonlyMap<string, string>): string {
  return xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle|basedOn|next|link) w:val=")([^"<>]*)(?=")/g,
    (_, before: string, id: string) => {
      return `${before}${ids.get(id) ?? id}`;
    },
  );
}

function withTheme(parts: Map<string, string>, theme: string | null): Map<string, string> {
  if (theme === null) return parts;
  const rels = parts.get('word/_rels/document.xml.rels') ?? '';
  const types = parts.get('[Content_Types].xml') ?? '';
  parts.set(
    'word/_rels/document.xml.rels',
    rels.replace(
      '</Relationships>',
      '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/></Relationships>',
    ),
  );
  parts.set(
    '[Content_Types].xml',
    types.replace(
      '</Types>',
      '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    ),
  );
  return parts.set(THEME, theme);
}

/** Every `<w:style …>…</w:style>`, which never nest. */
function styleElements(xml: string): string[] {
  return xml
    .split('</w:style>')
    .slice(0, -1)
    .map((part) => `${part.slice(part.lastIndexOf('<w:style '))}</w:style>`);
}

const attribute = (element: string, pattern: RegExp): string => pattern.exec(element)?.[1] ?? '';
const idOf = (style: string): string => attribute(style, /w:styleId="([^"]*)"/);
const typeOf = (style: string): string => attribute(style, /w:type="([^"]*)"/);
const nameOf = (style: string): string => attribute(style, /<w:name w:val="([^"]*)"/).toLowerCase();
