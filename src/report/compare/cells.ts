/**
 * What one platform's papers say on one field, as one cell: the effective terms, equal ones once, the members of sets together.
 *
 * A paper that names the transfer mechanisms in five places names one set of mechanisms, and the rows of a credit table are one table.
 */
import type { ClauseEntry, EffectiveTerm } from '../../model/comparison.js';
import type { Json } from '../../model/key-term.js';
import type { Field } from '../../model/taxonomy.js';
import { canonical, isArray, isObject } from '../values/canonical.js';

export interface CellValue {
  readonly value: Json;
  readonly display: string;
  /** All terms that state it, in order of precedence. */
  readonly terms: readonly EffectiveTerm[];
}

export function cellValues(field: Field, entry: ClauseEntry | undefined): CellValue[] {
  const terms = effectiveTerms(field, entry);
  if (field.type === 'set' || field.type === 'places') return unitedSets(terms);
  return field.type === 'tiers' || field.type === 'matrix' ? unitedRows(terms) : distinct(terms);
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
  const display = unique(plain.flatMap((t) => t.display.split(', ')))
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
    .join(', ');
  return [{ value: members.sort(), display, terms: plain }, ...rest];
}

/** Rows under one condition are one table, best level or gravest case first. */
function unitedRows(terms: readonly EffectiveTerm[]): CellValue[] {
  const tables = new Map<string, EffectiveTerm[]>();
  for (const term of terms) {
    const key = `${term.document} ${term.when ?? ''}`;
    tables.set(key, [...(tables.get(key) ?? []), term]);
  }
  return [...tables.values()].flatMap((rows) => {
    const lists = rows.filter((t) => isArray(t.value));
    const values = lists.flatMap((t) => (isArray(t.value) ? [...t.value] : []));
    const sorted = distinctRows(values).toSorted((a, b) => rowPlace(a) - rowPlace(b));
    const table = lists.length
      ? [{ value: sorted, display: unique(lists.map(displayOf)).join('; '), terms: lists }]
      : [];
    return [...table, ...distinct(rows.filter((t) => !lists.includes(t)))];
  });
}

function distinctRows(rows: readonly Json[]): Json[] {
  return [...new Map(rows.map((row) => [canonical(row), row])).values()];
}

/** Credit tiers by the availability they end at, highest first; matrix rows by severity. */
function rowPlace(row: Json): number {
  if (!isObject(row)) return 0;
  if (typeof row.severity === 'number') return row.severity;
  return typeof row.below === 'number' ? -row.below : 0;
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

function displayOf(term: EffectiveTerm | undefined): string {
  if (!term) return '';
  return term.when && !term.display.includes(term.when) ? `${term.display} (${term.when})` : term.display;
}
