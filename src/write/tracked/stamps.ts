/**
 * The marks of a revision, and the nodes that carry them.
 *
 * Order matters in these files: the mark of a paragraph opens its w:rPr, that of a row ends its w:trPr (ECMA-376 17.3.1.29, 17.4.82).
 */
import {
  childOf,
  childrenBut,
  element,
  isNode,
  nodesUnder,
  textOf,
  withBefore,
  withChildren,
  type XmlNode,
} from './xml-tree.js';

export type Mark = 'w:ins' | 'w:del' | 'w:moveFrom' | 'w:moveTo';

export interface Stamps {
  /** A mark with a number of its own: w:id, w:author, w:date. */
  readonly stamp: (name: string, more?: Readonly<Record<string, string>>, children?: readonly XmlNode[]) => XmlNode;
}

/** A clock that tells neighbouring changes apart. */
export interface StampClock {
  /** For the words of one paragraph; the next one gets another minute. */
  readonly words: () => Stamps;
  /** For paragraphs and rows as a whole. */
  readonly wholes: Stamps;
}

export interface Signature {
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

/** Numbers that `trees` use already are passed over. */
export function makeStamps(trees: readonly XmlNode[], { author, date }: Signature): StampClock {
  const taken = new Set(trees.flatMap((tree) => [...nodesUnder(tree)].flatMap((n) => n.attributes['w:id'] ?? [])));
  let last = 0;
  const next = (): string => {
    do last++;
    while (taken.has(String(last)));
    return String(last);
  };
  const at = (time: string): Stamps => ({
    stamp: (name, more = {}, children = []) =>
      element(name, { 'w:id': next(), 'w:author': author, 'w:date': `${date}${time}`, ...more }, children),
  });
  const [wholes, even, odd] = [at(WHOLES), at(WORDS[0]), at(WORDS[1])];
  let paragraphs = 0;
  return { words: () => (paragraphs++ % 2 === 0 ? even : odd), wholes };
}

/**
 * Words put in at the end of a paragraph, and others that open the next one, are two changes. LibreOffice makes one of them, and loses
 * the end of the first paragraph with it, unless the clock says otherwise; it takes what is a minute apart for one.
 */
const WORDS = ['T00:00:00Z', 'T00:10:00Z'] as const;
const WHOLES = 'T00:05:00Z';

/** Runs under a mark; what is struck is spelled otherwise than what stays. */
export function marked(mark: Mark, nodes: readonly XmlNode[], { stamp }: Stamps): XmlNode {
  return stamp(mark, {}, mark === 'w:del' ? nodes.map(struck) : nodes);
}

const STRUCK: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' };

function struck(node: XmlNode): XmlNode {
  const name = STRUCK[node.name];
  if (name) return element(name, { 'xml:space': 'preserve' }, [textOf(node)]);
  if (node.name !== 'w:r') return node;
  return withChildren(
    node,
    node.children.map((c) => (isNode(c) ? struck(c) : c)),
  );
}

/** Containers within a paragraph that may hold runs; the marks of revisions are not among them. */
export const RUN_CONTAINERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
]);

/**
 * Every run and formula of a paragraph under the mark, and the paragraph's own mark unless `keepsEnd`.
 *
 * @param spares runs that must stay, because a field that reaches into other paragraphs hangs on them
 */
export function markParagraph(
  paragraph: XmlNode,
  mark: Mark,
  stamps: Stamps,
  { keepsEnd = false, spares = NONE }: { keepsEnd?: boolean; spares?: (run: XmlNode) => boolean } = {},
): XmlNode {
  const whole = markWithin(paragraph, mark, stamps, spares);
  return keepsEnd ? whole : markEnd(whole, mark, stamps);
}

function markWithin(node: XmlNode, mark: Mark, stamps: Stamps, spares: (run: XmlNode) => boolean): XmlNode {
  return withChildren(
    node,
    node.children.map((child) => {
      if (!isNode(child)) return child;
      if (RUN_CONTAINERS.has(child.name)) return markWithin(child, mark, stamps, spares);
      return MARKABLE.has(child.name) && !spares(child) ? marked(mark, [child], stamps) : child;
    }),
  );
}

const NONE = (): boolean => false;

const MARKABLE = new Set(['w:r', 'm:oMath', 'm:oMathPara']);

export function markEnd(paragraph: XmlNode, mark: Mark, { stamp }: Stamps): XmlNode {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr');
  const own = childOf(properties, 'w:rPr');
  const rPr = element('w:rPr', {}, [stamp(mark), ...(own?.children ?? [])]);
  return withProperties(paragraph, withRunProperties(properties, rPr));
}

/** w:rPr stands before w:sectPr and w:pPrChange, which end the properties. */
export function withRunProperties(pPr: XmlNode, rPr: XmlNode): XmlNode {
  return withBefore(withChildren(pPr, childrenBut(pPr, 'w:rPr')), [rPr], 'w:sectPr', 'w:pPrChange');
}

/** The paragraph with these properties, which come first. */
export function withProperties(paragraph: XmlNode, pPr: XmlNode): XmlNode {
  return withChildren(paragraph, [pPr, ...childrenBut(paragraph, 'w:pPr')]);
}

/** A table row as a whole; its paragraphs are marked by the caller. */
export function markRow(row: XmlNode, mark: 'w:ins' | 'w:del', { stamp }: Stamps): XmlNode {
  const own = childOf(row, 'w:trPr');
  const trPr = element('w:trPr', own?.attributes, [...(own?.children ?? []), stamp(mark)]);
  const rest = childrenBut(row, 'w:trPr');
  const after = rest.findLastIndex((c) => isNode(c) && c.name === 'w:tblPrEx') + 1;
  return withChildren(row, [...rest.slice(0, after), trPr, ...rest.slice(after)]);
}
