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

const MARK = /^(?:\d{1,3}|[¹²³⁴-⁹⁰]{1,3}|[*†‡§]{1,3}|\[\d{1,3}\])\s?(?=[\p{L}“"(])/u;

/** Index of the first note line; the number of lines when there are none. A note may go on from the page before without a mark. */
function notesStart(lines: readonly Line[], bodySize: number, goingOn: boolean): number {
  let from = lines.length;
  while (from > 0 && lines[from - 1]!.size < bodySize * 0.93) from--;
  if (from === 0) return lines.length;
  const marked = lines.findIndex((line, i) => i >= from && MARK.test(line.text));
  if (marked < 0) return lines.length;
  return goingOn && marked > from ? from : marked;
}
