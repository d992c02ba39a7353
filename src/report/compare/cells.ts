/**
 * What one platform's papers say on one field, as one cell: the effective terms, equal ones once, the members of sets together.
 *
 * A paper that names the transfer mechanisms in five places names one set of mechanisms.
 */
import type { ClauseEntry, EffectiveTerm } from '../../model/comparison.js';
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { canonical, isArray } from '../values/canonical.js';

export interface CellValue {
  readonly value: Json;
  readonly display: string;
  /** All terms that state it, in order of precedence. */
  readonly terms: readonly EffectiveTerm[];
}

export function cellValues(field: Field, entry: ClauseEntry | undefined): CellValue[] {
  const terms = effectiveTerms(field, entry);
  return field.type === 'set' || field.type === 'places' ? unitedSets(terms) : distinct(terms);
}

function effectiveTerms(field: Field, entry: ClauseEntry | undefined): EffectiveTerm[] {
  return (entry?.terms ?? []).filter((t) => t.field === field.key && !t.overridden);
}

function distinct(terms: readonly EffectiveTerm[]): CellValue[] {
  const groups = new Map<string, EffectiveTerm[]>();
  for (const term of terms) {
    const key = `${canonical(term.value)} ${term.when ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()].map((same) => ({
    value: same[0]?.value ?? null,
    display: displayOf(same[0]),
    terms: same,
  }));
}

/** Sets under a condition stay apart; the rest are one set. */
function unitedSets(terms: readonly EffectiveTerm[]): CellValue[] {
  const plain = terms.filter((t) => isArray(t.value) && t.when === null);
  const rest = distinct(terms.filter((t) => !plain.includes(t)));
  if (!plain.length) return rest;
  const members = unique(plain.flatMap((t) => (isArray(t.value) ? t.value.map(String) : [])));
  const display = unique(plain.flatMap((t) => t.display.split(', '))).join(', ');
  return [{ value: members.sort(), display, terms: plain }, ...rest];
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

function displayOf(term: EffectiveTerm | undefined): string {
  if (!term) return '';
  return term.when && !term.display.includes(term.when) ? `${term.display} (${term.when})` : term.display;
}
