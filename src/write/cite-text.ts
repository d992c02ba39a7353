/** A citation in words: "Azure DPA, § 2.7, p. 3". */
import type { Cite } from '../model/memo.js';

export function citeText(c: Pick<Cite, 'paper' | 'place' | 'page'>): string {
  return [c.paper, c.place, ...(c.page === null ? [] : [`p. ${c.page}`])].join(', ');
}
