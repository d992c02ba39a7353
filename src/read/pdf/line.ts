/** One printed line of one column: its text, where it stands and how it is set. */
import { superscriptDigits } from './clean-text.js';
import { emWidth } from './glyph-width.js';
import type { Page, Stroke, TextItem } from './page.js';

export interface Line {
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** Single spaces; may end in a hyphen or soft hyphen. */
  readonly text: string;
  /** Share of its characters that are bold, 0..1. */
  readonly bold: number;
  readonly underlined: boolean;
  /** Stretches of `text` that are bold or underlined, in order, as [start, end). */
  readonly marked: readonly (readonly [number, number])[];
  /** Points that its first word takes, up to a place where it could be broken. */
  readonly firstWord: number;
  readonly space: number;
  /** True when a wide gap follows the first few characters, as after a label. */
  readonly tabbed: boolean;
}

/** `items` share a baseline and are not all blank. */
export function lineOf(row: readonly TextItem[], page: Pick<Page, 'number' | 'strokes'>): Line {
  const items = [...row].sort((a, b) => a.x - b.x);
  const words = items.filter((item) => item.text.trim());
  const first = words[0] ?? (items[0] as TextItem);
  const last = words.at(-1) ?? first;
  const size = mode(words, (item) => item.size, 0.25);
  const { text, spans, tabbed } = writeOut(items, size, first);
  const under = underlinesOf(page.strokes, first.y, size);
  const widest = words.reduce((best, item) => (item.width > best.width ? item : best), first);
  const scale = widest.width / (emWidth(widest.text, widest.face) || 1);
  return {
    page: page.number,
    x0: first.x,
    x1: rightEnd(last),
    y: mode(words, (item) => item.y, 0.1),
    size,
    text,
    bold: share(words, (item) => item.bold),
    underlined: under.some((s) => s.x0 < first.x + 3 && s.x1 > last.x + last.width * 0.8),
    marked: markedSpans(spans, under),
    firstWord: widthOfStart(spans, /^\S+?(?:(?<=\p{L})-(?=\p{L})|(?=\s|$))/u.exec(text)?.[0].length ?? 0),
    space: emWidth(' ', first.face) * scale * 0.85,
    tabbed,
  };
}

interface TextSpan {
  readonly item: TextItem;
  readonly start: number;
  readonly end: number;
}

/** Items as one string. */
function writeOut(items: readonly TextItem[], size: number, first: TextItem) {
  const spans: TextSpan[] = [];
  let text = '';
  let right: number | null = null;
  let tabbed = false;
  for (const item of items) {
    const gap = right === null ? 0 : item.x - right;
    let piece = (isSpace(gap / item.size) ? ' ' : '') + item.text;
    if (isRaised(item, size, first, gap, text)) piece = raisedText(piece);
    piece = piece.replace(/ {2,}/g, ' ');
    if (text === '' || text.endsWith(' ')) piece = piece.trimStart();
    if (gap > item.size * 0.9 && text.length > 0 && text.length < 12) tabbed = true;
    spans.push({ item, start: text.length, end: text.length + piece.length });
    text += piece;
    right = item.x + item.width;
  }
  return { text: text.trimEnd().replace(/\u00AD(?!$)/g, ''), spans, tabbed };
}

/** Gap in em; letters of one word may overlap a little, but only words whose font lacks its widths overlap by a third of an em. */
function isSpace(gap: number): boolean {
  return gap > 0.13 || gap < -0.33;
}

/** Points that the first `length` characters of a line take. */
function widthOfStart(spans: readonly TextSpan[], length: number): number {
  const first = spans.find(({ item }) => item.text.trim());
  const last = spans.find(({ end }) => end >= length);
  if (!first || !last) return 0;
  const { x, width, text, face } = last.item;
  const share = emWidth(text.slice(0, length - last.start), face) / (emWidth(text, face) || 1);
  return x + width * Math.min(1, share) - first.item.x;
}

/** Small and above the baseline, right after a word. */
function isRaised(item: TextItem, size: number, first: TextItem, gap: number, before: string): boolean {
  const raised = item.size < size * 0.87 && item.y < first.y - size * 0.1;
  return raised && gap < size * 0.3 && before.trim() !== '';
}

/** Digits refer to a note; letters are an ordinal's ("1st"), which justified lines may pull apart. */
function raisedText(text: string): string {
  if (/^\s*\d{1,3}\s*$/.test(text)) return superscriptDigits(text.trim());
  return /^\s*\p{L} \p{L}\s*$/u.test(text) ? text.replace(/ /g, '') : text;
}

function underlinesOf(strokes: readonly Stroke[], y: number, size: number): Stroke[] {
  return strokes.filter((s) => s.flat && !s.side && s.y0 > y && s.y0 < y + size * 0.3);
}

function markedSpans(spans: readonly TextSpan[], under: readonly Stroke[]): [number, number][] {
  const marked: [number, number][] = [];
  for (const span of spans) {
    if (!span.item.text.trim()) continue;
    const [start, end] = span.item.bold ? [span.start, span.end] : underlinedPart(span, under);
    const last = marked.at(-1);
    if (end <= start) continue;
    if (last && start - last[1] <= 1) last[1] = end;
    else marked.push([start, end]);
  }
  return marked;
}

/** The stretch of an item that a rule runs under, by the estimated widths of its characters. */
function underlinedPart({ item, start, end }: TextSpan, under: readonly Stroke[]): [number, number] {
  const rule = under.find((s) => s.x0 < item.x + item.width - 1 && s.x1 > item.x + 1);
  if (!rule) return [start, start];
  const from = offsetAt(item, rule.x0);
  const to = offsetAt(item, rule.x1);
  return [Math.min(end, start + from), Math.min(end, start + to)];
}

/** How many characters of the item stand left of x, to the nearest word. */
function offsetAt({ x, width, text, face }: TextItem, at: number): number {
  if (at <= x + 1) return 0;
  if (at >= x + width - 1) return text.length;
  const target = ((at - x) / width) * emWidth(text, face);
  let passed = 0;
  let offset = 0;
  while (offset < text.length && passed + emWidth(text[offset] as string, face) / 2 < target)
    passed += emWidth(text[offset++] as string, face);
  const ends = [...text.matchAll(/\b/gu)].map((m) => m.index);
  return ends.reduce(
    (best, e) => (Math.abs(e - offset) < Math.abs(best - offset) ? e : best),
    offset === 0 ? 0 : (ends[0] ?? offset),
  );
}

/** Trailing spaces of the last item take room but hold nothing. */
function rightEnd(item: TextItem): number {
  const blanks = item.text.length - item.text.trimEnd().length;
  return item.x + item.width - blanks * item.size * 0.25;
}

const weight = (item: TextItem) => item.text.trim().length;

function share(items: readonly TextItem[], has: (item: TextItem) => boolean): number {
  const all = items.reduce((sum, item) => sum + weight(item), 0);
  return items.reduce((sum, item) => sum + (has(item) ? weight(item) : 0), 0) / (all || 1);
}

/** The value most characters have, rounded to `step`. */
function mode(items: readonly TextItem[], value: (item: TextItem) => number, step: number): number {
  if (items.length === 1) return Math.round(value(items[0] as TextItem) / step) * step;
  const counts = new Map<number, number>();
  for (const item of items) {
    const key = Math.round(value(item) / step) * step;
    counts.set(key, (counts.get(key) ?? 0) + weight(item));
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
