/** Tables and signature blocks: rows that never part between pages, cells that wrap. */

import { breakText } from './draw-text.js';
import type { Line } from './line-breaking.js';
import { drawLine, reserve, type Sheet } from './sheet.js';

const PAD = 4;

type Rows = readonly (readonly string[])[];

/** The first row is the head: bold, and kept with the row below it. */
export function drawTable(sheet: Sheet, widths: readonly number[], rows: Rows): void {
  const edges = columnWidths(sheet.width, widths);
  const size = sheet.settings.size - 1;
  sheet.y += 4;
  rows.forEach((row, index) => {
    const head = index === 0;
    const cells = row.map((text, at) => breakText(sheet, text, (edges[at] ?? 0) - 2 * PAD, { size, bold: head }));
    const height = rowHeight(cells, size);
    reserve(sheet, head ? height * 2.5 : height);
    drawRow(sheet, cells, edges, size);
    ruleRow(sheet, edges, height, head);
    sheet.y += height;
  });
  sheet.y += 8;
}

/** Two or more columns without rules. */
export function drawSignature(sheet: Sheet, rows: Rows): void {
  const count = rows[0]?.length ?? 1;
  const edges = columnWidths(
    sheet.width,
    Array.from({ length: count }, () => 1),
  );
  const { size } = sheet.settings;
  reserve(sheet, rows.length * (size * 1.24 + 2 * PAD));
  for (const row of rows) {
    const cells = row.map((text, at) => breakText(sheet, text, (edges[at] ?? 0) - 2 * PAD, { size }));
    drawRow(sheet, cells, edges, size);
    sheet.y += rowHeight(cells, size);
  }
}

function columnWidths(whole: number, parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (whole * part) / sum);
}

function rowHeight(cells: readonly Line[][], size: number): number {
  return Math.max(...cells.map((lines) => lines.length)) * size * 1.2 + 2 * PAD;
}

function drawRow(sheet: Sheet, cells: readonly Line[][], edges: readonly number[], size: number): void {
  let x = sheet.left;
  cells.forEach((lines, at) => {
    lines.forEach((line, index) => {
      drawLine(sheet, line, x + PAD, sheet.y + PAD + index * size * 1.2, size, 0);
    });
    x += edges[at] ?? 0;
  });
}

function ruleRow(sheet: Sheet, edges: readonly number[], height: number, head: boolean): void {
  const { doc, left, y } = sheet;
  doc.lineWidth(head ? 0.9 : 0.5);
  if (!sheet.settings.grid) {
    if (head)
      doc
        .moveTo(left, y)
        .lineTo(left + sheet.width, y)
        .stroke();
    doc
      .moveTo(left, y + height)
      .lineTo(left + sheet.width, y + height)
      .stroke();
    return;
  }
  let x = left;
  for (const width of edges) {
    doc.rect(x, y, width, height).stroke();
    x += width;
  }
}
