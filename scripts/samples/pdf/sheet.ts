/**
 * The paper being written: pages, columns and the place where the next line goes.
 *
 * Fonts are the fourteen every reader has, so nothing is embedded and the file is the same on every machine.
 */
import PDFDocument from 'pdfkit';
import type { Run, Settings } from '../paper.js';
import type { Line, Measure } from './line-breaking.js';

export interface Sheet {
  readonly doc: PDFKit.PDFDocument;
  readonly settings: Settings;
  readonly leading: number;
  /** Width of one column in points. */
  width: number;
  /** Left edge of the current column. */
  left: number;
  /** Top of the next line. */
  y: number;
  column: number;
  /** Where columns begin on this page: lower on the first, under the title. */
  top: number;
}

export const MARGIN = { x: 64, top: 78, bottom: 72 };
const GUTTER = 22;

const FONTS = {
  Times: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  Helvetica: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
} as const;

export function openSheet(settings: Settings, title: string): Sheet {
  const doc = new PDFDocument({
    size: settings.paper === 'letter' ? 'LETTER' : 'A4',
    margin: 0,
    bufferPages: true,
    // Deflate output may differ from one zlib to the next; plain streams never do.
    compress: false,
    info: {
      Title: title,
      Author: settings.author,
      Producer: 'PDFKit',
      CreationDate: new Date(`${settings.dated}T09:00:00Z`),
    },
  });
  const width = doc.page.width - 2 * MARGIN.x;
  return {
    doc,
    settings,
    leading: settings.size * 1.24,
    width,
    left: MARGIN.x,
    y: MARGIN.top,
    column: 0,
    top: MARGIN.top,
  };
}

/** From here on the text runs in the number of columns the settings ask for. */
export function startColumns(sheet: Sheet): void {
  const { columns } = sheet.settings;
  const whole = sheet.doc.page.width - 2 * MARGIN.x;
  sheet.width = (whole - (columns - 1) * GUTTER) / columns;
  sheet.top = sheet.y;
}

/** Moves on to the next column or page when `height` points do not fit here. */
export function reserve(sheet: Sheet, height: number): void {
  if (sheet.y + height <= sheet.doc.page.height - MARGIN.bottom) return;
  if (sheet.column + 1 < sheet.settings.columns) {
    sheet.column += 1;
    sheet.y = sheet.top;
  } else newPage(sheet);
  sheet.left = MARGIN.x + sheet.column * (sheet.width + GUTTER);
}

export function newPage(sheet: Sheet): void {
  sheet.doc.addPage();
  sheet.column = 0;
  sheet.left = MARGIN.x;
  sheet.top = MARGIN.top;
  sheet.y = MARGIN.top;
}

export function setFont(sheet: Sheet, run: Pick<Run, 'bold' | 'italic'>, size: number): void {
  const names = FONTS[sheet.settings.font];
  sheet.doc.font(names[(run.bold ? 1 : 0) + (run.italic ? 2 : 0)] ?? names[0], size);
}

export function measureAt(sheet: Sheet, size: number): Measure {
  const width = (run: Run) => {
    setFont(sheet, run, size);
    return sheet.doc.widthOfString(run.text);
  };
  const space = width({ text: ' ', bold: false, italic: false, note: null });
  return { width, space, hyphenate: sheet.settings.hyphenate };
}

/** Draws one line at x, y; `slack` points are shared out between its words. */
export function drawLine(sheet: Sheet, line: Line, x: number, y: number, size: number, slack: number): void {
  const extra = line.words.length > 1 ? slack / (line.words.length - 1) : 0;
  const { space } = measureAt(sheet, size);
  let at = x;
  for (const stretch of stretches(line)) {
    setFont(sheet, stretch.run, size);
    sheet.doc.text(stretch.text, at, y, { lineBreak: false, wordSpacing: extra });
    at += sheet.doc.widthOfString(stretch.text) + extra * stretch.gaps + (stretch.glued ? 0 : space + extra);
  }
}

interface Stretch {
  readonly run: Run;
  readonly text: string;
  readonly gaps: number;
  /** The next stretch follows without a space. */
  readonly glued: boolean;
}

/** Neighbouring words in one style, so that a plain line is one string in the file. */
function stretches(line: Line): Stretch[] {
  const result: Stretch[] = [];
  for (const word of line.words) {
    word.forEach((run, index) => {
      const glued = index < word.length - 1;
      const before = result.at(-1);
      const same = before && index === 0 && !before.glued && sameStyle(before.run, run);
      if (same)
        result[result.length - 1] = { ...before, text: `${before.text} ${run.text}`, gaps: before.gaps + 1, glued };
      else result.push({ run, text: run.text, gaps: 0, glued });
    });
  }
  return result;
}

function sameStyle(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic;
}
