/** Pieces of the memo → paragraphs and tables of the docx package. */
import { BookmarkEnd, BookmarkStart, type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { DiffOp } from '../../model/change.js';
import type { Cite, Inline, MemoNode } from '../../model/memo.js';
import { citeText } from '../cite-text.js';
import { type Notes, runs, words } from './inlines.js';
import type { TextPiece } from './layout.js';
import { STYLES } from './look.js';
import { tableOf } from './table.js';

/**
 * @param width of the text column, in twips
 * @param number of the piece in the memo: bookmarks need one of their own, which the package does not see to
 */
export function setPiece(piece: TextPiece, width: number, number: number, notes: Notes): FileChild[] {
  if (piece.type === 'section') return [sectionTitle(piece.text, piece.anchor, number)];
  return setNode(piece.node, width, notes);
}

/** Small type, citations in the line, no bullets. */
export function setSmall(piece: TextPiece, width: number, number: number): FileChild[] {
  if (piece.type === 'section') return [sectionTitle(piece.text, piece.anchor, number)];
  const { node } = piece;
  switch (node.type) {
    case 'heading':
      return [new Paragraph({ style: STYLES.smallHead, children: [words(node.text)] })];
    case 'paragraph':
      return [new Paragraph({ style: STYLES.smallNote, children: runs(node.content, null) })];
    case 'list':
      return node.items.map((item) => new Paragraph({ style: STYLES.small, children: runs(item, null) }));
    case 'redline':
      return redline(node.from, node.to, node.ops, { caption: STYLES.smallNote, words: STYLES.small });
    case 'table':
      return [tableOf(node, width, SMALL), new Paragraph({ style: STYLES.small, children: [] })];
  }
}

const SMALL = { cell: STYLES.small, head: STYLES.smallHead, margin: 15 };

function sectionTitle(text: string, anchor: string, number: number): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: 'headings', level: 0 },
    children: [new BookmarkStart(anchor, number), words(text), new BookmarkEnd(number)],
  });
}

function setNode(node: MemoNode, width: number, notes: Notes): FileChild[] {
  switch (node.type) {
    case 'heading':
      return [heading(node.level, node.text)];
    case 'paragraph':
      return [new Paragraph({ children: runs(node.content, notes) })];
    case 'list':
      return node.items.map((item) => listItem(item, notes));
    case 'table':
      return [tableOf(node, width), new Paragraph({ style: STYLES.cell, children: [] })];
    case 'redline':
      return redline(node.from, node.to, node.ops);
  }
}

/** The memo's third level is Word's second: its first is the title. */
function heading(level: 3 | 4, text: string): Paragraph {
  return new Paragraph({
    heading: level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    numbering: { reference: 'headings', level: level - 2 },
    children: [words(text)],
  });
}

function listItem(item: readonly Inline[], notes: Notes): Paragraph {
  return new Paragraph({
    style: STYLES.item,
    numbering: { reference: 'bullets', level: 0 },
    children: runs(item, notes),
  });
}

/** Coloured and marked: struck and underlined words are told apart in black and white too. */
function redline(
  from: Cite,
  to: Cite,
  ops: readonly DiffOp[],
  styles = { caption: STYLES.caption as string, words: STYLES.redline as string },
): Paragraph[] {
  const caption = `Redline from [${citeText(from)}] to [${citeText(to)}]:`;
  return [
    new Paragraph({ style: styles.caption, children: [words(caption)] }),
    ...paragraphsOf(ops).map(
      (line) =>
        new Paragraph({
          style: styles.words,
          indent: { left: 240 },
          border: { left: { style: 'single', size: 12, space: 8, color: 'A6B1BF' } },
          children: line.map((op) => words(op.text, MARKS[op.op])),
        }),
    ),
  ];
}

const MARKS = { '=': {}, '-': { style: STYLES.deleted }, '+': { style: STYLES.inserted } } as const;

/** Provisions of one side are joined by a line feed; each gets its own paragraph again. */
function paragraphsOf(ops: readonly DiffOp[]): DiffOp[][] {
  const lines: DiffOp[][] = [[]];
  for (const op of ops) {
    op.text.split('\n').forEach((text, i) => {
      if (i > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ op: op.op, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}
