/**
 * Lines -> paragraphs, over columns and pages.
 *
 * The sign worth most: would the first word of a line have fitted on the line before? If so, the writer ended the paragraph there.
 * What else tells, and in which order, stands in `paragraph-starts.ts`.
 */
import type { Column } from './columns.js';
import type { Line } from './line.js';
import { lineLabel } from './line-label.js';
import type { Measures } from './measures.js';
import { beginsParagraph, goesOn, SENTENCE_END, type Step } from './paragraph-starts.js';

export interface Paragraph {
  readonly lines: readonly Line[];
  readonly label: string | null;
  /** The column it begins in. */
  readonly column: Column;
}

/** `columns` in reading order; nothing but furniture and notes stands between them. */
export function findParagraphs(columns: readonly Column[], measures: Measures): Paragraph[] {
  const paragraphs: { lines: Line[]; label: string | null; column: Column }[] = [];
  let previous: Place | null = null;
  for (const column of columns)
    column.lines.forEach((line, i) => {
      const open = paragraphs.at(-1);
      const place = { line, column, rest: column.lines.slice(i + 1, i + 1 + LOOK_AHEAD) };
      if (open && previous && !beginsParagraph(stepOf(open, paragraphs.slice(-RECENT), previous, place, measures)))
        open.lines.push(line);
      else paragraphs.push({ lines: [line], label: lineLabel(line.text), column });
      previous = place;
    });
  return paragraphs;
}

// An enumeration within a sentence shows its second mark within so many lines.
const LOOK_AHEAD = 8;

interface Place {
  readonly line: Line;
  readonly column: Column;
  /** The lines that follow in the same column. */
  readonly rest: readonly Line[];
}
// So many paragraphs back an item may have its predecessor: "(b)" after "(a)" with its own sub-items.
const RECENT = 12;

/** `room`: points between the end of `a` and the right edge of its column. */
type Pair = Pick<Step, 'a' | 'b' | 'ended' | 'label' | 'sameColumn' | 'column' | 'measures'> & {
  readonly room: number;
};

function stepOf(open: Paragraph, recent: readonly Paragraph[], before: Place, place: Place, measures: Measures): Step {
  const [a, b] = [before.line, place.line];
  const sameColumn = before.column === place.column && !place.column.taken.some((y) => y > a.y && y < b.y);
  const ended = SENTENCE_END.test(a.text);
  const label = lineLabel(b.text);
  const room = measures.right(before.column) - a.x1;
  return {
    a,
    b,
    rest: place.rest,
    after: place.rest[0] ?? null,
    open,
    recent,
    sameColumn,
    column: place.column,
    measures,
    ended,
    label,
    short: isShort({ a, b, room, ended, label, sameColumn, column: place.column, measures }),
    shift: b.x0 - a.x0 - (place.column.x0 - before.column.x0),
  };
}

/** Lower case goes on unless most of a line was free: long addresses and blanks move to a line of their own. */
function isShort({ a, b, room, ended, label, sameColumn, column, measures }: Pair): boolean {
  const free = Math.max(b.firstWord * 3, b.size * 8, (measures.right(column) - column.x0) * 0.3);
  if (goesOn(b, ended, label) && room <= free) return false;
  const slack = room - b.firstWord * 1.03 - b.space;
  const isText = SENTENCE_END.test(b.text) || (sameColumn && isLong(b, measures.right(column)));
  const doubt = label === null && isText && !a.text.endsWith(':') ? doubtOf(ended, sameColumn && measures.spaced) : 0;
  if (slack > doubt * b.size) return true;
  const bothBold = a.bold > 0.9 && b.bold > 0.9;
  return measures.justified && !bothBold && room > b.size * 0.8 && (ended || label !== null);
}

/** Near the right edge of a column of some width. */
function isLong(line: Line, right: number): boolean {
  const width = line.x1 - line.x0;
  return width > line.size * 20 && right - line.x1 < width * 0.2;
}

/** Em by which a word must fit to tell anything: widths are estimates, a sentence not ended likely goes on, a gap would part two. */
function doubtOf(ended: boolean, spaced: boolean): number {
  if (spaced) return 2;
  return ended ? 0 : 0.8;
}
