/**
 * word/styles.xml -> styles by id, and what a paragraph or run inherits from them.
 *
 * Only questions the reader asks are answered: the nearest element of a name along basedOn, the names along it, and
 * the defaults of the document. Properties stay elements, since "absent" and "off" differ.
 */
import { child, children, descend, type Element, value } from './xml.js';

export interface Styles {
  readonly byId: ReadonlyMap<string, Element>;
  readonly defaultParagraph: string | undefined;
  readonly runDefaults: Element | undefined;
  readonly paragraphDefaults: Element | undefined;
}

/** A missing part gives no styles: everything is then as Word's built-in defaults. */
export function readStyles(root: Element | undefined): Styles {
  const byId = new Map<string, Element>();
  let defaultParagraph: string | undefined;
  for (const style of children(root, 'w:style')) {
    const id = style.attributes['w:styleId'];
    if (id === undefined || byId.has(id)) continue;
    byId.set(id, style);
    if (style.attributes['w:type'] === 'paragraph' && /^(1|true|on)$/.test(style.attributes['w:default'] ?? ''))
      defaultParagraph = id;
  }
  const defaults = child(root, 'w:docDefaults');
  return {
    byId,
    defaultParagraph,
    runDefaults: descend(defaults, 'w:rPrDefault', 'w:rPr'),
    paragraphDefaults: descend(defaults, 'w:pPrDefault', 'w:pPr'),
  };
}

/** The style and those it is based on, nearest first; a loop ends where it closes. */
export function styleChain(styles: Styles, id: string | undefined): Element[] {
  const chain: Element[] = [];
  let style = id === undefined ? undefined : styles.byId.get(id);
  while (style && chain.length < 20 && !chain.includes(style)) {
    chain.push(style);
    style = styles.byId.get(value(child(style, 'w:basedOn')) ?? '');
  }
  return chain;
}

/** Nearest element of that name in w:pPr or w:rPr along the chain. */
export function inherited(
  styles: Styles,
  id: string | undefined,
  group: 'w:pPr' | 'w:rPr',
  name: string,
): Element | undefined {
  for (const style of styleChain(styles, id)) {
    const found = descend(style, group, name);
    if (found) return found;
  }
  return undefined;
}

/** Printed names along the chain, lower-cased, nearest first: ["clause 2", "heading 2", "normal"]. */
export function styleNames(styles: Styles, id: string | undefined): string[] {
  return styleChain(styles, id).map((style) => (value(child(style, 'w:name')) ?? '').toLowerCase());
}
