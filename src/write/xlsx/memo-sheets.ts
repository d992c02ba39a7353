/** Sheets taken from the memo's own tables, so that they say the same; after a column with citations comes one with links. */
import type { Cite, Inline, Memo, MemoNode } from '../../model/memo.js';
import { citeText } from '../cite-text.js';
import type { Evidence } from './evidence-sheet.js';
import { type Cell, cell, type Sheet, SOURCE_WIDTH } from './sheet.js';

/** All tables of a section with the same head, one under the other; null where the memo has none. */
export function memoSheet(memo: Memo, section: string, name: string, linkOf: Evidence['linkOf']): Sheet | null {
  const nodes = memo.sections.find((s) => s.id === section)?.nodes ?? [];
  const tables = nodes.filter((n): n is Extract<MemoNode, { type: 'table' }> => n.type === 'table');
  const head = tables[0]?.head;
  if (!head) return null;
  const alike = tables.filter((t) => t.head.join('\n') === head.join('\n'));
  const rows = alike.flatMap((t) => t.rows);
  const cited = head.map((_, i) => rows.some((r) => firstCite(r[i] ?? []) !== undefined));
  return {
    name,
    head: head.flatMap((h, i) => (cited[i] ? [h, h === 'Source' ? 'Link' : `${h}: source`] : [h])),
    widths: head.flatMap((_, i) => [i === 0 ? 38 : 32, ...(cited[i] ? [SOURCE_WIDTH] : [])]),
    rows: rows.map((r) => r.flatMap((c, i) => cellsOf(c, i === 0, cited[i] ?? false, linkOf))),
    frozen: 1,
  };
}

function cellsOf(content: readonly Inline[], first: boolean, cited: boolean, linkOf: Evidence['linkOf']): Cell[] {
  const cite = firstCite(content);
  const source = cite ? cell(citeText(cite), 'text', linkOf(cite)) : cell('');
  return [cell(wordsOf(content), first ? 'strong' : 'text'), ...(cited ? [source] : [])];
}

function firstCite(content: readonly Inline[]): Cite | undefined {
  return content.flatMap((i) => (i.type === 'cite' || i.type === 'quote' ? [i.cite] : []))[0];
}

/** The first sheet: what the workbook is, the memo's bottom line and limits, and the way to the other sheets. */
export function aboutSheet(memo: Memo, sheets: readonly Sheet[]): Sheet {
  const paragraphs = ['bottom-line', 'method'].flatMap(
    (id) => memo.sections.find((s) => s.id === id)?.nodes.flatMap(lines) ?? [],
  );
  const blank = [cell('', 'title')];
  const rows: Cell[][] = [
    [cell(memo.title, 'title')],
    blank,
    ...memo.head.map(([label, value]) => [cell(label, 'strong'), cell(value)]),
    blank,
    ...paragraphs.map((p) => [cell('', 'title'), cell(p)]),
    blank,
    ...sheets.map((s) => [cell(s.name, 'text', { sheet: s.name, row: 1 }), cell(rowsOf(s))]),
  ];
  return { name: 'About', head: null, widths: [18, 110], rows, frozen: 0 };
}

const rowsOf = (s: Sheet): string => `${s.rows.length} ${s.rows.length === 1 ? 'row' : 'rows'}`;

function lines(node: MemoNode): string[] {
  if (node.type === 'paragraph') return [wordsOf(node.content)];
  return node.type === 'list' ? node.items.map(wordsOf) : [];
}

function wordsOf(content: readonly Inline[]): string {
  return content
    .map((i) => {
      if (i.type === 'cite') return `[${citeText(i.cite)}]`;
      return i.type === 'quote' ? `“${i.text}” [${citeText(i.cite)}]` : i.text;
    })
    .join('')
    .trim();
}
