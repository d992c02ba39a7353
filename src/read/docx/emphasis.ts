/**
 * Bold, underlined and large type -> what stands out: a whole line, or the words that open it.
 */
import { parseLabel } from '../../text/number-label.js';
import type { Line, Span } from './lines.js';
import type { Piece } from './runs.js';
import type { ViewParagraph } from './view.js';

/** From 11 points, headings of 13 and more are clearly larger; footnotes and small print never are. */
const CLEARLY_LARGER = 1.15;

/** The type size, in half points, that most characters of the paper are set in. */
export function bodySize(paragraphs: readonly ViewParagraph[]): number {
  const characters = new Map<number, number>();
  for (const { pieces } of paragraphs)
    for (const { size, text } of pieces) characters.set(size, (characters.get(size) ?? 0) + text.length);
  return [...characters].reduce((best, next) => (next[1] > best[1] ? next : best), [20, 0])[0];
}

/** All bold, or all clearly larger than body text. */
export function isStrong(line: Line, body: number): boolean {
  const worded = line.spans.filter((span) => hasWords(line, span));
  if (worded.length === 0) return false;
  return worded.every((s) => s.piece.bold) || worded.every((s) => s.piece.size >= body * CLEARLY_LARGER);
}

/**
 * End of the bold or underlined words that open a longer paragraph; null when there are none or all of it is.
 *
 * A typed number before them may be plain: "2.1 *Scope.* The Services …".
 */
export function runInEnd(line: Line): number | null {
  const ends = EMPHASES.map((isSet) => openingEnd(line, isSet)).filter((end) => end !== null);
  return ends.length > 0 ? Math.max(...ends) : null;
}

const EMPHASES: readonly ((piece: Piece) => boolean)[] = [(piece) => piece.bold, (piece) => piece.underline];

function openingEnd(line: Line, isSet: (piece: Piece) => boolean): number | null {
  const after = parseLabel(line.text)?.restStart ?? 0;
  let end = 0;
  for (const span of line.spans) {
    if (!hasWords(line, span)) {
      if (isSet(span.piece) && end > 0) end = span.end;
      continue;
    }
    if (isSet(span.piece)) end = span.end;
    else if (span.end > after) break;
  }
  const opening = line.text.slice(0, end).trimEnd().length;
  return opening > after && isRunIn(line.text.slice(after, opening), line.text.slice(opening)) ? opening : null;
}

/** A run-in heading closes with a stop or dash, or a new sentence begins after it; "*Provider* may …" is just a name. */
function isRunIn(opening: string, rest: string): boolean {
  if (!hasLetters(opening) || !hasLetters(rest)) return false;
  return /[.:–—-]["”’)]?$/.test(opening) || /^["”’)]?\s*(?:[.:–—-]|["“‘(]?\p{Lu})/u.test(rest);
}

function hasWords(line: Line, span: Span): boolean {
  return /[\p{L}\p{N}]/u.test(line.text.slice(span.start, span.end));
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}
