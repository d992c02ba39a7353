/**
 * Pieces of a paragraph -> clean lines of text with the format of each stretch.
 *
 * Word papers hold typed line breaks that are only layout, and others that stand for paragraphs. A page break or an
 * empty line parts two paragraphs; single breaks do where the lines open with labels of their own; any other break is
 * a space.
 */
import { parseLabel, stripBullet } from '../../text/number-label.js';
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
  return splitAt(pieces, /\f|\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .flatMap(labelledLines)
    .map(cleanLine)
    .filter(hasContent);
}

function hasContent(line: Line): boolean {
  return line.text !== '' || line.spans.length > 0;
}

/** Split before every line that opens with a label, when two or more do. */
function labelledLines(pieces: readonly Piece[]): (readonly Piece[])[] {
  const lines = splitAt(pieces, /\n/);
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
  const whole = pieces.map((piece) => piece.text).join('');
  const cuts = [...whole.matchAll(new RegExp(separator, 'g'))].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
  }));
  if (cuts.length === 0) return [pieces];
  const bounds = [0, ...cuts.flatMap(({ from, to }) => [from, to]), whole.length];
  const parts: (readonly Piece[])[] = [];
  for (let i = 0; i < bounds.length; i += 2) parts.push(slicePieces(pieces, bounds[i]!, bounds[i + 1]!));
  return parts.filter((part) => part.length > 0);
}

function slicePieces(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const inside: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    const holdsNote = piece.note !== null && at >= from && at <= to && (at > from || from === 0);
    if (text !== '' || holdsNote) inside.push({ ...piece, text });
    at += piece.text.length;
  }
  return inside;
}

/** Collapse white space across pieces; drop characters that print nothing. */
export function cleanLine(pieces: readonly Piece[]): Line {
  let text = '';
  const spans: Span[] = [];
  for (const piece of pieces) {
    const start = text.length;
    const words = piece.text.replace(INVISIBLE, '').replace(/\s+/g, ' ');
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
    if (text.length > start || piece.note) spans.push({ start, end: text.length, piece });
  }
  const end = text.trimEnd().length;
  return {
    text: text.slice(0, end),
    spans: spans.map((s) => ({ ...s, start: Math.min(s.start, end), end: Math.min(s.end, end) })),
  };
}

/** Zero-width space and joiners, word joiner, byte order mark, soft hyphen, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** The line without its first `count` characters. */
export function dropStart(line: Line, count: number): Line {
  const moved = line.spans.map((s) => ({ ...s, start: Math.max(0, s.start - count), end: Math.max(0, s.end - count) }));
  return { text: line.text.slice(count), spans: moved.filter((s) => s.end > s.start || s.piece.note) };
}
