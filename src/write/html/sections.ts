/**
 * Sections of the memo as markup. What belongs to one clause (a heading and what follows it, a row, an item) carries the clause's
 * number in `data-c`, so that the filters can put it aside.
 */
import type { Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { citeLink, type Ids, quotation, text } from './markup.js';
import { redlineMarkup } from './redline.js';

export interface Setting {
  readonly ids: Ids;
  /** Title of a clause → its number in the comparison. */
  readonly clauses: ReadonlyMap<string, number>;
}

export function sectionMarkup(section: MemoSection, setting: Setting): string {
  const nodes = grouped(section.nodes).map((g) => groupMarkup(g, section, setting));
  return `<section id="${text(section.id)}"><h2>${text(section.title)}</h2>${nodes.join('')}</section>`;
}

/** A heading with what it stands over, up to the next heading. */
function grouped(nodes: readonly MemoNode[]): MemoNode[][] {
  const groups: MemoNode[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'heading') groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups.filter((g) => g.length > 0);
}

function groupMarkup(group: readonly MemoNode[], section: MemoSection, setting: Setting): string {
  const [first] = group;
  const clause = first?.type === 'heading' ? setting.clauses.get(first.text) : undefined;
  const title = first?.type === 'heading' ? first.text : section.title;
  const inner = group.map((n) => nodeMarkup(n, title, setting)).join('');
  return clause === undefined ? inner : `<div class="group" data-c="${clause}">${inner}</div>`;
}

function nodeMarkup(node: MemoNode, title: string, setting: Setting): string {
  switch (node.type) {
    case 'heading':
      return `<h${node.level}>${text(node.text)}</h${node.level}>`;
    case 'paragraph':
      return `<p>${inlines(node.content, setting)}</p>`;
    case 'list':
      return `<ul>${node.items.map((i) => itemMarkup(i, setting)).join('')}</ul>`;
    case 'table':
      return tableMarkup(node, title, setting);
    case 'redline':
      return `<p>Redline from ${citeLink(node.from, setting.ids)} to ${citeLink(node.to, setting.ids)}:</p>${redlineMarkup(node.ops)}`;
  }
}

function itemMarkup(item: readonly Inline[], setting: Setting): string {
  const clause = item
    .flatMap((i) => (i.type === 'text' ? [setting.clauses.get(i.text)] : []))
    .find((c) => c !== undefined);
  return `<li${dataOf(clause)}>${inlines(item, setting)}</li>`;
}

/** Wide tables scroll in a frame of their own, which the keyboard can reach. */
function tableMarkup(node: Extract<MemoNode, { type: 'table' }>, title: string, setting: Setting): string {
  const head = node.head.map((h) => `<th scope="col">${text(h)}</th>`).join('');
  const body = node.rows.map((r) => rowMarkup(r, setting)).join('');
  return `<div class="scroll" tabindex="0" role="group" aria-label="${text(`Table: ${title}, by ${node.head[0] ?? ''}`)}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function rowMarkup(row: readonly (readonly Inline[])[], setting: Setting): string {
  const [first = [], ...rest] = row;
  const cells = rest.map((c) => `<td>${inlines(c, setting)}</td>`).join('');
  return `<tr${dataOf(clauseOfCell(first, setting))}><th scope="row">${inlines(first, setting)}</th>${cells}</tr>`;
}

/** The clause of a first cell such as "Breach notification" or "Breach notification: notice period". */
function clauseOfCell(cell: readonly Inline[], setting: Setting): number | undefined {
  const words = cell.map((i) => ('text' in i ? i.text : '')).join('');
  const whole = setting.clauses.get(words);
  return whole ?? setting.clauses.get(words.slice(0, Math.max(0, words.lastIndexOf(': '))));
}

const dataOf = (clause: number | undefined): string => (clause === undefined ? '' : ` data-c="${clause}"`);

function inlines(content: readonly Inline[], setting: Setting): string {
  return content.map((i) => inlineMarkup(i, setting)).join('');
}

function inlineMarkup(inline: Inline, { ids }: Setting): string {
  switch (inline.type) {
    case 'text':
      return text(inline.text);
    case 'strong':
      return `<strong>${text(inline.text)}</strong>`;
    case 'quote':
      return `${inline.cut?.before ? '[…] ' : ''}${quotation(inline.text, inline.cite, ids)}${inline.cut?.after ? ' […]' : ''}`;
    case 'cite':
      return citeLink(inline.cite, ids);
  }
}
