/**
 * Paragraphs of a view -> blocks in reading order, with the links they hold.
 *
 * Paragraphs of one table row become one block; a note follows the block that refers to it; a text box follows the
 * paragraph it hangs on.
 */
import type { Link, SourceBlock } from '../../model/source.js';
import { stripBullet } from '../../text/number-label.js';
import { isLoneLabel, opensWithLabel } from '../labelled-lines.js';
import { bodySize, isStrong, runInEnd } from './emphasis.js';
import { kindOf, withTitle } from './kinds.js';
import { dropStart, type Line, paragraphLines } from './lines.js';
import type { Notes } from './notes.js';
import { type BlockDraft, isFlowing, rowDraft, type TableShapes, tableShapes } from './rows.js';
import type { ViewParagraph } from './view.js';

export interface Blocks {
  readonly blocks: readonly SourceBlock[];
  readonly links: readonly Link[];
}

/** `notes` gives the block for a reference the first time it is met, and null after that. */
export function buildBlocks(paragraphs: readonly ViewParagraph[], notes: Notes): Blocks {
  const drafts = draftBlocks(paragraphs, 0, { body: bodySize(paragraphs), shapes: tableShapes(paragraphs) });
  const withNotes = drafts.flatMap((draft) => [draft, ...notesOf(draft, notes)]);
  return { blocks: withTitle(withNotes.map((draft) => draft.block)), links: withNotes.flatMap(linksOf) };
}

interface Paper {
  /** Size of body type in half points. */
  readonly body: number;
  readonly shapes: TableShapes;
}

/** `depth`: how many of the tables around are taken for layout and looked through. */
function draftBlocks(paragraphs: readonly ViewParagraph[], depth: number, paper: Paper): BlockDraft[] {
  return rowGroups(joinLoneLabels(paragraphs, depth), depth).flatMap((group) => {
    const [first] = group;
    if (!first?.places[depth]) return group.flatMap((paragraph) => flowDrafts(paragraph, paper));
    if (isFlowing(group, depth, paper.shapes)) return draftBlocks(group, depth + 1, paper);
    return rowDraft(group, depth, paper.shapes, paper.body) ?? [];
  });
}

/** A typed label on a line or in a table column of its own goes to the paragraph it numbers. */
function joinLoneLabels(paragraphs: readonly ViewParagraph[], depth: number): ViewParagraph[] {
  const joined: ViewParagraph[] = [];
  let held: ViewParagraph | null = null;
  for (const paragraph of paragraphs) {
    const plain = !paragraph.places[depth] && !paragraph.label && !paragraph.toc && paragraph.format.outline === null;
    const text = plain ? textOf(paragraph) : '';
    if (held && text !== '' && !opensWithLabel(text)) joined.push(joinParagraphs(held, paragraph));
    else if (held) joined.push(held, paragraph);
    else if (!isLoneLabel(text)) joined.push(paragraph);
    held = held === null && isLoneLabel(text) ? paragraph : null;
  }
  return held ? [...joined, held] : joined;
}

function textOf({ pieces }: ViewParagraph): string {
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}

function joinParagraphs(label: ViewParagraph, text: ViewParagraph): ViewParagraph {
  const space = label.pieces.slice(-1).map((piece) => ({ ...piece, text: ' ', note: null }));
  const pieces = [...label.pieces, ...space, ...text.pieces];
  return { ...text, pieces, openingPieces: 0, boxes: [...label.boxes, ...text.boxes] };
}

/** Consecutive paragraphs of one row together, every other paragraph alone. */
function rowGroups(paragraphs: readonly ViewParagraph[], depth: number): ViewParagraph[][] {
  const groups: ViewParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const place = paragraph.places[depth];
    const last = groups.at(-1)?.at(-1)?.places[depth];
    if (place && last && last.table === place.table && last.row === place.row) groups.at(-1)!.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups;
}

/** A paragraph and the text boxes that hang on it. */
function flowDrafts(paragraph: ViewParagraph, paper: Paper): BlockDraft[] {
  return [...paragraphDrafts(paragraph, paper.body), ...paragraph.boxes.flatMap((box) => flowDrafts(box, paper))];
}

/** The label belongs to the first line only. */
function paragraphDrafts(paragraph: ViewParagraph, body: number): BlockDraft[] {
  return paragraphLines(withOpening(paragraph))
    .map((line, index) => lineDraft(line, paragraph, index === 0, body))
    .filter((draft) => draft !== null);
}

/** Words before a style separator count as emphasized, whatever their type, and stand apart from what follows. */
function withOpening({ pieces, openingPieces }: ViewParagraph): ViewParagraph['pieces'] {
  return pieces.map((piece, index) => {
    if (index >= openingPieces) return piece;
    return { ...piece, bold: true, text: index === openingPieces - 1 ? `${piece.text} ` : piece.text };
  });
}

function lineDraft(line: Line, paragraph: ViewParagraph, first: boolean, body: number): BlockDraft | null {
  const { format, toc } = paragraph;
  const label = first ? paragraph.label : null;
  const unmarked = stripBullet(line.text);
  const shown = unmarked ? dropStart(line, line.text.length - unmarked.length) : line;
  if (!/[\p{L}\p{N}]/u.test(shown.text)) return null;
  const autoLabel = label && !label.bullet && label.text !== '' ? label.text : null;
  const bullet = label?.bullet === true || unmarked !== null;
  const block: SourceBlock = {
    ...kindOf(shown.text, format, toc, bullet || autoLabel !== null),
    text: shown.text,
    autoLabel,
    indent: format.indent,
    bullet,
    runInEnd: runInEnd(shown),
    page: null,
    endPage: null,
    cells: null,
    table: null,
    centered: format.centered,
    strong: isStrong(shown, body),
  };
  return { block, lines: [shown] };
}

function notesOf(draft: BlockDraft, notes: Notes): BlockDraft[] {
  const references = draft.lines.flatMap((line) => line.spans.flatMap((span) => span.piece.note ?? []));
  return references.map((reference) => notes.take(reference)).filter((note) => note !== null);
}

/** Neighbouring spans of the same address are one link. */
function linksOf(draft: BlockDraft, block: number): Link[] {
  return draft.lines.flatMap((line) => {
    const found: { start: number; end: number; url: string }[] = [];
    for (const { start, end, piece } of line.spans) {
      const last = found.at(-1);
      if (piece.url === null || end <= start) continue;
      if (last && last.url === piece.url && last.end === start) last.end = end;
      else found.push({ start, end, url: piece.url });
    }
    return found.map(({ start, end, url }) => ({ text: line.text.slice(start, end).trim(), url, block }));
  });
}
