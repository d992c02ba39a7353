/** Text with `**bold**`, `*italic*` and `[^1]` marks -> runs, in order. */
import type { Run } from './paper.js';

export function inlineRuns(text: string): Run[] {
  const pieces = text.match(/\*\*[^*]+\*\*|\*[^*]+\*|\[\^\w+\]|[^*[]+|[*[]/g) ?? [];
  return pieces.map(readPiece);
}

function readPiece(piece: string): Run {
  const plain = { text: piece, bold: false, italic: false, note: null };
  if (piece.startsWith('**') && piece.length > 4) return { ...plain, text: piece.slice(2, -2), bold: true };
  if (piece.startsWith('*') && piece.length > 2) return { ...plain, text: piece.slice(1, -1), italic: true };
  const note = /^\[\^(\w+)\]$/.exec(piece)?.[1];
  return note ? { ...plain, text: '', note } : plain;
}
