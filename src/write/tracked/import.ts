/**
 * Paragraphs and rows of the new paper → the same for the old package: styles and lists by its ids, notes taken along, and without what
 * points into other parts (links, comments, bookmarks, pictures).
 */
import { WRAPPERS } from './leaves.js';
import { type Formats, newList, withNewList } from './lists.js';
import { isNoteReference } from './notes.js';
import type { NumberingMap } from './numbering.js';
import type { StyleMap } from './styles.js';
import { childOf, element, isNode, nodesOf, withChildren, type XmlChild, type XmlNode } from './xml-tree.js';

export interface Importer {
  /** A paragraph's properties, those of its section aside; null where it has none. */
  readonly properties: (pPr: XmlNode | undefined) => XmlNode | null;
  readonly paragraph: (paragraph: XmlNode) => XmlNode;
  /** A table, row or cell; its paragraphs imported. */
  readonly table: (node: XmlNode) => XmlNode;
  /** A part of a run; null where it cannot be taken along. */
  readonly leaf: (leaf: XmlNode) => XmlNode | null;
}

/**
 * @param note a note of the new paper → its number in the old package; null where it cannot be taken along
 * @param leftOut called for each picture that stays out
 */
export function makeImporter(
  formats: Formats,
  note: (reference: XmlNode) => string | null,
  leftOut: () => void,
): Importer {
  const { styles, numbering } = formats;
  const leaf = (node: XmlNode): XmlNode | null => {
    if (PICTURES.has(node.name)) leftOut();
    if (!isNoteReference(node)) return LEAVES.has(node.name) || node.name.startsWith('m:') ? node : null;
    const id = note(node);
    return id === null ? null : { ...node, attributes: { ...node.attributes, 'w:id': id } };
  };
  const inline = (node: XmlNode): XmlNode[] => {
    if (node.name === 'w:r') return run(node);
    if (node.name.startsWith('m:')) return [node];
    return WRAPPERS.has(node.name) ? nodesOf(node).flatMap(inline) : [];
  };
  const run = (node: XmlNode): XmlNode[] => {
    const rPr = childOf(node, 'w:rPr');
    const leaves = nodesOf(node).flatMap((c) => leaf(c) ?? []);
    const own = rPr ? [withStyle(rPr, 'w:rStyle', styles)] : [];
    return leaves.length ? [element('w:r', {}, [...own, ...leaves])] : [];
  };
  const properties = (pPr: XmlNode | undefined): XmlNode | null => {
    const list = newList(pPr, formats);
    if (!pPr && !list) return null;
    return withNewList(ownProperties(pPr ?? element('w:pPr')), list, formats.old);
  };
  const ownProperties = (pPr: XmlNode): XmlNode => {
    const kept = nodesOf(pPr).filter((c) => c.name !== 'w:sectPr' && c.name !== 'w:pPrChange');
    const styled = withStyle(withChildren(pPr, kept), 'w:pStyle', styles);
    return withChildren(
      styled,
      nodesOf(styled).flatMap((c) => listProperties(c, numbering)),
    );
  };
  const paragraph = (node: XmlNode): XmlNode => {
    const pPr = properties(childOf(node, 'w:pPr'));
    return element('w:p', {}, [...(pPr ? [pPr] : []), ...nodesOf(node).flatMap(inline)]);
  };
  const table = (node: XmlNode): XmlNode => {
    const children = node.children.flatMap((c): XmlChild[] => {
      if (!isNode(c)) return [c];
      if (c.name === 'w:p') return [paragraph(c)];
      if (c.name === 'w:tblPr') return [withStyle(c, 'w:tblStyle', styles)];
      if (/^w:(?:tbl|tr|tc)$/.test(c.name)) return [table(c)];
      if (WRAPPERS.has(c.name)) return nodesOf(table(c));
      return TABLE_PARTS.has(c.name) ? [c] : [];
    });
    return element(node.name, {}, children);
  };
  return { properties, paragraph, table, leaf };
}

/** Marks of fields are left out: of a field only the words that it shows come along. */
const LEAVES = new Set(['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym']);

const PICTURES = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent']);

const TABLE_PARTS = new Set(['w:tblPr', 'w:tblGrid', 'w:tblPrEx', 'w:trPr', 'w:tcPr']);

function withStyle(properties: XmlNode, name: string, styles: StyleMap): XmlNode {
  const children = nodesOf(properties).flatMap((c): XmlNode[] => {
    if (c.name !== name) return [c];
    const id = styles.idOf(c.attributes['w:val'] ?? '');
    return id === null ? [] : [element(name, { 'w:val': id })];
  });
  return withChildren(properties, children);
}

function listProperties(node: XmlNode, numbering: NumberingMap): XmlNode[] {
  if (node.name !== 'w:numPr') return [node];
  const children = nodesOf(node).map((c) => {
    if (c.name !== 'w:numId') return c;
    const id = numbering.idOf(c.attributes['w:val'] ?? '');
    return id === null ? null : element('w:numId', { 'w:val': id });
  });
  return children.includes(null) ? [] : [withChildren(node, children as XmlNode[])];
}
