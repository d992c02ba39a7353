/**
 * Styles of the new paper → those of the old package. A style is the same where it has the same name, whatever its id: Word writes other
 * ids in other languages. One that the old package lacks is added with those it is based on.
 */
import { withAdded } from './package.js';
import { childrenOf, nodesOf, settingOf, withChildren, type XmlNode } from './xml-tree.js';

export interface StyleMap {
  /** Id in the old package; null where the new paper has no such style either. */
  readonly idOf: (id: string) => string | null;
  /** The old styles with those added that were asked for. */
  readonly part: () => XmlNode | null;
}

export function mapStyles(old: XmlNode | null, new_: XmlNode | null): StyleMap {
  const known = new Map(childrenOf(old, 'w:style').map((s) => [nameOf(s), idOf(s)]));
  const taken = new Set(known.values());
  const news = new Map(childrenOf(new_, 'w:style').map((s) => [idOf(s), s]));
  const added: XmlNode[] = [];
  const find = (id: string): string | null => {
    const style = news.get(id);
    if (!style) return taken.has(id) ? id : null;
    const same = known.get(nameOf(style));
    if (same !== undefined) return same;
    if (!old) return null;
    const free = freeId(id, taken);
    known.set(nameOf(style), free);
    taken.add(free);
    added.push(withIds(style, free, find));
    return free;
  };
  return { idOf: find, part: () => (old ? withAdded(old, added) : null) };
}

const idOf = (style: XmlNode): string => style.attributes['w:styleId'] ?? '';
const nameOf = (style: XmlNode): string =>
  `${style.attributes['w:type'] ?? 'paragraph'} ${settingOf(style, 'w:name') ?? idOf(style)}`.toLowerCase();

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}${n}`;
  return free;
}

/** The lists that number a style are not taken along: paragraphs name theirs themselves. */
function withIds(style: XmlNode, id: string, find: (id: string) => string | null): XmlNode {
  const children = nodesOf(style).flatMap((c): XmlNode[] => {
    if (c.name === 'w:pPr')
      return [
        withChildren(
          c,
          nodesOf(c).filter((p) => p.name !== 'w:numPr'),
        ),
      ];
    if (!REFERENCES.has(c.name)) return [c];
    const target = c.name === 'w:basedOn' ? find(c.attributes['w:val'] ?? '') : null;
    return target === null ? [] : [{ ...c, attributes: { 'w:val': target } }];
  });
  const { 'w:default': _, ...attributes } = style.attributes;
  return { name: style.name, attributes: { ...attributes, 'w:styleId': id }, children };
}

const REFERENCES = new Set(['w:basedOn', 'w:link', 'w:next']);
