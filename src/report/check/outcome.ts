/** What one condition comes to on one paper set, and how outcomes combine. Three-valued logic and silence: never a guess. */

export interface Outcome {
  /** `unranked`: there is a value, and whether it holds cannot be said without reading. */
  readonly kind: 'holds' | 'fails' | 'unranked' | 'silent';
  /** What a reader should know: why it cannot be ranked, or that the comparison is approximate. */
  readonly why: readonly string[];
}

export const HOLDS: Outcome = { kind: 'holds', why: [] };
export const FAILS: Outcome = { kind: 'fails', why: [] };
export const SILENT: Outcome = { kind: 'silent', why: [] };

export const unranked = (why: string): Outcome => ({ kind: 'unranked', why: [why] });

export const decided = (holds: boolean, why: string | null = null): Outcome => ({
  kind: holds ? 'holds' : 'fails',
  why: why === null ? [] : [why],
});

export function negated(outcome: Outcome): Outcome {
  if (outcome.kind === 'holds') return { ...outcome, kind: 'fails' };
  return outcome.kind === 'fails' ? { ...outcome, kind: 'holds' } : outcome;
}

export function both(outcomes: readonly Outcome[]): Outcome {
  return first(outcomes, ['fails', 'unranked', 'silent', 'holds']);
}

/** A silent part beside one that fails: the paper says something, and it does not hold. */
export function either(outcomes: readonly Outcome[]): Outcome {
  return first(outcomes, ['holds', 'unranked', 'fails', 'silent']);
}

/** Several values of one field: what all of them come to, or nothing that can be ranked. */
export function agreed(outcomes: readonly Outcome[], disagreeing: string): Outcome {
  const kinds = new Set(outcomes.map((o) => o.kind));
  if (kinds.size > 1) return unranked(disagreeing);
  return { kind: outcomes[0]?.kind ?? 'silent', why: unique(outcomes.flatMap((o) => o.why)) };
}

function first(outcomes: readonly Outcome[], order: readonly Outcome['kind'][]): Outcome {
  const kind = order.find((k) => outcomes.some((o) => o.kind === k)) ?? 'silent';
  return { kind, why: unique(outcomes.filter((o) => o.kind === kind).flatMap((o) => o.why)) };
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];
