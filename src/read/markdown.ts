/**
 * Markdown -> blocks. Terms are published so, and lawyers paste them.
 *
 * By lines rather than by a full parser: contracts use headings, paragraphs, lists, tables and notes, often with the
 * HTML that web pages leave behind. Typed and list-marker numbers stay in the text ("1. Scope"): a rendering may count
 * otherwise, but the source says what its author saw.
 */
import type { BlockKind, Link, SourceBlock, SourceDocument } from '../model/source.js';
import { parseLabel } from '../text/number-label.js';
import { isLoneLabel, opensWithLabel, splitAtLabels } from './labelled-lines.js';
import { type InlineText, parseInline } from './markdown-inline.js';
import { type MarkdownItem, splitMarkdown } from './markdown-lines.js';
import { plainBlock } from './plain-block.js';

export function readMarkdown(text: string): SourceDocument {
  const { title, references, notes, items } = splitMarkdown(text);
  const blocks: SourceBlock[] = [];
  const links: Link[] = [];
  const add = (kind: BlockKind, inline: InlineText, more: Partial<SourceBlock> = {}) => {
    if (!/[\p{L}\p{N}]/u.test(more.text ?? inline.text)) return;
    links.push(...inline.links.map((link) => ({ ...link, block: blocks.length })));
    blocks.push(plainBlock(inline.text, { kind, ...emphasis(inline), ...more }));
    for (const name of inline.notes) addNote(name);
  };
  const addNote = (name: string) => {
    const note = notes.get(name);
    notes.delete(name);
    if (note !== undefined) add('footnote', parseInline(note, references), { autoLabel: name });
  };
  for (const item of joinLoneLabels(items.flatMap(splitLabelled))) {
    if (item.kind === 'tableRow') addRow(item, references, add);
    else add(item.kind, parseInline(item.text, references), { level: item.level, bullet: item.bullet });
  }
  for (const name of [...notes.keys()]) addNote(name);
  return { format: 'md', pages: null, title, blocks: withTitle(blocks), furniture: [], links, messages: [] };
}

/** A typed label on a line of its own goes to the paragraph it numbers. */
function joinLoneLabels(items: readonly MarkdownItem[]): MarkdownItem[] {
  const joined: MarkdownItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && isLoneLabel(last.text) && item.kind === 'paragraph' && !opensWithLabel(item.text))
      joined[joined.length - 1] = { ...item, text: `${last.text} ${item.text}` };
    else joined.push(item);
  }
  return joined;
}

function splitLabelled(item: MarkdownItem): MarkdownItem[] {
  if (item.kind !== 'paragraph' && item.kind !== 'listItem') return [item];
  return splitAtLabels(item.text.split('\n')).map((lines, index) => ({
    ...item,
    text: lines.join('\n'),
    bullet: item.bullet && index === 0,
  }));
}

/** Strong when all of it is bold; run-in when bold words open it, after a typed number that may be plain. */
function emphasis({ text, bold }: InlineText): Pick<SourceBlock, 'strong' | 'runInEnd'> {
  const after = parseLabel(text)?.restStart ?? 0;
  const opening = bold.find((b) => b.start === 0 || b.start === after);
  if (!opening || opening.end <= after) return { strong: false, runInEnd: null };
  if (opening.end >= text.length) return { strong: true, runInEnd: null };
  const closes = /[.:–—-]["”’)]?$/.test(text.slice(0, opening.end));
  const begins = /^["”’)]?\s*(?:[.:–—-]|["“‘(]?\p{Lu})/u.test(text.slice(opening.end));
  return { strong: false, runInEnd: closes || begins ? opening.end : null };
}

function addRow(
  item: MarkdownItem,
  references: ReadonlyMap<string, string>,
  add: (kind: BlockKind, inline: InlineText, more: Partial<SourceBlock>) => void,
): void {
  const cells = item.cells.map((cell) => parseInline(cell, references));
  const texts = cells.map((cell) => cell.text);
  const whole: InlineText = {
    text: texts.filter((text) => text !== '').join(' | '),
    links: cells.flatMap((cell) => cell.links),
    notes: cells.flatMap((cell) => cell.notes),
    bold: [],
  };
  add('tableRow', whole, { cells: texts, table: item.table });
}

/** A single first-level heading at the front is the title. */
function withTitle(blocks: readonly SourceBlock[]): SourceBlock[] {
  const tops = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const first = blocks.findIndex((block) => block.kind === 'heading');
  const isTitle = tops.length === 1 && blocks[first] === tops[0] && first <= 2;
  return blocks.map((block, index) => (isTitle && index === first ? { ...block, kind: 'title', level: null } : block));
}
