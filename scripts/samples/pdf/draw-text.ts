/** Paragraphs on the sheet: broken into lines, hung under their label, parted between columns and pages. */
import { inlineRuns } from '../inline-runs.js';
import type { Run } from '../paper.js';
import { breakLines, type Line } from './line-breaking.js';
import { drawLine, measureAt, reserve, type Sheet } from './sheet.js';

export interface TextStyle {
  readonly size: number;
  /** Points from the left edge of the column to the text. */
  readonly indent: number;
  /** Stands in the margin left of the text, `hang` points before it. */
  readonly label?: string;
  readonly hang?: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
  readonly before: number;
  readonly after: number;
  /** Lines that must fit under this one, so that a heading is never left alone. */
  readonly keep?: number;
}

export function drawText(sheet: Sheet, text: string, style: TextStyle): void {
  const lines = breakText(sheet, text, sheet.width - style.indent, style);
  const leading = style.size * 1.24;
  reserve(sheet, style.before + leading * (Math.min(2, lines.length) + (style.keep ?? 0)));
  sheet.y += style.before;
  lines.forEach((line, index) => {
    reserve(sheet, leading);
    if (index === 0) drawLabel(sheet, style);
    placeLine(sheet, line, style);
    sheet.y += leading;
  });
  sheet.y += style.after;
}

export function breakText(sheet: Sheet, text: string, width: number, style: { size: number; bold?: boolean }): Line[] {
  const runs = inlineRuns(text).map((run): Run => (style.bold ? { ...run, bold: true } : run));
  return breakLines(runs, width, 0, measureAt(sheet, style.size));
}

function drawLabel(sheet: Sheet, style: TextStyle): void {
  if (!style.label) return;
  const run = { text: style.label, bold: style.bold ?? false, italic: false, note: null };
  const line = { words: [[run]], width: 0, last: true };
  drawLine(sheet, line, sheet.left + style.indent - (style.hang ?? 0), sheet.y, style.size, 0);
}

function placeLine(sheet: Sheet, line: Line, style: TextStyle): void {
  const free = sheet.width - style.indent - line.width;
  const stretch = sheet.settings.justify && !line.last && !style.centred ? free : 0;
  const shift = style.centred ? free / 2 : 0;
  drawLine(sheet, line, sheet.left + style.indent + shift, sheet.y, style.size, stretch);
}
