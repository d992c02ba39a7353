/** The list that numbers a paragraph, by itself or through its style, and the paragraph's properties with a list set in them. */
import { oncePer } from '../../text/once-per.js';
import type { NumberingMap } from './numbering.js';
import type { StyleMap } from './styles.js';
import {
  childOf,
  childrenBut,
  childrenOf,
  element,
  isNode,
  settingOf,
  withChildren,
  type XmlNode,
} from './xml-tree.js';

export interface ListPlace {
  readonly numId: string;
  readonly ilvl: string;
}

export interface ListSource {
  readonly styles: XmlNode | null;
  readonly numbering: XmlNode | null;
}

/** Null where none does: no list is named, or list "0", which switches numbering off. */
export function listOf(pPr: XmlNode | undefined, from: ListSource): ListPlace | null {
  const direct = childOf(pPr, 'w:numPr');
  const byStyle = styleList(settingOf(pPr, 'w:pStyle') ?? stylesIn(from.styles).standard, from);
  const numId = settingOf(direct, 'w:numId') ?? byStyle?.numId;
  if (numId === undefined || numId === '0') return null;
  return { numId, ilvl: settingOf(direct, 'w:ilvl') ?? (settingOf(direct, 'w:numId') ? '0' : (byStyle?.ilvl ?? '0')) };
}

interface StyleIndex {
  readonly byId: ReadonlyMap<string, XmlNode>;
  /** Id of the style of paragraphs that name none. */
  readonly standard: string | undefined;
}

const NO_STYLES: StyleIndex = { byId: new Map(), standard: undefined };

const indexed = oncePer((part: XmlNode): StyleIndex => {
  const styles = childrenOf(part, 'w:style');
  const standard = styles.find(
    (s) => s.attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(s.attributes['w:default'] ?? ''),
  );
  return {
    byId: new Map(styles.map((s) => [s.attributes['w:styleId'] ?? '', s])),
    standard: standard?.attributes['w:styleId'],
  };
});

/** Asked for every paragraph of a paper, and made once for its styles. */
const stylesIn = (part: XmlNode | null): StyleIndex => (part ? indexed(part) : NO_STYLES);

/** Along the styles it is based on; the level is the one that names the style, or else the style's own. */
function styleList(id: string | undefined, { styles, numbering }: ListSource): ListPlace | null {
  const { byId } = stylesIn(styles);
  const chain: string[] = [];
  for (let at = id; at !== undefined && byId.has(at) && chain.length < 20; at = settingOf(byId.get(at), 'w:basedOn')) {
    chain.push(at);
    const numPr = childOf(childOf(byId.get(at), 'w:pPr'), 'w:numPr');
    const numId = settingOf(numPr, 'w:numId');
    if (numId === undefined) continue;
    return { numId, ilvl: levelNaming(chain, numId, numbering) ?? settingOf(numPr, 'w:ilvl') ?? '0' };
  }
  return null;
}

function levelNaming(styles: readonly string[], numId: string, numbering: XmlNode | null): string | undefined {
  const num = childrenOf(numbering, 'w:num').find((n) => n.attributes['w:numId'] === numId);
  const definition = settingOf(num, 'w:abstractNumId');
  const abstract = childrenOf(numbering, 'w:abstractNum').find((a) => a.attributes['w:abstractNumId'] === definition);
  for (const style of styles) {
    const level = childrenOf(abstract, 'w:lvl').find((l) => settingOf(l, 'w:pStyle') === style);
    if (level) return level.attributes['w:ilvl'];
  }
  return undefined;
}

export const isSameList = (a: ListPlace | null, b: ListPlace | null): boolean =>
  a?.numId === b?.numId && (a === null || a.ilvl === b?.ilvl);

/** @param list null switches numbering off */
function withList(pPr: XmlNode, list: ListPlace | null): XmlNode {
  const { numId, ilvl } = list ?? { numId: '0', ilvl: '0' };
  const numPr = element('w:numPr', {}, [element('w:ilvl', { 'w:val': ilvl }), element('w:numId', { 'w:val': numId })]);
  const rest = childrenBut(pPr, 'w:numPr');
  const at = rest.findLastIndex((c) => isNode(c) && BEFORE.has(c.name)) + 1;
  return withChildren(pPr, [...rest.slice(0, at), numPr, ...rest.slice(at)]);
}

/** ECMA-376 17.3.1.26: the order of a paragraph's properties. */
const BEFORE = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl']);

/** Styles and lists of both papers, and which of them answer each other. */
export interface Formats {
  readonly old: ListSource;
  readonly new: ListSource;
  readonly styles: StyleMap;
  readonly numbering: NumberingMap;
}

/** The list of a paragraph of the new paper, by its number in the old package. */
export function newList(pPr: XmlNode | undefined, { new: from, numbering }: Formats): ListPlace | null {
  const list = listOf(pPr, from);
  const numId = list && numbering.idOf(list.numId);
  return list && numId ? { numId, ilvl: list.ilvl } : null;
}

/** Imported properties that name the list outright where the old package's style would give another. */
export function withNewList(imported: XmlNode, list: ListPlace | null, old: ListSource): XmlNode {
  return isSameList(listOf(imported, old), list) ? imported : withList(imported, list);
}
