/** Memo → Markdown that reads well raw and rendered. Redlines: `<del>struck</del>` and `<ins>added</ins>`. */
import type { DiffOp } from '../model/change.js';
import type { Cite, Inline, Memo, MemoNode, MemoSection } from '../model/memo.js';
import { citeText } from './cite-text.js';
import { citeMarkdown, escapeLineStart, escapeMarkdown, tableLine } from './redline/escape.js';
import { markOp } from './redline/marks.js';

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

const inlines = (content: readonly Inline[]): string =>
  content
    .map((i, n) => inline(i, firstOf(content[n + 1])))
    .join('')
    .trim();

/** The character an inline is printed with first. */
function firstOf(next: Inline | undefined): string {
  if (next === undefined) return '';
  return next.type === 'cite' ? '[' : next.type === 'quote' ? '“' : next.text.charAt(0);
}

function inline(i: Inline, next: string): string {
  switch (i.type) {
    case 'text':
      return escaped(i.text);
    case 'strong':
      return i.text.trim() === '' ? i.text : `**${escaped(i.text.trim())}**${i.text.endsWith(' ') ? ' ' : ''}`;
    case 'quote':
      return `${i.cut?.before ? '[…] ' : ''}“${escaped(i.text)}”${i.cut?.after ? ' […]' : ''} ${cite(i.cite, next)}`;
    case 'cite':
      return cite(i.cite, next);
  }
}

/** [Azure DPA, § 2.7, p. 3] */
const cite = (c: Cite, next = ''): string => citeMarkdown(citeText(c), next);

function table(head: readonly string[], rows: readonly (readonly (readonly Inline[])[])[]): string {
  return [
    tableLine(head.map(escaped)),
    `|${head.map(() => ' --- |').join('')}`,
    ...rows.map((r) => tableLine(r.map(inlines))),
  ].join('\n');
}

function redline(from: Cite, to: Cite, ops: readonly DiffOp[]): string {
  const drawn = ops
    .map(({ op, text }) => markOp(op, text, escaped))
    .join('')
    .trim();
  return `Redline from ${cite(from)} to ${cite(to)}:\n\n> ${drawn.replace(/\s*\n\s*/g, '\n>\n> ')}`;
}

/** Words of contracts are printed as they are; signs that would open a list or a heading are escaped too. */
const escaped = (text: string): string => escapeLineStart(escapeMarkdown(text));
