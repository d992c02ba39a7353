/** Papers and web pages that the papers point to and that were not given, each with its address and every place that names it. */

import type { Cite, Inline, MemoNode, MemoSection } from '../../model/memo.js';
import { oncePer } from '../../text/once-per.js';
import { byPlatform, type Context, spaced, strong, text } from './context.js';

export const REFERRED_TITLE = 'Papers and pages referred to';

/** Papers by name in a table; web addresses, which are many and say less, in one paragraph a platform. Null where there is neither. */
export function referred(context: Context): MemoSection | null {
  const named = unreadNamed(context);
  const addresses = unreadOf(context).filter((r) => r.url !== null && !named.some((n) => n.url === r.url));
  const rows = named.map((r): Inline[][] => [[text(r.words)], [text(r.url ?? '')], spaced(r.cites)]);
  const items = byPlatform(context, addresses, (name, own) => [
    [strong(`${name}, web pages: `), ...enumerated(own.map((r) => [r.url ?? '', r.cites]))],
  ]);
  const nodes: MemoNode[] = [
    ...(rows.length ? [{ type: 'table' as const, head: ['Paper', 'Address', 'Referred to in'], rows }] : []),
    ...(items.length ? [{ type: 'list' as const, items }] : []),
  ];
  return nodes.length ? { id: 'referred', title: REFERRED_TITLE, nodes } : null;
}

/** Those that are called like a paper. */
export function unreadNamed(context: Context): UnreadPaper[] {
  return unreadOf(context).filter((r) => !isAddress(r.words) && (r.url === null || NAMES_A_PAPER.test(r.words)));
}

/** "https://… [Azure DPA, § 2, p. 1]; https://… […]" */
export function enumerated(named: readonly (readonly [words: string, cites: readonly Cite[]])[]): Inline[] {
  return named.flatMap(([words, cites], i): Inline[] => [text(`${i ? '; ' : ''}${words} `), ...spaced(cites)]);
}

export interface UnreadPaper {
  readonly platform: string;
  readonly words: string;
  readonly url: string | null;
  readonly cites: readonly Cite[];
}

/** What each platform's papers point to and was not given; the same paper or address once, with all places. */
const unreadOf = oncePer((context: Context): readonly UnreadPaper[] => {
  const found = new Map<string, UnreadPaper>();
  for (const platform of context.comparison.platforms)
    platform.documents.forEach((d, document) => {
      for (const r of d.references.filter((x) => !x.read)) {
        const key = `${platform.key} ${r.url ?? r.text.toLowerCase().replace(/s\b/g, '')}`;
        const known = found.get(key) ?? { platform: platform.key, words: r.text, url: r.url, cites: [] };
        found.set(key, { ...known, cites: [...known.cites, context.cite(platform.key, document, r.block)] });
      }
    });
  return [...found.values()];
});

const isAddress = (words: string): boolean => /^(?:https?:|www\.)|^\S+\.\S+$/.test(words);

const NAMES_A_PAPER =
  /\b(?:polic(?:y|ies)|agreement|addend(?:um|a)|terms|guidelines?|forms?|schedule|notice|documentation|list)\b/i;
