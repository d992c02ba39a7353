/** A paper -> the bytes of a PDF, the same on every run. */
import type { Block, Clause, Paper } from '../paper.js';
import { drawFurniture } from './draw-furniture.js';
import { drawSignature, drawTable } from './draw-table.js';
import { drawText, type TextStyle } from './draw-text.js';
import { newPage, openSheet, type Sheet, startColumns } from './sheet.js';

/** Throws on what the standard fonts cannot print, and on footnotes, which only the DOCX writer knows. */
export async function writePdf(paper: Paper): Promise<Uint8Array> {
  refuseUnprintable(paper);
  const sheet = openSheet(paper.settings, paper.title);
  const bytes = collectBytes(sheet.doc);
  const head = paper.blocks.findIndex((block) => block.type !== 'title' && block.type !== 'centred');
  for (const block of paper.blocks.slice(0, head)) drawBlock(sheet, block);
  startColumns(sheet);
  for (const block of paper.blocks.slice(head)) drawBlock(sheet, block);
  drawFurniture(sheet);
  sheet.doc.end();
  return bytes;
}

function refuseUnprintable(paper: Paper): void {
  const text = JSON.stringify(paper.blocks);
  const strange = /[^\x20-\x7e\xa1-\xff–—‘’“”•…€™]/.exec(text);
  if (strange) throw new Error(`${paper.settings.out}: no glyph for ${strange[0]}`);
  if (text.includes('[^')) throw new Error(`${paper.settings.out}: footnotes need a DOCX`);
}

function collectBytes(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
  });
}

function drawBlock(sheet: Sheet, block: Block): void {
  const draw = DRAW[block.type] as (sheet: Sheet, block: Block) => void;
  draw(sheet, block);
}

/** How each kind of block is drawn. */
const DRAW: { readonly [T in Block['type']]: (sheet: Sheet, block: Extract<Block, { readonly type: T }>) => void } = {
  title: (sheet, { text }) => drawText(sheet, text, { ...plain(sheet, 5), bold: true, centred: true, after: 8 }),
  centred: (sheet, { text }) => drawText(sheet, text, { ...plain(sheet), centred: true, after: 3 }),
  heading: (sheet, { text }) =>
    drawText(sheet, text, { ...plain(sheet, 0.5), bold: true, before: 8, after: 4, keep: 2 }),
  attachment: (sheet, block) => {
    newPage(sheet);
    drawText(sheet, attachmentTitle(block), { ...plain(sheet, 2), bold: true, after: 8, keep: 2 });
  },
  paragraph: (sheet, { text, indented }) => drawText(sheet, text, { ...plain(sheet), indent: indented ? 34 : 0 }),
  bullet: (sheet, { text }) => drawText(sheet, text, { ...plain(sheet), indent: 48, label: '•', hang: 14, after: 3 }),
  clause: drawClause,
  table: (sheet, { widths, rows }) => drawTable(sheet, widths, rows),
  signature: (sheet, { rows }) => drawSignature(sheet, rows),
  toc: () => {
    throw new Error('a table of contents needs a DOCX');
  },
};

/** Body text at the left edge, `larger` points above the body size. */
function plain(sheet: Sheet, larger = 0): TextStyle {
  return { size: sheet.settings.size + larger, indent: 0, before: 0, after: 5 };
}

function attachmentTitle(block: { readonly label: string; readonly text: string }): string {
  return block.text ? `${block.label} – ${block.text}` : block.label;
}

const INDENTS = [34, 34, 58, 82];

function drawClause(sheet: Sheet, clause: Clause): void {
  const level = clause.list === 0 ? clause.level : clause.level + 1;
  if (level === 1) drawClauseHeading(sheet, clause);
  else if (level === 2 && sheet.settings.inlineLabels) drawInlineClause(sheet, clause);
  else drawHangingClause(sheet, clause, level);
}

/** Long labels ("ARTICLE 1", "Section 1.") stand in the line, short ones in the margin. */
function drawClauseHeading(sheet: Sheet, { label, text }: Clause): void {
  const style = { ...plain(sheet, 1), bold: true, before: 9, after: 4, keep: 4 };
  if (label.length <= 4) drawText(sheet, text, { ...style, indent: 34, label, hang: 34 });
  else drawText(sheet, `${label} ${text}`, { ...style, centred: label.startsWith('ARTICLE') });
}

function drawInlineClause(sheet: Sheet, { label, text }: Clause): void {
  drawText(sheet, `${label} ${text}`, { ...plain(sheet), after: 4 });
}

function drawHangingClause(sheet: Sheet, { label, text }: Clause, level: number): void {
  const narrow = sheet.settings.columns > 1 ? 16 : 0;
  const wide = level > 2 && label.length > 4 ? 14 : 0;
  const indent = (INDENTS[level - 1] ?? 82) - narrow + wide;
  drawText(sheet, text, { ...plain(sheet), indent, label, hang: level === 2 ? 34 : 24 + wide, after: 4 });
}
