/** One observation about a change: how much it matters, in words that are printed, and whom it favours if that is known. */
import type { Favours, Materiality } from '../../model/change.js';

/**
 * decisive  what was promised is another thing: a figure, shall/may, a "not", a party
 * strong    a duty, right or row more or less; counts high where the clause type does
 * plain     wording that a lawyer reads: an exception, a qualifier, a definition, several words
 * slight    a word or two, a title, a link, a spelling
 * silent    nothing: signs, a reference that follows its section
 */
export type Force = 'decisive' | 'strong' | 'plain' | 'slight' | 'silent';

export interface Signal {
  readonly force: Force;
  readonly reason: string;
  readonly favours?: Favours;
}

export type Weight = 'high' | 'medium' | 'low';

const RANK: Readonly<Record<Force, Readonly<Record<Weight, Materiality>>>> = {
  decisive: { high: 'high', medium: 'high', low: 'medium' },
  strong: { high: 'high', medium: 'medium', low: 'medium' },
  plain: { high: 'medium', medium: 'medium', low: 'medium' },
  slight: { high: 'low', medium: 'low', low: 'low' },
  silent: { high: 'none', medium: 'none', low: 'none' },
};

const ORDER: readonly Force[] = ['decisive', 'strong', 'plain', 'slight', 'silent'];

/** Reasons beyond these repeat what the redline shows. */
const MOST_REASONS = 6;

export interface Verdict {
  readonly materiality: Materiality;
  readonly reasons: readonly string[];
  readonly favours: Favours;
}

/** The strongest signal ranks the change; `weight` is the clause type's own, medium when the type is not known. */
export function judge(signals: readonly Signal[], weight: Weight): Verdict {
  const sorted = [...signals].sort((a, b) => ORDER.indexOf(a.force) - ORDER.indexOf(b.force));
  const materiality = RANK[sorted[0]?.force ?? 'silent'][weight];
  const reasons = [...new Set(sorted.map(({ reason }) => reason))].slice(0, MOST_REASONS);
  return { materiality, reasons, favours: favoursOf(sorted, materiality) };
}

function favoursOf(signals: readonly Signal[], materiality: Materiality): Favours {
  const sides = [...new Set(signals.flatMap(({ favours }) => (favours ? [favours] : [])))];
  if (sides.length === 1) return sides[0]!;
  return sides.length === 0 && (materiality === 'none' || signals.every(({ force }) => force === 'slight'))
    ? 'neutral'
    : 'unclear';
}
