/** What stands in a body, cell, note or text box → the paragraphs and tables to be compared, through content controls. */
import { type Characters, paragraphText } from './leaves.js';
import { childOf, childrenOf, element, nodesOf, replaceNodes, type XmlNode } from './xml-tree.js';

export interface Unit {
  readonly kind: 'paragraph' | 'table';
  readonly node: XmlNode;
  readonly text: string;
}

const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:smartTag']);

export function unitsOf(container: XmlNode, characters: Characters): Unit[] {
  return nodesOf(container).flatMap((node): Unit[] => {
    if (node.name === 'w:p') return [{ kind: 'paragraph', node, text: paragraphText(node, characters).text }];
    if (node.name === 'w:tbl') return [{ kind: 'table', node, text: tableText(node, characters) }];
    return TRANSPARENT.has(node.name) ? unitsOf(node, characters) : [];
  });
}

const tableText = (table: XmlNode, characters: Characters): string =>
  rowsOf(table)
    .map((row) => rowText(row, characters).join(' | '))
    .join(' ');

export const rowsOf = (table: XmlNode): XmlNode[] => wrapped(table, 'w:tr');
export const cellsOf = (row: XmlNode): XmlNode[] => wrapped(row, 'w:tc');

export const rowText = (row: XmlNode, characters: Characters): string[] =>
  cellsOf(row).map((cell) =>
    unitsOf(cell, characters)
      .map((u) => u.text)
      .filter((t) => t.trim() !== '')
      .join(' '),
  );

function wrapped(node: XmlNode, name: string): XmlNode[] {
  return nodesOf(node).flatMap((c) => (c.name === name ? [c] : TRANSPARENT.has(c.name) ? wrapped(c, name) : []));
}

/** Every paragraph of a container, those of nested tables included, replaced. */
export function mapParagraphs(container: XmlNode, change: (paragraph: XmlNode) => XmlNode): XmlNode {
  const found = new Map<XmlNode, readonly XmlNode[]>();
  const visit = (node: XmlNode): void => {
    for (const child of nodesOf(node))
      if (child.name === 'w:p') found.set(child, [change(child)]);
      else if (child.name === 'w:tbl') for (const row of rowsOf(child)) cellsOf(row).forEach(visit);
      else if (TRANSPARENT.has(child.name)) visit(child);
  };
  visit(container);
  return replaceNodes(container, found);
}

/** A cell ends with a paragraph, and two tables are one without a paragraph between them. */
export const emptyParagraph = (): XmlNode => element('w:p');

export const endsSection = (paragraph: XmlNode): boolean =>
  childrenOf(childOf(paragraph, 'w:pPr'), 'w:sectPr').length > 0;

export const hasWords = (text: string): boolean => /\S/.test(text);
