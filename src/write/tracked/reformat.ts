/**
 * A paragraph whose style or number changed gets the new properties, with the old ones kept beside them (w:pPrChange). Other changes of
 * layout – indents, spacing, type – are left as the old paper has them: they say nothing.
 */
import type { Importer } from './import.js';
import { type Formats, isSameList, listOf, newList } from './lists.js';
import { type Stamps, withProperties, withRunProperties } from './stamps.js';
import { childOf, element, isNode, settingOf, withChildren, type XmlChild, type XmlNode } from './xml-tree.js';

/** @param node the old paragraph as marked so far */
export type Reformat = (node: XmlNode, old: XmlNode, new_: XmlNode) => XmlNode;

export function makeReformat(formats: Formats, importer: Importer, stamps: Stamps): Reformat {
  return (node, old, new_) => {
    const [before, after] = [childOf(old, 'w:pPr'), childOf(new_, 'w:pPr')];
    const list = newList(after, formats);
    if (isSameStyle(before, after, formats) && isSameList(listOf(before, formats.old), list)) return node;
    const properties = importer.properties(after) ?? element('w:pPr');
    return withFormatChange(node, properties, before, stamps);
  };
}

function isSameStyle(before: XmlNode | undefined, after: XmlNode | undefined, { styles }: Formats): boolean {
  const id = settingOf(after, 'w:pStyle');
  return (settingOf(before, 'w:pStyle') ?? null) === (id === undefined ? null : styles.idOf(id));
}

/**
 * The paragraph with other properties, those it had before kept beside them. Marks of its end and the end of its section stay as they are.
 */
export function withFormatChange(
  paragraph: XmlNode,
  properties: XmlNode,
  before: XmlNode | undefined,
  { stamp }: Stamps,
): XmlNode {
  const marked = childOf(paragraph, 'w:pPr');
  const section = (marked?.children ?? []).filter((c) => isNamed(c, 'w:sectPr'));
  const change = stamp('w:pPrChange', {}, [element('w:pPr', {}, (before?.children ?? []).filter(isFormat))]);
  const whole = withChildren(properties, [...properties.children.filter(isFormat), ...section, change]);
  const rPr = childOf(marked, 'w:rPr');
  return withProperties(paragraph, rPr ? withRunProperties(whole, rPr) : whole);
}

const isNamed = (child: XmlChild, name: string): boolean => isNode(child) && child.name === name;

const isFormat = (child: XmlChild): boolean =>
  !['w:rPr', 'w:sectPr', 'w:pPrChange'].some((name) => isNamed(child, name));
