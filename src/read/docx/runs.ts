/**
 * The inside of one w:p -> pieces of text, each with the marks and format it stands under.
 *
 * Everything that may hold text is walked, known or not, so that no wrapper (content control, smart tag, drawing,
 * formula) hides words; only what is known to hold none is skipped. Text boxes are set aside: they are paragraphs of
 * their own, read after the one they hang on.
 */

import { entryOf } from './entry-of.js';
import {
  closeInstructions,
  fieldCharacter,
  fieldUrl,
  hidingField,
  hyperlinkUrl,
  isInToc,
  isNumberingField,
  type OpenField,
} from './fields.js';
import type { Relationship } from './parts.js';
import { type Mark, markOf } from './revisions.js';
import { type RunFormat, runFormat } from './run-format.js';
import type { Styles } from './styles.js';
import { symbol } from './symbols.js';
import { child, children, type Element, textOf } from './xml.js';

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  /** A mark of the author's own stands in the text, so no number is printed. */
  readonly custom: boolean;
}

/** Text as stored: tabs are "\t", line breaks "\n", page and column breaks "\f". */
export interface Piece extends RunFormat {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly url: string | null;
  readonly note: NoteReference | null;
}

/** What is met on the way and told as messages. */
export interface Tally {
  pictures: number;
  objects: number;
  diagrams: number;
  numberingFields: number;
  imports: number;
}

export interface InlineContext {
  readonly styles: Styles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Fields still open from earlier paragraphs of the story. */
  readonly fields: OpenField[];
  readonly tally: Tally;
}

export interface Inline {
  readonly pieces: readonly Piece[];
  /** w:txbxContent elements in order, with the marks around them. */
  readonly boxes: readonly { readonly content: Element; readonly marks: readonly Mark[] }[];
  /** Part of a table of contents that Word had put together. */
  readonly toc: boolean;
}

interface Walk {
  readonly context: InlineContext;
  readonly paragraphStyle: string | undefined;
  readonly pieces: Piece[];
  readonly withheld: { readonly field: OpenField; readonly index: number; readonly piece: Piece }[];
  readonly boxes: { content: Element; marks: readonly Mark[] }[];
}

interface At {
  readonly marks: readonly Mark[];
  readonly format: RunFormat;
  readonly url: string | null;
}

export function readInline(
  paragraph: Element,
  paragraphStyle: string | undefined,
  marks: readonly Mark[],
  context: InlineContext,
): Inline {
  const walk: Walk = { context, paragraphStyle, pieces: [], withheld: [], boxes: [] };
  const startsInToc = isInToc(context.fields);
  walkChildren(
    paragraph,
    { marks, format: runFormat(undefined, walk.paragraphStyle, walk.context.styles), url: null },
    walk,
  );
  const toc = startsInToc || isInToc(context.fields);
  releaseWithheld(walk);
  closeInstructions(context.fields);
  return { pieces: walk.pieces, boxes: walk.boxes, toc };
}

function walkChildren(element: Element, at: At, walk: Walk): void {
  for (const inner of children(element)) walkElement(inner, at, walk);
}

function walkElement(element: Element, at: At, walk: Walk): void {
  if (SILENT.has(element.name)) return;
  const mark = markOf(element);
  const handler = entryOf(HANDLERS, element.name);
  if (mark) walkChildren(element, { ...at, marks: [...at.marks, mark] }, walk);
  else if (handler) handler(element, at, walk);
  else walkChildren(element, at, walk);
}

/** Elements that hold no text of the paper. mc:Fallback repeats mc:Choice; w:rt is the small print over a ruby base. */
const SILENT = new Set(
  (
    'w:pPr w:rPr w:sdtPr w:sdtEndPr w:smartTagPr w:customXmlPr w:proofErr w:bookmarkStart w:bookmarkEnd w:permStart ' +
    'w:permEnd w:footnoteRef w:endnoteRef w:annotationRef w:separator w:continuationSeparator w:softHyphen ' +
    'w:lastRenderedPageBreak w:commentReference w:commentRangeStart w:commentRangeEnd w:rt w:rubyPr w:delInstrText ' +
    'm:rPr m:ctrlPr m:oMathParaPr'
  ).split(' '),
);

type Handler = (element: Element, at: At, walk: Walk) => void;

const HANDLERS: Readonly<Record<string, Handler>> = {
  'w:r': (e, at, walk) =>
    walkChildren(e, { ...at, format: runFormat(child(e, 'w:rPr'), walk.paragraphStyle, walk.context.styles) }, walk),
  'w:t': addText,
  'w:delText': addText,
  'm:t': addText,
  'w:tab': (_, at, walk) => add('\t', at, walk),
  'w:ptab': (_, at, walk) => add('\t', at, walk),
  'w:br': (e, at, walk) => add(/^(page|column)$/.test(e.attributes['w:type'] ?? '') ? '\f' : '\n', at, walk),
  'w:cr': (_, at, walk) => add('\n', at, walk),
  'w:noBreakHyphen': (_, at, walk) => add('-', at, walk),
  'w:sym': (e, at, walk) => add(symbol(e), at, walk),
  'w:footnoteReference': addNote,
  'w:endnoteReference': addNote,
  'w:hyperlink': (e, at, walk) => walkChildren(e, { ...at, url: linkUrl(e, walk.context) }, walk),
  'w:fldSimple': simpleField,
  'w:fldChar': addFieldText,
  'w:instrText': instruction,
  'w:txbxContent': (e, at, walk) => walk.boxes.push({ content: e, marks: at.marks }),
  'mc:AlternateContent': alternate,
  'a:blip': (_, __, walk) => walk.context.tally.pictures++,
  'v:imagedata': (_, __, walk) => walk.context.tally.pictures++,
  'w:object': (e, at, walk) => {
    walk.context.tally.objects++;
    for (const inner of children(e)) if (!holdsPicture(inner)) walkElement(inner, at, walk);
  },
  'dgm:relIds': (_, __, walk) => walk.context.tally.diagrams++,
  'c:chart': (_, __, walk) => walk.context.tally.diagrams++,
};

/** The picture of an embedded object is its icon. */
function holdsPicture(element: Element): boolean {
  return element.name === 'v:imagedata' || children(element).some(holdsPicture);
}

function addText(element: Element, at: At, walk: Walk): void {
  add(textOf(element), at, walk);
}

/** Text in an instruction is withheld: it is none, unless the field turns out never to end. */
function add(text: string, at: At, walk: Walk, note: NoteReference | null = null): void {
  if (text === '' && note === null) return;
  const { fields } = walk.context;
  const piece = { text, note, marks: at.marks, url: at.url ?? fieldUrl(fields), ...at.format };
  const field = hidingField(fields);
  if (field) walk.withheld.push({ field, index: walk.pieces.length, piece });
  else walk.pieces.push(piece);
}

/** Give back the text of fields left open at the end of the paragraph in the middle of an instruction. */
function releaseWithheld(walk: Walk): void {
  const lost = walk.withheld.filter(({ field }) => !field.shown && walk.context.fields.includes(field));
  for (const { index, piece } of lost.reverse()) walk.pieces.splice(index, 0, piece);
}

/** What a field without a result shows; it knows itself whether the fields around it are shown. */
function addFieldText(element: Element, at: At, walk: Walk): void {
  const text = fieldCharacter(walk.context.fields, element);
  if (text !== '') walk.pieces.push({ text, note: null, marks: at.marks, url: at.url, ...at.format });
}

function addNote(element: Element, at: At, walk: Walk): void {
  const kind = element.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  const custom = /^(1|true|on)$/.test(element.attributes['w:customMarkFollows'] ?? '');
  add('', at, walk, { kind, id: element.attributes['w:id'] ?? '', custom });
}

function linkUrl(element: Element, context: InlineContext): string | null {
  const target = context.relationships.get(element.attributes['r:id'] ?? '');
  return target?.external ? target.target : null;
}

function simpleField(element: Element, at: At, walk: Walk): void {
  const code = element.attributes['w:instr'] ?? '';
  if (isNumberingField(code)) walk.context.tally.numberingFields++;
  walkChildren(element, { ...at, url: hyperlinkUrl(code) ?? at.url }, walk);
}

function instruction(element: Element, _: At, walk: Walk): void {
  const field = walk.context.fields.at(-1);
  if (!field || field.shown) return;
  const text = textOf(element);
  if (isNumberingField(text)) walk.context.tally.numberingFields++;
  field.instruction += text;
}

function alternate(element: Element, at: At, walk: Walk): void {
  const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
  if (chosen) walkChildren(chosen, at, walk);
}
