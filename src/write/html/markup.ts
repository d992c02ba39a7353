/** Markup from words: every word of a paper passes through `text`, so that nothing in it can become markup. */
import type { PaperSet } from '../../model/comparison.js';
import type { Cite } from '../../model/memo.js';
import { citeText } from '../cite-text.js';
import { xmlText } from '../xml.js';

/** Words as markup, in text and in double-quoted attributes. */
export const text = (words: string): string => xmlText(words);

/** Ids of the page: platforms and papers by number, because their names may hold anything. */
export interface Ids {
  readonly platform: (key: string) => number;
  readonly block: (platform: string, document: number, block: string) => string;
  readonly paper: (platform: string, document: number) => string;
  readonly clause: (id: string) => string;
}

export function makeIds(sets: readonly PaperSet[]): Ids {
  const numbers = new Map(sets.map((s, i) => [s.key, i]));
  const platform = (key: string) => numbers.get(key) ?? -1;
  return {
    platform,
    block: (key, document, block) => `p${platform(key)}-${document}-${block}`,
    paper: (key, document) => `p${platform(key)}-${document}`,
    clause: (id) => `c-${id}`,
  };
}

/** A link to the paragraph in its paper; it works without the script too. */
export function citeLink(cite: Cite, ids: Ids): string {
  return `<a class="cite" href="#${text(ids.block(cite.platform, cite.document, cite.block))}">${text(citeText(cite))}</a>`;
}

export function quotation(words: string, cite: Cite, ids: Ids): string {
  const at = text(ids.block(cite.platform, cite.document, cite.block));
  return `“<q data-at="${at}">${text(words)}</q>” ${citeLink(cite, ids)}`;
}

export const tag = (kind: string, words: string): string => `<span class="tag ${kind}">${text(words)}</span>`;

export const list = (items: readonly string[], kind = ''): string =>
  items.length ? `<ul${kind ? ` class="${kind}"` : ''}>${items.map((i) => `<li>${i}</li>`).join('')}</ul>` : '';
