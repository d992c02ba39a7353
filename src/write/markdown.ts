/** Memo → Markdown that reads well raw and rendered. Redlines: ~~struck~~ and **added**. */
import type { DiffOp } from '../model/change.js';
import type { Cite, Inline, Memo, MemoNode, MemoSection } from '../model/memo.js';
import { tableLine } from './redline/escape.js';

export function writeMemoMarkdown(memo: Memo): string {
  const head = memo.head.map(([label, value]) => `**${label}:** ${escaped(value)}  `).join('\n');
  return `${[`# ${escaped(memo.title)}`, head.trimEnd(), ...memo.sections.map(section)].join('\n\n')}\n`;
}

function section(s: MemoSection): string {
  return [`## ${escaped(s.title)}`, ...s.nodes.map(node)].join('\n\n');
}

function node(n: MemoNode): string {
  switch (n.type) {
    case 'heading':
      return `${'#'.repeat(n.level)} ${escaped(n.text)}`;
    case 'paragraph':
      return inlines(n.content);
    case 'list':
      return n.items.map((item) => `- ${inlines(item)}`).join('\n');
    case 'table':
      return table(n.head, n.rows);
    case 'redline':
      return redline(n.from, n.to, n.ops);
  }
}

const inlines = (content: readonly Inline[]): string => content.map(inline).join('').trim();

function inline(i: Inline): string {
  switch (i.type) {
    case 'text':
      return escaped(i.text);
    case 'strong':
      return i.text.trim() === '' ? i.text : `**${escaped(i.text.trim())}**${i.text.endsWith(' ') ? ' ' : ''}`;
    case 'quote':
      return `${i.cut?.before ? '\\[…\\] ' : ''}“${escaped(i.text)}”${i.cut?.after ? ' \\[…\\]' : ''} ${cite(i.cite)}`;
    case 'cite':
      return cite(i.cite);
  }
}

/** [Azure DPA, § 2.7, p. 3] */
function cite(c: Cite): string {
  return `\\[${escaped([c.paper, c.place, ...(c.page === null ? [] : [`p. ${c.page}`])].join(', '))}\\]`;
}

function table(head: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): string {
  const line = (cells: readonly string[]) =>
    tableLine(cells.map((c) => c.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')));
  return [
    line(head.map(escaped)),
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((r) => line(r.map(inlines))),
  ].join('\n');
}

function redline(from: Cite, to: Cite, ops: readonly DiffOp[]): string {
  const drawn = ops.map(redlineOp).join('').trim();
  return `Redline from ${cite(from)} to ${cite(to)}:\n\n> ${drawn.replace(/\s*\n\s*/g, '\n>\n> ')}`;
}

const MARKS = { '=': '', '-': '~~', '+': '**' } as const;

/** Marks stand tight against the words, or Markdown does not see them. */
function redlineOp(op: DiffOp): string {
  const [, before, words, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(op.text) ?? [];
  return words ? `${before}${MARKS[op.op]}${escaped(words)}${MARKS[op.op]}${after}` : op.text;
}

/** Marks that would set type; words of contracts are printed as they are. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .replace(/^(\d+)\. /, '$1\\. ')
    .replace(/^([#+-]) /, '\\$1 ');
}
