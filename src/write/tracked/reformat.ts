/**
 * A paragraph whose style or number changed gets the new properties, with the old ones kept beside them (w:pPrChange). Other changes of
 * layout – indents, spacing, type – are left as the old paper has them: they say nothing.
 */
import type { Importer } from './import.js';
import { type Formats, isSameList, listOf, newList } from './lists.js';
import { type Stamps, withProperties, withRunProperties } from './stamps.js';
import { childOf, element, isNode, valueOf, withChildren, type XmlNode } from './xml-tree.js';

/** @param node the old paragraph as marked so far */
export type Reformat = (node: XmlNode, old: XmlNode, new_: XmlNode) => XmlNode;

export function makeReformat(formats: Formats, importer: Importer, stamps: Stamps): Reformat {
  return (node, old, new_) => {
    const [before, after] = [childOf(old, 'w:pPr'), childOf(new_, 'w:pPr')];
    const list = newList(after, formats);
    if (isSameStyle(before, after, formats) && isSameList(listOf(before, formats.old), list)) return node;
    const properties = importer.properties(after) ?? element('w:pPr');
    return withProperties(node, changed(properties, childOf(node, 'w:pPr'), before, stamps));
  };
}

function isSameStyle(before: XmlNode | undefined, after: XmlNode | undefined, { styles }: Formats): boolean {
  const id = valueOf(after, 'w:pStyle');
  return (valueOf(before, 'w:pStyle') ?? null) === (id === undefined ? null : styles.idOf(id));
}

/** Marks of the paragraph's end and the end of its section stay with the old paragraph. */
function changed(properties: XmlNode, marked: XmlNode | undefined, before: XmlNode | undefined, { stamp }: Stamps): XmlNode {
  const outside = (name: string) => (c: XmlNode | string) => isNode(c) && c.name === name;
  const own = properties.children.filter((c) => !outside('w:rPr')(c) && !outside('w:sectPr')(c));
  const was = (before?.children ?? []).filter((c) => !outside('w:rPr')(c) && !outside('w:sectPr')(c));
  const section = (marked?.children ?? []).filter(outside('w:sectPr'));
  const change = stamp('w:pPrChange', {}, [element('w:pPr', {}, was)]);
  const whole = withChildren(properties, [...own, ...section, change]);
  const rPr = childOf(marked, 'w:rPr');
  return rPr ? withRunProperties(whole, rPr) : whole;
}
