/**
 * Paragraphs put in behind the last one. The end of the last paragraph of a body, cell or note cannot be taken back, so it is not the
 * new paragraph's end that is marked but that of the paragraph before: taken back, the old words stand in the last paragraph, which
 * then has the old properties again.
 *
 *     old      A¶            marked   A[¶] [X¶ Y]¶
 */
import { withFormatChange } from './reformat.js';
import { markEnd, type Stamps, withProperties, withRunProperties } from './stamps.js';
import { endsSection } from './units.js';
import { childOf, element, withChildren, type XmlNode } from './xml-tree.js';

/** @param became the last paragraph as marked, and what was put in behind it @param old the last paragraph as it was */
export function withTail(became: readonly XmlNode[], old: XmlNode, stamps: Stamps): XmlNode[] {
  const [kept, ...added] = became;
  const last = added.at(-1);
  if (!kept || !last || !isPlainEnd(kept) || endsSection(old)) return [...became];
  if (!added.every((n) => n.name !== 'w:p' || endMark(n) === 'w:ins') || endMark(last) !== 'w:ins') return [...became];
  const properties = childOf(last, 'w:pPr') ?? element('w:pPr');
  const plain = withoutEndMark(last);
  return [
    markEnd(kept, 'w:ins', stamps),
    ...added.slice(0, -1),
    withFormatChange(plain, properties, childOf(old, 'w:pPr'), stamps),
  ];
}

const isPlainEnd = (node: XmlNode): boolean => node.name === 'w:p' && endMark(node) === null;

/** Name of the mark on a paragraph's end. */
function endMark(paragraph: XmlNode): string | null {
  const first = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')?.children[0];
  return typeof first === 'object' && MARKS.has(first.name) ? first.name : null;
}

const MARKS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

function withoutEndMark(paragraph: XmlNode): XmlNode {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr');
  const rPr = childOf(properties, 'w:rPr') ?? element('w:rPr');
  return withProperties(paragraph, withRunProperties(properties, withChildren(rPr, rPr.children.slice(1))));
}
