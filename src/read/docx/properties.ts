/**
 * A w:pPr and the style it names -> what the reader needs of a paragraph's format.
 *
 * Asked twice where a change of format is tracked: for the paragraph as it is and as it was.
 */
import { levelForStyle, levelOf, type Numbering } from './numbering.js';
import { inherited, type Styles, styleChain, styleNames } from './styles.js';
import { child, descend, type Element, numberValue, value } from './xml.js';

export interface ParagraphFormat {
  readonly styleId: string | undefined;
  /** Lower-case names of the style and its bases, nearest first. */
  readonly styleNames: readonly string[];
  /** 1..9 from the outline level or a heading style; null for body text. */
  readonly outline: number | null;
  /** List that numbers the paragraph; null when none does. */
  readonly list: { readonly numId: string; readonly ilvl: number } | null;
  /** Left edge of the first line or its label, in points. */
  readonly indent: number;
  readonly centered: boolean;
}

export interface Definitions {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** `original` also forgets a numbering that was tracked as inserted. */
export function paragraphFormat(pPr: Element | undefined, original: boolean, is: Definitions): ParagraphFormat {
  const styleId = value(child(pPr, 'w:pStyle')) ?? is.styles.defaultParagraph;
  const names = styleNames(is.styles, styleId);
  const list = listOf(pPr, styleId, original, is);
  return {
    styleId,
    styleNames: names,
    outline: outlineOf(pPr, styleId, names, is.styles),
    list,
    indent: indentOf(pPr, styleId, list, is),
    centered: value(child(pPr, 'w:jc') ?? inherited(is.styles, styleId, 'w:pPr', 'w:jc')) === 'center',
  };
}

/** The paragraph's properties before tracked changes of format; the same element when there are none. */
export function originalProperties(pPr: Element | undefined): Element | undefined {
  const change = child(pPr, 'w:pPrChange');
  return change ? child(change, 'w:pPr') : pPr;
}

function outlineOf(
  pPr: Element | undefined,
  styleId: string | undefined,
  names: readonly string[],
  styles: Styles,
): number | null {
  const level = numberValue(child(pPr, 'w:outlineLvl') ?? inherited(styles, styleId, 'w:pPr', 'w:outlineLvl'));
  if (level !== undefined) return level < 9 ? level + 1 : null;
  for (const name of names) {
    const heading = /^heading ([1-9])$/.exec(name);
    if (heading) return Number(heading[1]);
  }
  return null;
}

/** Direct numbering rules over the style's; numId 0 switches it off; a direct level alone keeps the style's list. */
function listOf(
  pPr: Element | undefined,
  styleId: string | undefined,
  original: boolean,
  is: Definitions,
): ParagraphFormat['list'] {
  const direct = directNumbering(pPr, original);
  const directId = value(child(direct, 'w:numId'));
  const numId = directId ?? styleList(styleId, is.styles);
  if (numId === undefined || !is.numbering.lists.has(numId)) return null;
  const ilvl = numberValue(child(direct, 'w:ilvl')) ?? styleLevel(numId, styleId, directId !== undefined, is);
  return { numId, ilvl };
}

function directNumbering(pPr: Element | undefined, original: boolean): Element | undefined {
  const numPr = child(pPr, 'w:numPr');
  return original && child(numPr, 'w:ins') ? undefined : numPr;
}

function styleList(styleId: string | undefined, styles: Styles): string | undefined {
  for (const style of styleChain(styles, styleId)) {
    const numId = value(descend(style, 'w:pPr', 'w:numPr', 'w:numId'));
    if (numId !== undefined) return numId;
  }
  return undefined;
}

/** Without a direct level: the level linked to the style or, for a list that comes with the style, to one of its bases. */
function styleLevel(numId: string, styleId: string | undefined, directList: boolean, is: Definitions): number {
  const chain = styleChain(is.styles, styleId).map((style) => style.attributes['w:styleId'] ?? '');
  for (const id of directList ? chain.slice(0, 1) : chain) {
    const linked = levelForStyle(is.numbering, numId, id);
    if (linked !== undefined) return linked;
  }
  const numbered = styleList(styleId, is.styles) !== undefined;
  const own = numberValue(child(inherited(is.styles, styleId, 'w:pPr', 'w:numPr'), 'w:ilvl'));
  return numbered || !directList ? (own ?? 0) : 0;
}

/** Twips to points. Direct indents rule over the list level's, those over the style's. */
function indentOf(
  pPr: Element | undefined,
  styleId: string | undefined,
  list: ParagraphFormat['list'],
  is: Definitions,
): number {
  const sources = [
    child(pPr, 'w:ind'),
    list ? levelOf(is.numbering, list.numId, list.ilvl)?.indent : undefined,
    inherited(is.styles, styleId, 'w:pPr', 'w:ind'),
    child(is.styles.paragraphDefaults, 'w:ind'),
  ];
  const twips = (...names: string[]) => {
    for (const source of sources)
      for (const name of names) {
        const n = Number.parseInt(source?.attributes[name] ?? '', 10);
        if (!Number.isNaN(n)) return n;
      }
    return 0;
  };
  return (twips('w:left', 'w:start') - twips('w:hanging')) / 20;
}
