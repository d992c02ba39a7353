/**
 * The Word memo taken apart again: a line for each paragraph, in table cells too. Footnotes are read in the place of their numbers, so
 * that a quotation stands before its citation as in every other format.
 *
 * The record is a custom XML part, which Word keeps when the memo is saved, under a name of its own choice.
 */
import type { MemoRecord } from '../../model/memo-record.js';
import { type DocxParagraph, docxParagraphs } from './docx-paragraphs.js';
import type { MemoLine, MemoText } from './memo-text.js';
import { passagesOf } from './printed-passages.js';
import { citedNames, parseRecord } from './record-comment.js';

/** @param parts of the package, by path */
export function parseMemoDocx(parts: ReadonlyMap<string, Uint8Array>): MemoText {
  const part = (path: string) => new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  const styles = stylesOf(part('word/styles.xml'));
  const notes = noteTexts(part('word/footnotes.xml'), styles);
  const noteText = (id: string) => `[${(notes.get(id) ?? '').replace(/\.$/, '')}]`;
  const record = recordIn(parts);
  const paragraphs = docxParagraphs(part('word/document.xml'), styles, noteText);
  return { record, lines: linesOf(paragraphs, citedNames(record)) };
}

/** Lines of the table of contents are left out: Word sets them anew with page numbers. */
function linesOf(paragraphs: readonly DocxParagraph[], names: readonly string[]): MemoLine[] {
  let heading = 'head';
  return paragraphs.flatMap((p, i): MemoLine[] => {
    if (p.text === '' || /^toc \d/.test(p.style)) return [];
    if (/^(?:heading \d|title)$/.test(p.style)) heading = p.text;
    const prose = p.style === '' && !p.numbered && !p.inTable;
    const at = `paragraph ${i + 1}, under “${heading}”`;
    return [{ at, printed: p.text, compared: p.formatted, ...passagesOf(p.text, names), prose }];
  });
}

/** The default style has no name here, so that a plain paragraph is plain whatever Word calls it. */
function stylesOf(xml: string): Map<string, string> {
  const attribute = (style: string, pattern: RegExp) => pattern.exec(style)?.[1] ?? '';
  return new Map(
    xml.split('</w:style>').map((style) => {
      const name = attribute(style, /<w:name w:val="([^"]*)"/).toLowerCase();
      return [attribute(style, /w:styleId="([^"]*)"[^<>]*>/), name === 'normal' ? '' : name];
    }),
  );
}

function noteTexts(xml: string, styles: ReadonlyMap<string, string>): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { note, text } of xml === '' ? [] : docxParagraphs(xml, styles, () => ''))
    if (note !== null) texts.set(note, [texts.get(note) ?? '', text].join(' ').trim());
  return texts;
}

const RECORD = /<(?:\w+:)?record xmlns(?::\w+)?="urn:clausediff:record"[^<>]*>([^<]*)</;

function recordIn(parts: ReadonlyMap<string, Uint8Array>): MemoRecord | null {
  for (const [path, bytes] of parts) {
    if (!/^customXml\/[^/]+\.xml$/.test(path)) continue;
    const json = RECORD.exec(new TextDecoder().decode(bytes))?.[1];
    if (json !== undefined)
      return parseRecord(json.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? ''));
  }
  return null;
}

const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
