/**
 * A tree with tracked changes → the same without any, all accepted or all rejected: a redline starts from papers that are settled.
 *
 * A paragraph whose mark goes joins the next one, as it does in Word.
 */
import {
  childOf,
  childrenBut,
  element,
  isNode,
  nodesOf,
  withChildren,
  type XmlChild,
  type XmlNode,
} from './xml-tree.js';

export type Revisions = 'accept' | 'reject';

export function settleRevisions(root: XmlNode, revisions: Revisions): XmlNode {
  return settleNode(root, { dropped: DROPPED[revisions], restores: revisions === 'reject' })[0] ?? root;
}

interface Way {
  /** Marks whose content is not part of the view. */
  readonly dropped: ReadonlySet<string>;
  /** Earlier properties come back. */
  readonly restores: boolean;
}

const DROPPED: Readonly<Record<Revisions, ReadonlySet<string>>> = {
  accept: new Set(['w:del', 'w:moveFrom', 'w:cellDel']),
  reject: new Set(['w:ins', 'w:moveTo', 'w:cellIns']),
};

const MARKS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:cellIns', 'w:cellDel', 'w:cellMerge']);

/** Marks of moves that hold nothing. */
const RANGES = /^w:(?:move(?:From|To)Range(?:Start|End)|customXml(?:Ins|Del|MoveFrom|MoveTo)Range(?:Start|End))$/;

const PLAIN: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };

function settleNode(node: XmlNode, way: Way): XmlNode[] {
  if (RANGES.test(node.name)) return [];
  if (MARKS.has(node.name)) return way.dropped.has(node.name) ? [] : childNodes(node, way);
  if (isDroppedRow(node, way) || isNewNumbering(node, way)) return [];
  const earlier = way.restores ? earlierProperties(node) : undefined;
  if (earlier) return settleNode(earlier, way);
  const name = PLAIN[node.name];
  return [{ name: name ?? node.name, attributes: node.attributes, children: settledChildren(node, way) }];
}

const childNodes = (node: XmlNode, way: Way): XmlNode[] => settledChildren(node, way).filter(isNode);

function isDroppedRow(node: XmlNode, way: Way): boolean {
  const properties = childOf(node, node.name === 'w:tr' ? 'w:trPr' : 'w:tcPr');
  return /^w:t[rc]$/.test(node.name) && nodesOf(properties).some((c) => way.dropped.has(c.name));
}

const isNewNumbering = (node: XmlNode, way: Way): boolean =>
  way.restores && node.name === 'w:numPr' && childOf(node, 'w:ins') !== undefined;

/** What w:pPrChange, w:rPrChange and the like keep, with the parts that no change of properties covers. */
function earlierProperties(node: XmlNode): XmlNode | undefined {
  const change = childOf(node, `${node.name}Change`);
  const before = childOf(change, node.name);
  if (!before) return undefined;
  const kept = nodesOf(node).filter((c) => OUTSIDE.has(c.name));
  return withChildren(before, [...before.children, ...kept]);
}

const OUTSIDE = new Set(['w:rPr', 'w:sectPr', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);

function settledChildren(node: XmlNode, way: Way): XmlChild[] {
  const settled: XmlChild[] = [];
  let held: XmlChild[] = [];
  for (const child of node.children) {
    if (!isNode(child)) settled.push(child);
    else if (/PrChange$|^w:(?:numberingChange|tblGridChange)$/.test(child.name)) continue;
    else if (child.name !== 'w:p') {
      const ends = ENDS_JOINING.has(child.name);
      settled.push(...flushed(settleNode(child, way), ends ? held : []));
      if (ends) held = [];
    } else {
      const [paragraph] = settleNode(child, way);
      if (!paragraph) continue;
      const joined = held.length > 0 ? withChildren(paragraph, joinedContent(paragraph, held)) : paragraph;
      held = [];
      if (losesMark(child, way)) held = contentOf(joined);
      else settled.push(joined);
    }
  }
  return [...settled, ...flushed([], held)];
}

/** A paragraph does not join one that stands behind these. */
const ENDS_JOINING = new Set(['w:tbl', 'w:sdt', 'w:customXml', 'w:sectPr', 'mc:AlternateContent']);

/** Words whose paragraph went, and that no paragraph follows, keep one. */
const flushed = (nodes: readonly XmlChild[], held: readonly XmlChild[]): XmlChild[] =>
  held.some((c) => isNode(c) && c.name === 'w:r') ? [element('w:p', {}, held), ...nodes] : [...nodes];

const contentOf = (paragraph: XmlNode): XmlChild[] => childrenBut(paragraph, 'w:pPr');

function joinedContent(paragraph: XmlNode, before: readonly XmlChild[]): XmlChild[] {
  const properties = childOf(paragraph, 'w:pPr');
  return [...(properties ? [properties] : []), ...before, ...contentOf(paragraph)];
}

function losesMark(paragraph: XmlNode, way: Way): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr');
  return nodesOf(mark).some((c) => way.dropped.has(c.name));
}
