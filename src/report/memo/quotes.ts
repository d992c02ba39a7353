/** Verbatim passages, short enough to read: the sentences that carry the values, else the opening of the provision. */
import type { ComparedClause, Provision } from '../../model/comparison.js';
import type { Inline } from '../../model/memo.js';
import { type Context, text } from './context.js';

/** Longest quote that is given whole, in characters: about eight printed lines. */
const WHOLE = 650;

/** Up to `most` provisions of a platform, those that carry values first, then the surest. Each: the quote, and what was left out. */
export function provisionQuotes(context: Context, clause: ComparedClause, platform: string, most: number): Inline[][] {
  const entry = clause.entries[platform];
  if (!entry) return [];
  const valued = (p: Provision) =>
    entry.terms.filter((t) => t.block === p.block && t.document === p.document && !t.overridden);
  const chosen = entry.provisions
    .map((p, i) => ({ p, i, values: valued(p) }))
    .sort((a, b) => Number(b.values.length > 0) - Number(a.values.length > 0) || b.p.score - a.p.score || a.i - b.i)
    .slice(0, most)
    .sort((a, b) => a.i - b.i);
  return chosen.map(({ p, values }, n) => {
    const rest = entry.provisions.length - chosen.length;
    const more =
      n === chosen.length - 1 && rest > 0
        ? [text(` (and ${rest} further ${rest === 1 ? 'passage' : 'passages'}, see the appendix)`)]
        : [];
    const [from, to] = excerpt(
      p.text,
      values.map((v) => [v.start, v.end]),
    );
    return [...quoteOf(context, platform, p, from, to), ...more];
  });
}

function quoteOf(context: Context, platform: string, p: Provision, from: number, to: number): Inline[] {
  const cut = { before: from > 0, after: to < p.text.length };
  const cite = context.cite(platform, p.document, p.block);
  return [{ type: 'quote', text: p.text.slice(from, to), cite, ...(cut.before || cut.after ? { cut } : {}) }];
}

/** Range of whole sentences that holds all spans, or as many as fit. */
export function excerpt(provision: string, spans: readonly (readonly [number, number])[]): [number, number] {
  if (provision.length <= WHOLE) return [0, provision.length];
  const sentences = sentenceRanges(provision);
  const first = spans.length ? Math.min(...spans.map(([s]) => s)) : 0;
  const start = sentences.find(([, end]) => end > first) ?? [0, provision.length];
  const fitting = sentences.filter(([from, end]) => from >= start[0] && end - start[0] <= WHOLE);
  const end = fitting.at(-1)?.[1] ?? Math.min(provision.length, cutAtSpace(provision, start[0] + WHOLE));
  return [start[0], Math.max(end, start[0] + 1)];
}

function sentenceRanges(text_: string): [number, number][] {
  const ends = [...text_.matchAll(/[.;:](?=\s+[A-Z(“"])/g)].map((m) => m.index + 1);
  const borders = [0, ...ends, text_.length];
  return borders.slice(1).map((end, i) => [skipSpace(text_, borders[i] ?? 0), end]);
}

const skipSpace = (text_: string, at: number): number => at + (/^\s*/.exec(text_.slice(at))?.[0].length ?? 0);

const cutAtSpace = (text_: string, at: number): number => {
  const space = text_.lastIndexOf(' ', at);
  return space > 0 ? space : at;
};
