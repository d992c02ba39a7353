/**
 * How platforms stand to each other in one row: the one that differs while all others agree, and each against the baseline chosen.
 *
 * Only from three platforms on does one stand alone; of two, each differs from the other.
 */
import type { ClauseEntry, Difference, PaperSet, Standing } from '../../model/comparison.js';
import type { Field } from '../../model/taxonomy.js';
import { compareValues } from '../values/compare-values.js';
import type { CellValue } from './cells.js';

/** What one platform says on one field. */
export interface Cell {
  readonly set: PaperSet;
  readonly values: readonly CellValue[];
}

/** Equal when every value here has an equal one there, and the other way round. */
export function sameCell(field: Field, a: Cell, b: Cell): boolean {
  const has = (cell: Cell, v: CellValue) =>
    cell.values.some((o) => compareValues(field, v.value, o.value).kind === 'equal');
  return a.values.every((v) => has(b, v)) && b.values.every((v) => has(a, v));
}

/** Index of the one that agrees with no other while all others agree with each other; null when there is none, or fewer than three. */
export function oddOneOut(count: number, agree: (a: number, b: number) => boolean): number | null {
  if (count < 3) return null;
  const all = [...Array(count).keys()];
  const isOdd = (odd: number) => {
    const [first = 0, ...others] = all.filter((i) => i !== odd);
    return others.every((i) => agree(first, i)) && !agree(first, odd);
  };
  return all.find(isOdd) ?? null;
}

/** Key of the platform that stands alone on a field, silence counted as an answer. */
export function oddCell(field: Field, cells: readonly Cell[]): string | null {
  const odd = oddOneOut(cells.length, (a, b) => sameCell(field, cells[a] as Cell, cells[b] as Cell));
  return odd === null ? null : (cells[odd]?.set.key ?? null);
}

/**
 * Key of the platform that stands alone on a clause: it alone speaks of it, or alone is silent; or, where all speak, it stands alone
 * in every value that differs.
 */
export function oddClause(
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  differences: readonly Difference[],
): string | null {
  const speaks = sets.map((s) => (entries[s.key]?.provisions.length ?? 0) > 0);
  const odd = oddOneOut(sets.length, (a, b) => speaks[a] === speaks[b]);
  if (odd !== null) return sets[odd]?.key ?? null;
  const alone = new Set(differences.map((d) => d.odd));
  return speaks.every(Boolean) && alone.size === 1 ? (differences[0]?.odd ?? null) : null;
}

/** Every other platform's cell seen from the baseline's; null without a baseline. */
export function againstBaseline(
  field: Field,
  cells: readonly Cell[],
  baseline: string | null,
): Readonly<Record<string, Standing>> | null {
  const base = cells.find((c) => c.set.key === baseline);
  if (!base) return null;
  const others = cells.filter((c) => c !== base);
  return Object.fromEntries(others.map((c) => [c.set.key, standing(field, c, base)]));
}

function standing(field: Field, cell: Cell, base: Cell): Standing {
  if (!cell.values.length) return 'not_stated';
  if (sameCell(field, cell, base)) return 'same';
  if (!base.values.length) return 'only_here';
  const [a, b] = [cell.values[0], base.values[0]];
  if (!a || !b || cell.values.length > 1 || base.values.length > 1) return 'differs';
  const { kind } = compareValues(field, a.value, b.value);
  return kind === 'better' || kind === 'worse' ? kind : 'differs';
}
