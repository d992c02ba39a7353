/**
 * One story (body, header, note …) -> its paragraphs in file order, table cells and text boxes included.
 *
 * Nothing is decided yet: text of every revision is kept with its marks, hidden text too. `view.ts` takes what belongs
 * to the view asked for, so that labels are counted over exactly those paragraphs.
 */

import type { OpenField } from './fields.js';
import type { Part, Relationship } from './parts.js';
import type { Definitions } from './properties.js';
import { type Mark, markOf, marksIn, NO_MARKS } from './revisions.js';
import { type Inline, type InlineContext, readInline, type Tally } from './runs.js';
import { type Places, readTable } from './tables.js';
import { child, children, descend, type Element, onOff, value } from './xml.js';

export interface RawParagraph {
  readonly properties: Element | undefined;
  readonly pieces: Inline['pieces'];
  /** Marks on the paragraph mark: dropped, the paragraph joins the next. */
  readonly endMarks: readonly Mark[];
  /** Hidden paragraph mark: a style separator; the paragraph shows on one line with the next. */
  readonly hiddenEnd: boolean;
  /** Marks of the table row or cell around it. */
  readonly rowMarks: readonly Mark[];
  readonly places: Places;
  readonly toc: boolean;
  /** Carries the properties of a section; Word does not number it when it is empty. */
  readonly endsSection: boolean;
  /** Text boxes that hang on it. */
  readonly boxes: readonly RawParagraph[];
}

export interface StoryContext extends InlineContext {
  readonly definitions: Definitions;
  /** Counts tables, to tell them apart. */
  readonly tables: { count: number };
}

/** Where in the story: what surrounds a block. */
interface Around {
  readonly marks: readonly Mark[];
  readonly rowMarks: readonly Mark[];
  readonly places: Places;
  readonly toc: boolean;
}

export function storyContext(part: Part, definitions: Definitions, tally: Tally): StoryContext {
  const relationships: ReadonlyMap<string, Relationship> = part.relationships;
  const fields: OpenField[] = [];
  return { definitions, styles: definitions.styles, relationships, fields, tally, tables: { count: 0 } };
}

/** The paragraphs under an element: w:body, w:hdr, w:footnote … */
export function readStory(root: Element, context: StoryContext): RawParagraph[] {
  return readBlocks(children(root), { marks: NO_MARKS, rowMarks: NO_MARKS, places: [], toc: false }, context);
}

function readBlocks(elements: readonly Element[], around: Around, context: StoryContext): RawParagraph[] {
  return elements.flatMap((element) => readBlock(element, around, context));
}

function readBlock(element: Element, around: Around, context: StoryContext): RawParagraph[] {
  const mark = markOf(element);
  if (mark) return readBlocks(children(element), { ...around, marks: [...around.marks, mark] }, context);
  switch (element.name) {
    case 'w:p':
      return [readParagraph(element, around, context)];
    case 'w:tbl':
      return readTable(element, around.places, context.tables, (cell, places, rowMarks) =>
        readBlocks(children(cell), { ...around, places, rowMarks: [...around.rowMarks, ...rowMarks] }, context),
      );
    case 'w:sdt':
      return readBlocks(
        children(child(element, 'w:sdtContent')),
        { ...around, toc: around.toc || isTocControl(element) },
        context,
      );
    case 'mc:AlternateContent':
      return readBlocks(children(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')), around, context);
    case 'w:altChunk':
      context.tally.imports++;
      return [];
    default:
      return TRANSPARENT.has(element.name) ? readBlocks(children(element), around, context) : [];
  }
}

const TRANSPARENT = new Set(['w:customXml', 'w:smartTag', 'w:sdtContent', 'w:txbxContent']);

function isTocControl(sdt: Element): boolean {
  return value(descend(sdt, 'w:sdtPr', 'w:docPartObj', 'w:docPartGallery')) === 'Table of Contents';
}

function readParagraph(element: Element, around: Around, context: StoryContext): RawParagraph {
  const properties = child(element, 'w:pPr');
  const style = value(child(properties, 'w:pStyle')) ?? context.styles.defaultParagraph;
  const inline = readInline(element, style, around.marks, context);
  const end = child(properties, 'w:rPr');
  return {
    properties,
    pieces: inline.pieces,
    endMarks: [...around.marks, ...marksIn(end)],
    hiddenEnd: onOff(child(end, 'w:vanish')) ?? false,
    rowMarks: around.rowMarks,
    places: around.places,
    toc: around.toc || inline.toc,
    endsSection: child(properties, 'w:sectPr') !== undefined,
    boxes: readBoxes(inline.boxes, around, context),
  };
}

/** Fields do not reach from the text around into a box. */
function readBoxes(boxes: Inline['boxes'], around: Around, context: StoryContext): RawParagraph[] {
  return boxes.flatMap(({ content, marks }) =>
    readBlocks(children(content), { ...around, marks, toc: false }, { ...context, fields: [] }),
  );
}
