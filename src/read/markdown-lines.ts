/**
 * Lines of Markdown -> its items: headings, paragraphs, list items, table rows; and what is kept apart: the title of
 * the front matter, link addresses, notes.
 */
import type { SourceBlock } from '../model/source.js';

export interface MarkdownItem {
  readonly kind: 'heading' | 'paragraph' | 'listItem' | 'tableRow';
  /** Inline Markdown; lines joined by "\n". */
  readonly text: string;
  /** Heading 1..6, list depth 1..; null otherwise. */
  readonly level: number | null;
  readonly bullet: boolean;
  readonly cells: readonly string[];
  readonly table: SourceBlock['table'];
}

export interface MarkdownParts {
  readonly title: string | null;
  /** Addresses by lower-case name. */
  readonly references: Map<string, string>;
  /** Inline Markdown of footnotes by lower-case name. */
  readonly notes: Map<string, string>;
  readonly items: readonly MarkdownItem[];
}

export function splitMarkdown(text: string): MarkdownParts {
  const { title, rest } = takeFrontMatter(text);
  const state: State = {
    title,
    references: new Map(),
    notes: new Map(),
    items: [],
    open: null,
    indents: [],
    tables: 0,
    fenced: false,
  };
  const lines = plainBlocks(rest).split('\n');
  for (const [index, line] of lines.entries()) readLine(line, lines[index + 1] ?? '', state);
  flush(state);
  return state;
}

/** YAML between two "---" at the very top; only its title is used. */
function takeFrontMatter(text: string): { title: string | null; rest: string } {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const end = lines[0]?.trim() === '---' ? lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line)) : -1;
  if (end < 0) return { title: null, rest: text };
  const title = lines
    .slice(1, end)
    .map((line) => /^title:\s*(.*)$/i.exec(line)?.[1])
    .find((found) => found !== undefined);
  return { title: title?.trim().replace(/^(['"])(.*)\1$/, '$2') || null, rest: lines.slice(end + 1).join('\n') };
}

/** Block-level HTML as the Markdown it stands for; comments go. */
function plainBlocks(text: string): string {
  return htmlRows(withoutComments(text))
    .replace(/^ {0,3}\|.*$/gm, (cells) => cells.replace(/<br\s*\/?>/gi, ' '))
    .replace(/<h([1-6])\b[^<>]{0,300}>/gi, (_, level) => `\n\n${'#'.repeat(Number(level))} `)
    .replace(/<li\b[^<>]{0,300}>\s*/gi, '\n\n- ')
    .replace(
      /<\/?(?:p|div|section|ul|ol|table|thead|tbody|blockquote|center)\b[^<>]{0,300}>|<\/(?:h[1-6]|li|tr)>/gi,
      '\n\n',
    )
    .replace(/<\/?br\s*\/?>/gi, '\n');
}

/** Each `<tr>` on a line of its own, cells parted by bars, whatever blocks the cells hold. */
function htmlRows(text: string): string {
  const parts = text.split(/<tr\b[^<>]{0,300}>/i);
  const rows = parts.slice(1).map((part) => {
    const [inside, ...after] = part.split(/<\/tr>/i);
    const cells = inside!.split(/<\/t[dh]>/i);
    const plain = cells.map((cell) => cell.replaceAll('|', '\\|').replace(BLOCK_TAGS, ' ').replace(/\s+/g, ' '));
    if (plain.at(-1)?.trim() === '') plain.pop();
    return `\n|${plain.join('|')}|\n${after.join('')}`;
  });
  return parts[0] + rows.join('');
}

const BLOCK_TAGS = /<\/?(?:p|div|br|ul|ol|li|h[1-6]|td|th|table|tbody|thead|blockquote)\b[^<>]{0,300}>/gi;

function withoutComments(text: string): string {
  const parts = text.split('<!--');
  return (
    parts[0] +
    parts
      .slice(1)
      .map((part) => (part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : part))
      .join('')
  );
}

interface Open {
  readonly kind: 'paragraph' | 'listItem' | 'note';
  readonly level: number | null;
  readonly bullet: boolean;
  /** Name of a note. */
  readonly name: string;
  text: string;
}

interface State {
  readonly title: string | null;
  readonly references: Map<string, string>;
  readonly notes: Map<string, string>;
  readonly items: MarkdownItem[];
  open: Open | null;
  /** Indents of the list items that the next one may be nested in. */
  indents: number[];
  tables: number;
  fenced: boolean;
}

function readLine(raw: string, next: string, state: State): void {
  const line = raw.replace(/\t/g, '    ').replace(/^ {0,3}(?:> ?)+/, '');
  for (const [pattern, take] of state.fenced ? FENCED : LINES) {
    const match = pattern.exec(line);
    if (match && take(match, state, next) !== false) return;
  }
  addLine(line, state);
}

type LineForm = readonly [RegExp, (match: RegExpExecArray, state: State, next: string) => unknown];

const FENCE: LineForm = [/^\s*(```|~~~)/, fence];

/** Inside a fence every line is text. */
const FENCED: readonly LineForm[] = [FENCE];

/** Tried in order; a handler that returns false declines. */
const LINES: readonly LineForm[] = [
  FENCE,
  [/^\s*$/, (_, state) => flush(state)],
  [/^ {0,3}(#{1,6})\s+(.*)$/, (match, state) => heading(match[1]!.length, match[2]!.trim().replace(/ #+$/, ''), state)],
  [/^ {0,3}(=+|-{2,})\s*$/, underlined],
  [/^\s*(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/, (_, state) => flush(state)],
  [/^ {0,3}\[\^([^\]\s]{1,80})\]:\s*(.*)$/, startNote],
  [/^ {0,3}\[([^\]^][^\]]{0,200})\]:\s*<?([^\s<>]+)>?/, (m, state) => state.references.set(m[1]!.toLowerCase(), m[2]!)],
  [/^[\s:|-]+$/, (match, state) => isDelimiter(match[0]) && markHeader(state)],
  [/^\s*\|(.*)$/, (match, state) => row(match[1]!, state)],
  [/^(.*\|.*)$/, (match, state, next) => (isDelimiter(next) || inTable(state)) && row(match[1]!, state)],
  [/^(\s*)([-*+•]|\d{1,3}[.)])\s+(\S.*)$/, listItem],
];

function fence(_: RegExpExecArray, state: State): void {
  state.fenced = !state.fenced;
  flush(state);
}

/** "Text" and then "====" or "----" is a heading; without text the line is a rule. */
function underlined(match: RegExpExecArray, state: State): boolean {
  const { open } = state;
  if (open?.kind !== 'paragraph' || open.text.includes('\n')) return false;
  state.open = null;
  heading(match[1]!.startsWith('=') ? 1 : 2, open.text, state);
  return true;
}

function heading(level: number, text: string, state: State): void {
  flush(state);
  state.indents = [];
  state.items.push({ kind: 'heading', text, level, bullet: false, cells: [], table: null });
}

function startNote(match: RegExpExecArray, state: State): void {
  flush(state);
  state.open = { kind: 'note', level: null, bullet: false, name: match[1]!.toLowerCase(), text: match[2]! };
}

function isDelimiter(line: string): boolean {
  return /^[\s:|-]+$/.test(line) && line.includes('-') && line.includes('|');
}

function inTable(state: State): boolean {
  return state.open === null && state.items.at(-1)?.kind === 'tableRow' && state.indents.length === 0;
}

/** The row above a line of dashes is the header. */
function markHeader(state: State): boolean {
  flush(state);
  const last = state.items.at(-1);
  if (last?.kind === 'tableRow' && last.table)
    state.items[state.items.length - 1] = { ...last, table: { ...last.table, header: true } };
  return true;
}

function row(line: string, state: State): void {
  const starts = !inTable(state) || state.items.at(-1)?.kind !== 'tableRow';
  flush(state);
  state.indents = [];
  if (starts) state.tables++;
  const cells = line
    .trim()
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
  state.items.push({
    kind: 'tableRow',
    text: '',
    level: null,
    bullet: false,
    cells,
    table: { index: state.tables - 1, header: false },
  });
}

/** Nested by indent. A bullet before a number ("*   1. text") is only the shell of it. */
function listItem(match: RegExpExecArray, state: State): boolean {
  const [, space, marker, rest] = match;
  if (state.open?.kind === 'paragraph' && /\d/.test(marker!) && !/^1[.)]/.test(marker!) && state.indents.length === 0)
    return false;
  flush(state);
  const indent = space!.length;
  state.indents = [...state.indents.filter((outer) => outer < indent - 1), indent];
  const numbered = /\d/.test(marker!);
  const text = numbered ? `${marker} ${rest}` : rest!.replace(/^[-*+]\s+/, '');
  state.open = { kind: 'listItem', level: state.indents.length, bullet: !numbered, name: '', text };
  return true;
}

function addLine(line: string, state: State): void {
  if (state.open) {
    state.open.text += `\n${line.trim()}`;
    return;
  }
  if (!/^\s/.test(line)) state.indents = [];
  state.open = { kind: 'paragraph', level: null, bullet: false, name: '', text: line.trim() };
}

function flush(state: State): void {
  const { open } = state;
  state.open = null;
  if (!open) return;
  const { kind, level, bullet, name, text } = open;
  if (kind === 'note') state.notes.set(name, text);
  else state.items.push({ kind, level, bullet, text, cells: [], table: null });
}
