/**
 * The package as the docx library made it → the package as we hand it over: fixed dates, our table style, the firm's look, and bytes
 * that depend on nothing but the memo.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { MemoRecord } from '../../model/memo-record.js';
import { writeZip } from '../zip.js';
import { TABLE_STYLE } from './look.js';
import { withRecord } from './record-part.js';
import { applyTemplate, readTemplate } from './template.js';

export interface Finish {
  /** ISO date of the memo; stands as created and modified. */
  readonly date: string;
  readonly template: Uint8Array | undefined;
  readonly record: MemoRecord | undefined;
}

export function finishPackage(made: Uint8Array, { date, template, record }: Finish): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(made))
      .filter(([path]) => !path.endsWith('/'))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => [path, finishPart(path, strFromU8(bytes), date)]),
  );
  const looks = template ? applyTemplate(parts, readTemplate(template)) : parts;
  return writeZip(record ? withRecord(looks, record) : looks);
}

function finishPart(path: string, xml: string, date: string): string {
  if (path === 'docProps/core.xml') return xml.replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${date}T00:00:00Z<`);
  if (path === 'word/styles.xml') return xml.replace('</w:styles>', `${TABLE_STYLE}</w:styles>`);
  if (path === 'word/document.xml') return withoutTableBorders(xml);
  return xml;
}

/** The library draws lines around every table, over those of its style. */
function withoutTableBorders(xml: string): string {
  return xml.replace(/<w:tblBorders>(?:<w:\w+ [^<>]*\/>)*<\/w:tblBorders>/g, '');
}
