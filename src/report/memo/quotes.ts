/** Verbatim passages, short enough to read: the sentences that carry the values, else the opening of the provision. */
import type { ClauseEntry, ComparedClause, EffectiveTerm, Provision } from '../../model/comparison.js';
import type { Inline } from '../../model/memo.js';
import { type Context, text } from './context.js';
import { excerpt } from './excerpt.js';

/**
 * Up to `most` provisions of a platform, those that carry values first, then the surest. Each: the quote, and what was left out.
 *
 * @param printed long quotes of the memo so far → title of the clause they stand under; another clause points there. Added to.
 */
export function provisionQuotes(
  context: Context,
  clause: ComparedClause,
  platform: string,
  most: number,
  printed: Map<string, string>,
): Inline[][] {
  const entry = clause.entries[platform];
  if (!entry) return [];
  const passages = [...telling(entry.provisions), ...carriers(context, entry, platform)];
  const chosen = passages
    .map((p, i) => ({ p, i, values: valuesIn(entry, p) }))
    .sort((a, b) => weight(context, platform, b) - weight(context, platform, a) || b.p.score - a.p.score || a.i - b.i)
    .slice(0, most)
    .sort((a, b) => a.i - b.i);
  const rest = entry.provisions.filter((p) => !chosen.some((c) => isSame(c.p, p))).length;
  const further = text(` (and ${rest} further ${rest === 1 ? 'passage' : 'passages'}, see the appendix)`);
  return chosen.map(({ p, values }, n) => [
    ...quoted(context, clause, platform, p, values, printed),
    ...(n === chosen.length - 1 && rest > 0 ? [further] : []),
  ]);
}

interface Candidate {
  readonly p: Provision;
  readonly values: readonly EffectiveTerm[];
}

/** A row of a table says little without the others, unless it is the one with the value. */
function weight(context: Context, platform: string, { p, values }: Candidate): number {
  if (values.length) return 2;
  return context.blockOf(platform, p.document, p.block).kind === 'tableRow' ? 0 : 1;
}

/** Headings and other words too few to be a rule tell nothing, where there is a rule. */
function telling(provisions: readonly Provision[]): readonly Provision[] {
  const rules = provisions.filter((p) => p.text.length > LONGEST_HEADING);
  return rules.length ? rules : provisions;
}

/** Between "Governing Law; Venue." and "Each party may terminate at any time." */
const LONGEST_HEADING = 30;

/** Passages of no such clause type that a value was read from, such as the opening of a list whose items are the provisions. */
function carriers(context: Context, { provisions, terms }: ClauseEntry, platform: string): Provision[] {
  const others = terms.filter((t) => !t.overridden && !provisions.some((p) => isSame(p, t)));
  return others
    .filter((t, i) => others.findIndex((o) => isSame(o, t)) === i)
    .map(({ document, block }) => {
      const { label, page, text: words } = context.blockOf(platform, document, block);
      return { document, block, label, page, text: words, score: 0 };
    });
}

interface Place {
  readonly document: number;
  readonly block: string;
}

const isSame = (a: Place, b: Place): boolean => a.block === b.block && a.document === b.document;

const valuesIn = (entry: ClauseEntry, p: Provision): EffectiveTerm[] =>
  entry.terms.filter((t) => isSame(t, p) && !t.overridden);

function quoted(
  context: Context,
  clause: ComparedClause,
  platform: string,
  p: Provision,
  values: readonly EffectiveTerm[],
  printed: Map<string, string>,
): Inline[] {
  const [from, to] = excerpt(
    p.text,
    values.map((v) => [v.start, v.end]),
  );
  const cite = context.cite(platform, p.document, p.block);
  const key = `${platform} ${p.document} ${p.block} ${from} ${to}`;
  const before = printed.get(key);
  if (before !== undefined) return [{ type: 'cite', cite }, text(`, quoted under “${before}”`)];
  if (to - from > WORTH_A_REFERENCE) printed.set(key, clause.title);
  const cut = { before: from > 0, after: to < p.text.length };
  return [{ type: 'quote', text: p.text.slice(from, to), cite, ...(cut.before || cut.after ? { cut } : {}) }];
}

/** Shorter quotes are read sooner than looked up. */
const WORTH_A_REFERENCE = 250;
