/**
 * One page of an open PDF -> its words, strokes and links.
 *
 * The drawing operators are asked for only where they can matter: a font not met before (is it bold?), words that stand in
 * columns (is it a ruled table?), rules seen under words before (is it underlined?), hardly any text (is it a scan?).
 */
import type { PDFPageProxy } from 'pdfjs-dist';
import { type RawAnnotation, readFields, readLinks } from './annotations.js';
import { cleanText } from './clean-text.js';
import { type FontWeights, learnFonts } from './fonts.js';
import type { Face } from './glyph-width.js';
import { type Matrix, type Operators, pictureShare, times } from './operators.js';
import { uprightView, type View } from './orientation.js';
import type { Page, Stroke, TextItem } from './page.js';
import type { Pdfjs } from './pdfjs.js';
import { findStrokes } from './strokes.js';
import { faultOf } from './text-quality.js';

/** What reading one page teaches about the next. */
export interface Learned {
  readonly weights: FontWeights;
  /** Words were seen underlined: others are likely to be. */
  underlines: boolean;
}

/** The parts of a pdfjs text item that are used. */
export interface RawItem {
  readonly str: string;
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
  readonly fontName: string;
}

export async function readPage(proxy: PDFPageProxy, pdfjs: Pdfjs, learned: Learned): Promise<Page> {
  const content = await proxy.getTextContent();
  const raw = (content.items as unknown as RawItem[]).filter(isWord);
  const view = uprightView(proxy.getViewport({ scale: 1 }), raw);
  const fonts = Object.keys(content.styles);
  const operators = wantsOperators(raw, fonts, learned)
    ? ((await proxy.getOperatorList({ annotationMode: 0 })) as Operators)
    : null;
  learnFonts(proxy, fonts, learned.weights);
  const { items, slanted } = placeItems(raw, view.matrix, learned.weights, content.styles);
  const strokes = operators ? findStrokes(operators, pdfjs, view) : [];
  if (strokes.some((stroke) => underlines(stroke, items))) learned.underlines = true;
  const annotations = (await proxy.getAnnotations()) as RawAnnotation[];
  const picture = operators ? pictureShare(operators, pdfjs, view.matrix, view.width * view.height) : 0;
  proxy.cleanup();
  return {
    number: proxy.pageNumber,
    width: view.width,
    height: view.height,
    items: [...items, ...readFields(annotations, view.matrix, items)],
    strokes,
    links: readLinks(annotations, view.matrix),
    slanted,
    fault: faultOf(raw, picture),
  };
}

/** pdfjs adds empty items at line ends and spaces without height between words. */
function isWord(item: RawItem): boolean {
  return Boolean(item.str) && (item.height !== 0 || item.str.trim() !== '');
}

function wantsOperators(items: readonly RawItem[], fonts: readonly string[], learned: Learned): boolean {
  return (
    fonts.some((id) => !learned.weights.has(id)) || learned.underlines || items.length < FEW_ITEMS || hasCells(items)
  );
}

// A scan may carry a stamp or a page number as text.
const FEW_ITEMS = 8;

/** A rule close below a baseline that begins and ends with words of it; rules of tables and of running heads are longer. */
function underlines(stroke: Stroke, items: readonly TextItem[]): boolean {
  if (!stroke.flat || stroke.side) return false;
  const above = items.filter(
    ({ y, size, x, width }) =>
      stroke.y0 > y && stroke.y0 < y + size * 0.3 && x < stroke.x1 - 1 && x + width > stroke.x0 + 1,
  );
  const from = Math.min(...above.map((item) => item.x));
  const to = Math.max(...above.map((item) => item.x + item.width));
  return above.length > 0 && stroke.x0 > from - 2 && stroke.x1 < to + 2;
}

/**
 * Three wide gaps within lines that start at places shared with other lines: columns, not the rivers of justified text. Or one line of
 * three words far apart, as a table's header is that was left at the foot of its page; running heads stand in the margin.
 */
function hasCells(items: readonly RawItem[]): boolean {
  const starts = new Map<number, number>();
  let previous: RawItem | null = null;
  let cells = 1;
  for (const item of items) {
    if (!item.str.trim()) continue;
    if (previous && isCellGap(previous, item, WIDE_GAP) && item.transform[5] > MARGIN) cells++;
    else if (previous && Math.abs(previous.transform[5] - item.transform[5]) >= 1) cells = 1;
    if (cells >= 3) return true;
    if (previous && isCellGap(previous, item)) {
      const at = Math.round(item.transform[4] / 3);
      const count = (starts.get(at) ?? 0) + 1;
      if (count >= 3) return true;
      starts.set(at, count);
    }
    previous = item;
  }
  return false;
}

// Points: wider than any river, and higher than any footer.
const WIDE_GAP = 36;
const MARGIN = 72;

// "(a)", "2.1", "•": the gap after these is a hanging indent.
const LABEL = /^\s*(?:\(?[a-z0-9]{1,4}[.)]|\d{1,3}(?:\.\d{1,3})+\.?|[•·●○▪■◦–\-o\uF0B7\uF0A7])\s*$/i;

function isCellGap(a: RawItem, b: RawItem, least = 8): boolean {
  if (LABEL.test(a.str)) return false;
  return Math.abs(a.transform[5] - b.transform[5]) < 1 && b.transform[4] - a.transform[4] - a.width > least;
}

// Watermarks stand at 30° to 60°; a scanner's skew stays within 3°.
const SLANT = (3 * Math.PI) / 180;

function placeItems(raw: readonly RawItem[], view: View['matrix'], weights: FontWeights, styles: Styles) {
  const items: TextItem[] = [];
  const slanted: string[] = [];
  const seen = new Set<string>();
  for (const item of raw) {
    const m = times(view, item.transform);
    const size = Math.hypot(m[2], m[3]);
    // Some producers make bold by printing twice, a hair's breadth apart.
    const place = `${item.str}@${Math.round(m[4] / 2)},${Math.round(m[5] / 2)}`;
    if (size < 0.5 || seen.has(place)) continue;
    if (item.str.trim()) seen.add(place);
    if (Math.abs(Math.atan2(m[1], m[0])) > SLANT) slanted.push(cleanText(item.str));
    else
      items.push({
        x: m[4],
        y: m[5],
        width: item.width,
        size,
        text: cleanText(item.str),
        bold: weights.get(item.fontName) ?? false,
        face: faceOf(styles[item.fontName]?.fontFamily),
      });
  }
  return { items, slanted };
}

type Styles = Readonly<Record<string, { readonly fontFamily: string }>>;

function faceOf(family = ''): Face {
  if (family.startsWith('mono')) return 'mono';
  return family.startsWith('sans') ? 'sans' : 'serif';
}
