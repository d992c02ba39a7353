/**
 * Source text of a sample -> a paper with every number and cross-reference worked out.
 *
 * One line is one block, as the dialect in scripts/make-samples.ts says. Clauses carry no number in the source: a moved
 * clause takes its references with it, so an old and a new version of one paper stay right by construction.
 */
import { parse } from 'yaml';
import { numberClauses } from './number-clauses.js';
import type { Block, Paper, Settings } from './paper.js';

/** A block before numbering; `id` is the name other clauses refer to it by. */
export interface Draft {
  readonly block: Block;
  readonly id: string | null;
}

const DEFAULTS: Omit<Settings, 'out' | 'dated' | 'author'> = {
  numbering: 'decimal',
  automatic: false,
  header: '',
  footer: 'Page {page} of {pages}',
  font: 'Times',
  size: 10.5,
  paper: 'a4',
  columns: 1,
  justify: false,
  hyphenate: false,
  inlineLabels: false,
  grid: true,
};

/** Throws on a line of no known kind, a reference to nothing, or a footnote without its text. */
export function parseSource(source: string): Paper {
  const [, head = '', body = ''] = source.split(/^---$/m);
  const settings = { ...DEFAULTS, ...(parse(head) as Settings) };
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const footnotes = parseFootnotes(lines);
  const drafts = parseDrafts(lines.filter((line) => !line.startsWith('[^')));
  const blocks = numberClauses(drafts, settings.numbering);
  const title = blocks.find((block) => block.type === 'title');
  if (title?.type !== 'title') throw new Error(`${settings.out}: no title line`);
  return { settings, title: title.text, blocks, footnotes };
}

function parseFootnotes(lines: readonly string[]): Record<string, string> {
  const notes: Record<string, string> = {};
  for (const line of lines) {
    const match = /^\[\^(\w+)\]: (.*)$/.exec(line);
    if (match?.[1] && match[2]) notes[match[1]] = match[2];
  }
  return notes;
}

function parseDrafts(lines: readonly string[]): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < lines.length) {
    const rows = rowsFrom(lines, index);
    if (rows.length > 0) {
      drafts.push({ block: parseRows(rows), id: null });
      index += rows.length;
    } else {
      drafts.push(parseLine(lines[index] ?? ''));
      index += 1;
    }
  }
  return drafts;
}

/** The run of table lines starting at `index`; a new `|~` line or a change to signature rows ends it. */
function rowsFrom(lines: readonly string[], index: number): string[] {
  const kind = rowKind(lines[index] ?? '');
  if (kind === null) return [];
  const rows = [lines[index] ?? ''];
  for (const line of lines.slice(index + 1)) {
    if (rowKind(line) !== kind || line.startsWith('|~')) break;
    rows.push(line);
  }
  return rows;
}

function rowKind(line: string): 'signature' | 'table' | null {
  if (line.startsWith('||')) return 'signature';
  return line.startsWith('|') ? 'table' : null;
}

function parseRows(lines: readonly string[]): Block {
  const cells = (line: string) =>
    line
      .replace(/^\|+|\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
  if (rowKind(lines[0] ?? '') === 'signature') return { type: 'signature', rows: lines.map(cells) };
  const [first = '', ...rest] = lines;
  if (!first.startsWith('|~')) throw new Error(`a table begins with its widths: ${first}`);
  return { type: 'table', widths: first.slice(2).trim().split(/\s+/).map(Number), rows: rest.map(cells) };
}

function parseLine(line: string): Draft {
  const [text, id] = splitId(line.trim());
  const clause = /^(={1,4}) (.*)$/.exec(text);
  if (clause) return { block: clauseBlock(clause[1]?.length ?? 1, clause[2] ?? ''), id };
  return { block: parsePlain(text), id };
}

function splitId(line: string): [string, string | null] {
  const match = /^(.*) \{#([\w-]+)\}$/.exec(line);
  return match ? [match[1] ?? '', match[2] ?? null] : [line, null];
}

function clauseBlock(level: number, text: string): Block {
  return { type: 'clause', level: level as 1 | 2 | 3 | 4, label: '', reference: '', text, list: 0 };
}

function parsePlain(text: string): Block {
  const marked: Record<string, (rest: string) => Block> = {
    '#': (rest) => ({ type: 'title', text: rest }),
    '##': (rest) => ({ type: 'heading', text: rest }),
    '~': (rest) => ({ type: 'centred', text: rest }),
    '-': (rest) => ({ type: 'bullet', text: rest }),
    '>': (rest) => ({ type: 'paragraph', text: rest, indented: true }),
    '!': parseAttachment,
    ':toc': () => ({ type: 'toc' }),
  };
  const [mark = ''] = text.split(' ', 1);
  const make = marked[mark];
  return make ? make(text.slice(mark.length + 1)) : { type: 'paragraph', text, indented: false };
}

/** "Annex I | Description of the processing" */
function parseAttachment(text: string): Block {
  const [label = '', title = ''] = text.split(' | ');
  return { type: 'attachment', label, text: title };
}
