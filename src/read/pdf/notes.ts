/**
 * Footnotes: small lines at the foot of a column that open with a note mark.
 *
 * They are taken out before paragraphs are sought, since the sentence above them goes on overleaf.
 */
import type { Column } from './columns.js';
import type { Line } from './line.js';

export interface Note {
  readonly lines: readonly Line[];
  readonly column: Column;
}

export function takeNotes(columns: readonly Column[], bodySize: number): { columns: Column[]; notes: Note[] } {
  const notes: { lines: Line[]; column: Column }[] = [];
  const kept = columns.map((column, i) => {
    const isLast = columns[i + 1]?.page !== column.page || columns[i + 1]!.x0 > column.x0 + 20;
    const from = isLast ? notesStart(column.lines, bodySize, notes.length > 0) : column.lines.length;
    for (const line of column.lines.slice(from)) {
      if (MARK.test(line.text) || !notes.length) notes.push({ lines: [line], column });
      else notes.at(-1)!.lines.push(line);
    }
    return from === column.lines.length ? column : { ...column, lines: column.lines.slice(0, from) };
  });
  return { columns: kept, notes };
}

const MARK = /^(?:\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|[*†‡§]{1,6}|\[\d{1,3}\])\s?(?=[\p{L}“"(])/u;

/** Index of the first note line; the number of lines when there are none. A note may go on from the page before without a mark. */
function notesStart(lines: readonly Line[], bodySize: number, goingOn: boolean): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < bodySize * 0.93) from--;
  if (from === 0) return lines.length;
  if (from === lines.length) return starredNote(lines);
  const marked = lines.findIndex((line, i) => i >= from && MARK.test(line.text));
  if (marked < 0) return starredNote(lines);
  return goingOn && marked > from ? from : marked;
}

/** "***** Confidential treatment requested", set as large as the text but apart from it. */
function starredNote(lines: readonly Line[]): number {
  for (let i = Math.max(1, lines.length - 4); i < lines.length; i++) {
    const [before, line] = [lines[i - 1]!, lines[i]!];
    if (/^[*†‡]{1,6} ?[\p{L}“"[(]/u.test(line.text) && line.y - before.y > line.size * 1.5) return i;
  }
  return lines.length;
}
