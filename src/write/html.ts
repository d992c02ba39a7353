/**
 * Memo → one self-contained page: the memo itself, a card a clause with the platforms side by side, and the papers as read, so that
 * every citation leads to its paragraph.
 *
 * It works from a file and asks nothing of any server: the policy in its head forbids every load, and allows the one style and the one
 * script by their hashes, so words of a paper could not run even if they became markup.
 */
import { createHash } from 'node:crypto';
import type { Comparison, PaperSet } from '../model/comparison.js';
import type { Memo, MemoSection } from '../model/memo.js';
import type { Taxonomy } from '../model/taxonomy.js';
import { citesOf } from './evidence.js';
import { clauseCards } from './html/clauses.js';
import { controlsMarkup } from './html/controls.js';
import { makeIds, text } from './html/markup.js';
import { papersMarkup } from './html/papers.js';
import { SCRIPT } from './html/script.js';
import { type Setting, sectionMarkup } from './html/sections.js';
import { STYLE } from './html/style.js';

/** @param taxonomy gives the groups their titles; without it their ids are shown */
export function writeMemoHtml(
  memo: Memo,
  comparison: Comparison,
  sets: readonly PaperSet[],
  taxonomy?: Taxonomy,
): string {
  const ids = makeIds(sets);
  const setting: Setting = { ids, clauses: new Map(comparison.clauses.map((c, i) => [c.title, i])) };
  const cards = clauseCards({ comparison, sets, ids, citeOf: citesOf(memo, sets) });
  const sections = memo.sections.map((s) => (s.id === 'appendix' ? appendix(s, cards) : sectionMarkup(s, setting)));
  const tools = `${contents(memo)}${controlsMarkup(comparison, sets, taxonomy)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="referrer" content="no-referrer"><title>${text(memo.title)}</title><style>${STYLE}</style></head>
<body><a class="skip" href="#memo">Skip to the memo</a><div id="page"><nav id="tools" aria-label="Contents and filters">${tools}</nav><main id="memo">${head(memo)}${sections.join('\n')}</main></div>
${papersMarkup(sets, comparison, ids)}
<script>${SCRIPT}</script></body></html>
`;
}

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;

function head(memo: Memo): string {
  const lines = memo.head.map(([label, value]) => `<dt>${text(label)}</dt><dd>${text(value)}</dd>`).join('');
  return `<h1>${text(memo.title)}</h1><dl class="head">${lines}</dl>`;
}

function contents(memo: Memo): string {
  const items = memo.sections.map((s) => `<li><a href="#${text(s.id)}">${text(s.title)}</a></li>`).join('');
  return `<h2>Contents</h2><ol>${items}</ol><p><button type="button" id="open">Papers as read</button></p>`;
}

function appendix(section: MemoSection, cards: string): string {
  return `<section id="${text(section.id)}"><h2>${text(section.title)}</h2>${cards}</section>`;
}
