/** Field by field: which values differ between platforms, which is best for the customer, in one neutral sentence each. */
import type { ClauseEntry, Difference, EffectiveTerm, PaperSet } from '../../model/comparison.js';
import type { ClauseType, Field } from '../../model/taxonomy.js';
import { compareValues } from '../values/compare-values.js';
import type { Verdict } from '../values/verdict.js';
import { fieldTitle } from './titles.js';

export const NOT_STATED = 'not stated';

export function fieldDifferences(
  type: ClauseType,
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
): Difference[] {
  return type.fields.flatMap((field) => {
    const cells = sets.map((set) => ({ set, terms: effectiveTerms(field, entries[set.key]) }));
    const stated = cells.filter((c) => c.terms.length > 0);
    if (stated.length === 0 || !differ(field, cells)) return [];
    return [difference(type, field, cells)];
  });
}

interface Cell {
  readonly set: PaperSet;
  readonly terms: readonly EffectiveTerm[];
}

export function effectiveTerms(field: Field, entry: ClauseEntry | undefined): EffectiveTerm[] {
  return (entry?.terms ?? []).filter((t) => t.field === field.key && !t.overridden);
}

/** The values a cell shows, each once: "72 hours; without undue delay". */
export function displayOf(terms: readonly EffectiveTerm[]): string {
  return terms.length
    ? [
        ...new Set(terms.map((t) => (t.when && !t.display.includes(t.when) ? `${t.display} (${t.when})` : t.display))),
      ].join('; ')
    : NOT_STATED;
}

function differ(field: Field, cells: readonly Cell[]): boolean {
  const [first, ...rest] = cells;
  return first !== undefined && rest.some((c) => !sameCell(field, first, c));
}

/** Equal when every value here has an equal one there, and the other way round. */
function sameCell(field: Field, a: Cell, b: Cell): boolean {
  const has = (terms: readonly EffectiveTerm[], t: EffectiveTerm) =>
    terms.some((o) => compareValues(field, t.value, o.value).kind === 'equal');
  return (
    a.terms.every((t) => has(b.terms, t)) &&
    b.terms.every((t) => has(a.terms, t)) &&
    a.terms.length > 0 === b.terms.length > 0
  );
}

function difference(type: ClauseType, field: Field, cells: readonly Cell[]): Difference {
  const displays = Object.fromEntries(cells.map((c) => [c.set.key, displayOf(c.terms)]));
  const { favours, why } = best(field, cells);
  const said = cells.map((c) => `${c.set.name}: ${displayOf(c.terms)}`).join('; ');
  return {
    field: field.key,
    displays,
    favours,
    message: `${sentenceCase(fieldTitle(type, field))} – ${said}.${why ? ` (${sentenceCase(why)}.)` : ''}`,
  };
}

/** The platform whose single value is better than every other's; null, with the reason, where that cannot be said. */
function best(field: Field, cells: readonly Cell[]): { favours: string | null; why: string | null } {
  if (cells.some((c) => c.terms.length !== 1)) return { favours: null, why: null };
  const verdictsOf = (c: Cell): Verdict[] =>
    cells.filter((o) => o !== c).map((o) => compareValues(field, c.terms[0]?.value ?? null, o.terms[0]?.value ?? null));
  const winner = cells.find(
    (c) =>
      verdictsOf(c).every((v) => v.kind === 'better' || v.kind === 'equal') &&
      verdictsOf(c).some((v) => v.kind === 'better'),
  );
  const winners = winner
    ? cells.filter((c) => verdictsOf(c).every((v) => v.kind === 'better' || v.kind === 'equal'))
    : [];
  const why = cells.flatMap(verdictsOf).find((v) => v.why !== null)?.why ?? null;
  return {
    favours: winners.length === 1 ? (winner?.set.key ?? null) : null,
    why: cells.length === 2 || !winner ? why : null,
  };
}

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
