/**
 * Footnotes and endnotes. A note whose reference stands in both papers is marked word by word where it stands; one that only the new
 * paper has is added to the old package, its words marked as inserted.
 */
import { ENDNOTE, FOOTNOTE } from './leaves.js';
import { highest, withAdded } from './package.js';
import { childrenOf, element, replaceNodes, type XmlNode } from './xml-tree.js';

export type NoteKind = typeof FOOTNOTE | typeof ENDNOTE;

export const noteKind = (reference: XmlNode): NoteKind =>
  reference.name === 'w:footnoteReference' ? FOOTNOTE : ENDNOTE;

export const isNoteReference = ({ name }: XmlNode): boolean =>
  name === 'w:footnoteReference' || name === 'w:endnoteReference';

export interface Notes {
  readonly find: (side: 'old' | 'new', reference: XmlNode) => XmlNode | undefined;
  /** Its number in the old package; null where that has no notes of the kind. */
  readonly add: (kind: NoteKind, content: readonly XmlNode[]) => string | null;
  readonly replace: (kind: NoteKind, note: XmlNode, by: XmlNode) => void;
  readonly part: (kind: NoteKind) => XmlNode | null;
}

export type NoteParts = Readonly<Record<NoteKind, XmlNode | null>>;

export function openNotes(old: NoteParts, new_: NoteParts): Notes {
  const sides = { old, new: new_ };
  const added: Record<NoteKind, XmlNode[]> = { footnote: [], endnote: [] };
  const replaced: Record<NoteKind, Map<XmlNode, readonly XmlNode[]>> = { footnote: new Map(), endnote: new Map() };
  const last = {
    footnote: highest(old.footnote, 'w:footnote', 'w:id'),
    endnote: highest(old.endnote, 'w:endnote', 'w:id'),
  };
  return {
    find: (side, reference) => {
      const kind = noteKind(reference);
      const id = reference.attributes['w:id'];
      return childrenOf(sides[side][kind], `w:${kind}`).find((n) => n.attributes['w:id'] === id);
    },
    add: (kind, content) => {
      if (!old[kind]) return null;
      const id = String(++last[kind]);
      added[kind].push(element(`w:${kind}`, { 'w:id': id }, content));
      return id;
    },
    replace: (kind, note, by) => {
      replaced[kind].set(note, [by]);
    },
    part: (kind) => {
      const part = old[kind];
      return part && withAdded(replaceNodes(part, replaced[kind]), added[kind]);
    },
  };
}
