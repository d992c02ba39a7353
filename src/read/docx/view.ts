/**
 * Raw paragraphs of a story -> the paragraphs of one view (changes accepted or rejected), with their printed labels.
 *
 * Labels are counted here and not earlier: an inserted list item moves every number after it, but only in the view that
 * keeps it. A paragraph whose mark is dropped or hidden joins the next one in the same cell, as it does in Word.
 */
import { labelCounter, type PrintedLabel } from './numbering.js';
import { type Definitions, originalProperties, type ParagraphFormat, paragraphFormat } from './properties.js';
import { isDropped, type Revisions } from './revisions.js';
import type { Piece } from './runs.js';
import type { RawParagraph } from './story.js';
import type { Places } from './tables.js';

export interface ViewParagraph {
  /** Visible text of the view only. */
  readonly pieces: readonly Piece[];
  /** How many of the pieces come before a style separator: a heading that runs in. */
  readonly openingPieces: number;
  readonly format: ParagraphFormat;
  readonly label: PrintedLabel | null;
  readonly places: Places;
  readonly toc: boolean;
  readonly boxes: readonly ViewParagraph[];
}

type Count = (numId: string, ilvl: number) => PrintedLabel | null;

/** Paragraphs without text are kept where they have a label or a place: a cell may hold only its number. */
export function viewStory(paragraphs: readonly RawParagraph[], revisions: Revisions, is: Definitions): ViewParagraph[] {
  const boxes = labelCounter(is.numbering);
  const viewBoxes = (raw: readonly RawParagraph[]): ViewParagraph[] => view(raw, revisions, is, boxes, viewBoxes);
  return view(paragraphs, revisions, is, labelCounter(is.numbering), viewBoxes);
}

function view(
  paragraphs: readonly RawParagraph[],
  revisions: Revisions,
  is: Definitions,
  count: Count,
  viewBoxes: (raw: readonly RawParagraph[]) => ViewParagraph[],
): ViewParagraph[] {
  return joined(paragraphs, revisions)
    .filter((group) => !vanishes(group, revisions))
    .map((group) => viewParagraph(group, revisions, is, count, viewBoxes));
}

/** Groups of raw paragraphs that show as one. */
function joined(paragraphs: readonly RawParagraph[], revisions: Revisions): RawParagraph[][] {
  const kept = paragraphs.filter((paragraph) => !isDropped(paragraph.rowMarks, revisions));
  const groups: RawParagraph[][] = [];
  let open: RawParagraph[] = [];
  kept.forEach((paragraph, index) => {
    open.push(paragraph);
    const next = kept[index + 1];
    const joins = paragraph.hiddenEnd || isDropped(paragraph.endMarks, revisions);
    if (joins && next && next.places === paragraph.places) return;
    groups.push(open);
    open = [];
  });
  return groups;
}

/** Deleted as a whole with its mark, yet nothing follows that it could join. */
function vanishes(group: readonly RawParagraph[], revisions: Revisions): boolean {
  const last = group.at(-1)!;
  const held = group.some((paragraph) => paragraph.pieces.length > 0);
  return held && isDropped(last.endMarks, revisions) && group.every((p) => visible(p, revisions).length === 0);
}

function viewParagraph(
  group: readonly RawParagraph[],
  revisions: Revisions,
  is: Definitions,
  count: Count,
  viewBoxes: (raw: readonly RawParagraph[]) => ViewParagraph[],
): ViewParagraph {
  const separated = group.findIndex((p, at) => at < group.length - 1 && isSeparator(p, revisions));
  const rules = group[separated] ?? group.at(-1)!;
  const original = revisions === 'reject';
  const format = paragraphFormat(original ? originalProperties(rules.properties) : rules.properties, original, is);
  const pieces = group.map((paragraph) => visible(paragraph, revisions));
  const empty = pieces.every((some) => some.every((piece) => piece.text.trim() === ''));
  const numbered = format.list !== null && !(rules.endsSection && empty);
  return {
    pieces: pieces.flat(),
    openingPieces: pieces.slice(0, separated + 1).flat().length,
    format,
    label: numbered && format.list ? count(format.list.numId, format.list.ilvl) : null,
    places: rules.places,
    toc: group.some((paragraph) => paragraph.toc),
    boxes: viewBoxes(group.flatMap((paragraph) => paragraph.boxes)),
  };
}

/** Of two paragraphs that a style separator shows as one, the first gives number and heading; hidden text gives nothing. */
function isSeparator(paragraph: RawParagraph, revisions: Revisions): boolean {
  return paragraph.hiddenEnd && !isDropped(paragraph.endMarks, revisions) && visible(paragraph, revisions).length > 0;
}

function visible(paragraph: RawParagraph, revisions: Revisions): Piece[] {
  return paragraph.pieces.filter((piece) => !piece.hidden && !isDropped(piece.marks, revisions));
}
