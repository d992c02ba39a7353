/**
 * Pieces of a paragraph -> clean lines of text with the format of each stretch.
 *
 * Word papers hold typed line breaks that are only layout, and others that stand for paragraphs. A page break or an
 * empty line parts two paragraphs; single breaks do where the lines open with labels of their own; any other break is
 * a space.
 */
import { parseLabel, stripBullet } from '../../text/number-label.js';
import { gatherText } from '../gather-text.js';
import type { Piece } from './runs.js';

/** A stretch of a line's text that comes from one piece. Ends are exclusive UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly piece: Piece;
}

export interface Line {
  /** White space single, none at the ends. */
  readonly text: string;
  readonly spans: readonly Span[];
}

/** The lines that are paragraphs to a reader; one in nearly every case, none when there is no text. */
export function paragraphLines(pieces: readonly Piece[]): Line[] {
  return splitAt(pieces, /\f|\n[^\S\n]*(?:\n[^\S\n]*)+/g)
    .flatMap(labelledLines)
    .map(cleanLine)
    .filter(hasContent);
}

function hasContent(line: Line): boolean {
  return line.text !== '' || line.spans.length > 0;
}

/** Split before every line that opens with a label, when two or more do. */
function labelledLines(pieces: readonly Piece[]): (readonly Piece[])[] {
  const lines = splitAt(pieces, /\n/g);
  const labelled = lines.map((line) => opensWithLabel(cleanLine(line).text));
  if (labelled.filter(Boolean).length < 2) return [pieces];
  const groups: Piece[][] = [];
  lines.forEach((line, index) => {
    if (index === 0 || labelled[index]) groups.push([...line]);
    else groups.at(-1)!.push({ ...line[0]!, text: ' ', note: null }, ...line);
  });
  return groups;
}

function opensWithLabel(text: string): boolean {
  return parseLabel(text) !== null || stripBullet(text) !== null;
}

/** Split pieces wherever the pattern matches their text put together; a note goes with the text before it. */
function splitAt(pieces: readonly Piece[], separator: RegExp): (readonly Piece[])[] {
  const ranges = rangesBetween(pieces.map((piece) => piece.text).join(''), separator);
  if (ranges.length === 1) return [pieces];
  const parts: Piece[][] = ranges.map(() => []);
  let part = 0;
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    for (; ; part++) {
      const range = ranges[part]!;
      const text = piece.text.slice(Math.max(0, range.from - at), Math.max(0, range.to - at));
      if (text !== '' || piece.note) parts[part]!.push({ ...piece, text });
      if (range.to >= end) break;
    }
    at = end;
  }
  return parts.filter((inside) => inside.length > 0);
}

/** The stretches that the separators leave; the last one reaches to the end. */
function rangesBetween(text: string, separator: RegExp): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    ranges.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...ranges, { from, to: text.length }];
}

/** White space collapsed across pieces; characters that print nothing are dropped. */
export function cleanLine(pieces: readonly Piece[]): Line {
  const gather = gatherText();
  const spans: Span[] = [];
  for (const piece of pieces) {
    const start = gather.length();
    gather.add(piece.text);
    if (gather.length() > start || piece.note) spans.push({ start, end: gather.length(), piece });
  }
  const end = gather.trimmedLength();
  return {
    text: gather.text(),
    spans: spans.map((s) => ({ ...s, start: Math.min(s.start, end), end: Math.min(s.end, end) })),
  };
}

/** The line without its first `count` characters. */
export function dropStart(line: Line, count: number): Line {
  const moved = line.spans.map((s) => ({ ...s, start: Math.max(0, s.start - count), end: Math.max(0, s.end - count) }));
  return { text: line.text.slice(count), spans: moved.filter((s) => s.end > s.start || s.piece.note) };
}
