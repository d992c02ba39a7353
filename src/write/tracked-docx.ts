/**
 * Two Word packages → the old one with everything marked that leads to the new: accepted, it says what the new paper says; rejected, what
 * the old one says. What is not changed is left as it was, byte for byte outside the parts with text.
 *
 * Which passages and words answer each other is given (`align`, `diff`), as it is for the report.
 */
import type { DiffOp } from '../model/change.js';
import type { Message } from '../model/message.js';
import { type Marking, markUnits } from './tracked/container.js';
import { makeImporter } from './tracked/import.js';
import { makeCharacters } from './tracked/leaves.js';
import { listOf } from './tracked/lists.js';
import { type Notes, noteKind, openNotes } from './tracked/notes.js';
import { mapNumbering, type Partner } from './tracked/numbering.js';
import { openTrees, packed, type Trees, type WordPackage } from './tracked/package.js';
import { type Align, pairUnits, type Step } from './tracked/pairing.js';
import { makeReformat } from './tracked/reformat.js';
import { type Revisions, settleRevisions } from './tracked/settle-revisions.js';
import { makeStamps, markParagraph, type Signature } from './tracked/stamps.js';
import { mapStyles } from './tracked/styles.js';
import { mapParagraphs, type Unit, unitsOf } from './tracked/units.js';
import { CannotTrack, childOf, nodesOf, replaceNodes, type XmlNode } from './tracked/xml-tree.js';
import { writeZip } from './zip.js';

export type { WordPackage } from './tracked/package.js';
export type { Signature } from './tracked/stamps.js';
export { CannotTrack } from './tracked/xml-tree.js';

export interface TrackOptions extends Signature {
  /** What becomes of tracked changes that the papers hold already. */
  readonly revisions: Revisions;
  readonly align: Align;
  readonly diff: (left: string, right: string) => DiffOp[];
}

export interface Tracked {
  readonly bytes: Uint8Array;
  readonly messages: readonly Message[];
}

/** @throws CannotTrack when one of them is not as Word writes it */
export function trackChanges(old: WordPackage, new_: WordPackage, options: TrackOptions): Tracked {
  const before = openTrees(old);
  const [from, to] = [settled(before, options.revisions), settled(openTrees(new_), options.revisions)];
  const characters = makeCharacters();
  const [body, newBody] = [bodyOf(from), bodyOf(to)];
  const [olds, news] = [unitsOf(body, characters), unitsOf(newBody, characters)];
  const steps = pairUnits(olds, news, options.align);
  const work = marking(from, to, partners(steps, olds, news, from, to), options, characters);
  const marked = markUnits(body, olds, news, steps, work.marking);
  const document = replaceNodes(from.document, new Map([[body, [marked]]]));
  return { bytes: packed(old, before, { ...from, ...work.parts(), document }), messages: work.messages() };
}

export const packageBytes = ({ parts }: WordPackage): Uint8Array => writeZip(parts);

function settled(trees: Trees, revisions: Revisions): Trees {
  const settle = (tree: XmlNode | null) => tree && settleRevisions(tree, revisions);
  const document = settleRevisions(trees.document, revisions);
  return { ...trees, document, footnotes: settle(trees.footnotes), endnotes: settle(trees.endnotes) };
}

function bodyOf({ document }: Trees): XmlNode {
  const body = childOf(document, 'w:body');
  if (!body) throw new CannotTrack('the file has no body of text');
  return body;
}

/** Lists of paragraphs that answer each other. */
function partners(
  steps: readonly Step[],
  olds: readonly Unit[],
  news: readonly Unit[],
  from: Trees,
  to: Trees,
): Partner[] {
  return steps.flatMap(({ old, new: new_ }): Partner[] => {
    const [a, b] = [olds[old ?? -1]?.node, news[new_ ?? -1]?.node];
    const [list, newOne] = [listOf(childOf(a, 'w:pPr'), from), listOf(childOf(b, 'w:pPr'), to)];
    return list && newOne ? [[newOne.numId, list.numId]] : [];
  });
}

function marking(
  from: Trees,
  to: Trees,
  partners_: readonly Partner[],
  { align, diff, ...signature }: TrackOptions,
  characters: Marking['characters'],
) {
  const stamps = makeStamps([from.document, ...[from.footnotes, from.endnotes].filter((t) => t !== null)], signature);
  const formats = {
    old: from,
    new: to,
    styles: mapStyles(from.styles, to.styles),
    numbering: mapNumbering(from.numbering, to.numbering, partners_),
  };
  const notes = openNotes(
    { footnote: from.footnotes, endnote: from.endnotes },
    { footnote: to.footnotes, endnote: to.endnotes },
  );
  const left = { pictures: 0 };
  const importer = makeImporter(
    formats,
    (r) => newNote(r),
    () => left.pictures++,
  );
  const newNote = (reference: XmlNode): string | null => importedNote(reference, notes, importer.paragraph, stamps);
  let moves = 0;
  const marking_: Marking = {
    align,
    diff,
    characters,
    stamps,
    importer,
    notes,
    reformat: makeReformat(formats, importer, stamps.wholes),
    moveName: () => `move${++moves}`,
  };
  const parts = () => ({
    styles: formats.styles.part(),
    numbering: formats.numbering.part(),
    footnotes: notes.part('footnote'),
    endnotes: notes.part('endnote'),
  });
  return { marking: marking_, parts, messages: () => messagesOf(left) };
}

function importedNote(
  reference: XmlNode,
  notes: Notes,
  paragraph: (p: XmlNode) => XmlNode,
  stamps: Marking['stamps'],
): string | null {
  const note = notes.find('new', reference);
  const content = note && nodesOf(mapParagraphs(note, (p) => markParagraph(paragraph(p), 'w:ins', stamps.wholes)));
  return content ? notes.add(noteKind(reference), content) : null;
}

function messagesOf({ pictures }: { readonly pictures: number }): Message[] {
  if (pictures === 0) return [];
  const what = pictures === 1 ? 'One picture' : `${pictures} pictures`;
  return [
    { code: 'pictures-left-out', message: `${what} or text boxes of the new paper’s inserted passages were left out.` },
  ];
}
