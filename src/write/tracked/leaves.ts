/**
 * A paragraph → its text, one character for everything that is compared, and the leaves of the tree that hold it.
 *
 * What is no text and yet takes part in a comparison (a formula, a symbol, the reference to a note) is one character of the private use
 * area, the same in both papers where it is the same thing. Pictures and marks take no room and stay where they are.
 */
import { RUN_CONTAINERS } from './stamps.js';
import { isNode, nodesOf, nodesUnder, textOf, type XmlChild, type XmlNode } from './xml-tree.js';

export interface Leaf {
  /** Range in the paragraph's text. */
  readonly start: number;
  readonly end: number;
  readonly node: XmlNode;
  /** The w:r around it; the node itself where none is (formulas). */
  readonly run: XmlNode;
  /** The link or the field around it: inserted words do not slip into either. */
  readonly inside: XmlNode | Field | null;
  readonly field: Field | null;
}

/** A complex field that begins and ends in this paragraph. */
export interface Field {
  readonly first: number;
  /** Of its leaves, the last; its words are `start` to `end` of the text. */
  last: number;
  start: number;
  end: number;
}

export interface ParagraphText {
  readonly text: string;
  readonly leaves: readonly Leaf[];
  readonly fields: readonly Field[];
  /** A field begins or ends here whose other end stands in another paragraph. */
  readonly openField: boolean;
}

/** Gives things without text their character; one for both papers. */
export type Characters = (thing: string) => string;

export function makeCharacters(): Characters {
  const known = new Map<string, string>();
  return (thing) => {
    const character = known.get(thing) ?? String.fromCharCode(Math.min(0xe000 + known.size, 0xf8ff));
    known.set(thing, character);
    return character;
  };
}

export const FOOTNOTE = 'footnote';
export const ENDNOTE = 'endnote';

export function paragraphText(paragraph: XmlNode, characters: Characters): ParagraphText {
  const walk: Walk = { leaves: [], text: [], length: 0, fields: [], open: [], lostEnds: 0, characters };
  for (const child of nodesOf(paragraph)) walkInline(child, null, walk);
  const closed = walk.fields.filter((f) => f.last >= 0);
  const leaves = walk.leaves.map((leaf, i) => ({ ...leaf, ...fieldOf(i, closed, leaf) }));
  return { text: walk.text.join(''), leaves, fields: closed, openField: walk.open.length > 0 || walk.lostEnds > 0 };
}

interface Walk {
  readonly leaves: Leaf[];
  readonly text: string[];
  length: number;
  readonly fields: Field[];
  readonly open: Field[];
  lostEnds: number;
  readonly characters: Characters;
}

/** Outermost field around a leaf. */
function fieldOf(leaf: number, fields: readonly Field[], { inside }: Leaf): Pick<Leaf, 'field' | 'inside'> {
  const field = fields.find((f) => f.first <= leaf && leaf <= f.last) ?? null;
  return { field, inside: inside ?? field };
}

/** What stands around runs without taking part in the text. */
export const WRAPPERS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', ...RUN_CONTAINERS]);

function walkInline(node: XmlNode, inside: XmlNode | null, walk: Walk): void {
  if (node.name === 'w:r') for (const leaf of nodesOf(node)) walkLeaf(leaf, node, inside, walk);
  else if (WRAPPERS.has(node.name)) {
    const around = node.name === 'w:hyperlink' || node.name === 'w:fldSimple' ? node : inside;
    for (const child of nodesOf(node)) walkInline(child, around, walk);
  } else if (node.name === 'm:oMath' || node.name === 'm:oMathPara')
    add(walk.characters(`formula ${textOf(node)}`), node, node, inside, walk);
}

function walkLeaf(node: XmlNode, run: XmlNode, inside: XmlNode | null, walk: Walk): void {
  if (node.name === 'w:rPr') return;
  if (node.name === 'w:fldChar') fieldCharacter(node.attributes['w:fldCharType'], walk);
  const text = LEAF_TEXT[node.name]?.(node, walk.characters) ?? '';
  add(text, node, run, inside, walk);
  if (node.name === 'w:fldChar' && node.attributes['w:fldCharType'] === 'end') closeField(walk);
}

function add(text: string, node: XmlNode, run: XmlNode, inside: XmlNode | null, walk: Walk): void {
  const start = walk.length;
  walk.length += text.length;
  walk.text.push(text);
  walk.leaves.push({ start, end: walk.length, node, run, inside, field: null });
}

function fieldCharacter(type: string | undefined, walk: Walk): void {
  if (type !== 'begin') return;
  const field = { first: walk.leaves.length, last: -1, start: walk.length, end: walk.length };
  walk.open.push(field);
  walk.fields.push(field);
}

function closeField(walk: Walk): void {
  const field = walk.open.pop();
  if (!field) {
    walk.lostEnds++;
    return;
  }
  field.last = walk.leaves.length - 1;
  field.end = walk.length;
}

const LEAF_TEXT: Readonly<Record<string, (node: XmlNode, characters: Characters) => string>> = {
  'w:t': textOf,
  'w:tab': () => '\t',
  'w:ptab': () => '\t',
  'w:br': ({ attributes }) => (/^(?:page|column)$/.test(attributes['w:type'] ?? '') ? '\f' : '\n'),
  'w:cr': () => '\n',
  'w:noBreakHyphen': () => '\u2011',
  'w:softHyphen': () => '\u00ad',
  'w:sym': ({ attributes }, characters) => characters(`symbol ${attributes['w:font']} ${attributes['w:char']}`),
  'w:footnoteReference': (_, characters) => characters(FOOTNOTE),
  'w:endnoteReference': (_, characters) => characters(ENDNOTE),
};

/** Words of text boxes that hang on a node: they are compared box by box. */
export function textBoxes(node: XmlNode): XmlNode[] {
  return [...nodesUnder(node)].filter((n) => n.name === 'w:txbxContent');
}

/** A short field, all in one element → its marks, runs and end, of which a part can be struck. */
export function spelledFields(paragraph: XmlNode): XmlNode {
  const children = paragraph.children.flatMap((child): XmlChild[] => {
    if (!isNode(child)) return [child];
    const spelled = spelledFields(child);
    return child.name === 'w:fldSimple' ? fieldRuns(spelled) : [spelled];
  });
  return children.every((c, i) => c === paragraph.children[i]) && children.length === paragraph.children.length
    ? paragraph
    : { ...paragraph, children };
}

function fieldRuns(field: XmlNode): XmlNode[] {
  const run = (node: XmlNode): XmlNode => ({ name: 'w:r', attributes: {}, children: [node] });
  const mark = (type: string) => run({ name: 'w:fldChar', attributes: { 'w:fldCharType': type }, children: [] });
  const code: XmlNode = {
    name: 'w:instrText',
    attributes: { 'xml:space': 'preserve' },
    children: [field.attributes['w:instr'] ?? ''],
  };
  return [mark('begin'), run(code), mark('separate'), ...nodesOf(field), mark('end')];
}
