/** Field by field: which values differ between platforms, which is best for the customer, in one neutral sentence each. */
import type { Absence, ClauseEntry, Difference, PaperSet } from '../../model/comparison.js';
import type { Json } from '../../model/key-term.js';
import type { ClauseType, Field } from '../../model/taxonomy.js';
import { sentenceCase } from '../../text/sentence-case.js';
import { compareValues } from '../values/compare-values.js';
import { cellValues } from './cells.js';
import { againstBaseline, type Cell, oddCell, sameCell } from './standing.js';
import { standingText } from './standing-text.js';
import { fieldTitle } from './titles.js';

export const NOT_STATED = 'not stated';

/** @param absent what the papers lack of this type; where they deny it, that is what they say on its fields */
export function fieldDifferences(
  type: ClauseType,
  sets: readonly PaperSet[],
  entries: Readonly<Record<string, ClauseEntry>>,
  absent: readonly Absence[],
  baseline: string | null,
): Difference[] {
  const denying = new Set(absent.filter((a) => a.kind === 'denied').map((a) => a.platform));
  return type.fields.flatMap((field) => {
    const cells = sets.map((set) => ({ set, values: cellValues(field, entries[set.key]) }));
    return cells.some((c) => c.values.length > 0) && differ(field, cells)
      ? [difference(type, field, cells, denying, baseline)]
      : [];
  });
}

function displayOf({ set, values }: Cell, denying: ReadonlySet<string>): string {
  if (values.length) return values.map((v) => v.display).join('; ');
  return denying.has(set.key) ? 'denied' : NOT_STATED;
}

function differ(field: Field, cells: readonly Cell[]): boolean {
  const [first, ...rest] = cells;
  return first !== undefined && rest.some((c) => !sameCell(field, first, c));
}

function difference(
  type: ClauseType,
  field: Field,
  cells: readonly Cell[],
  denying: ReadonlySet<string>,
  baseline: string | null,
): Difference {
  const displays = Object.fromEntries(cells.map((c) => [c.set.key, displayOf(c, denying)]));
  const { favours, why: reason } = best(field, cells);
  const why = reason && named(reason, cells);
  const said = cells.map((c) => `${c.set.name}: ${displays[c.set.key]}`).join('; ');
  const message = `${sentenceCase(fieldTitle(type, field))} – ${said}.${why ? ` (${sentenceCase(why)}.)` : ''}`;
  const odd = oddCell(field, cells);
  const against = againstBaseline(field, cells, baseline);
  const standing = standingText(
    cells.map((c) => c.set),
    odd,
    new Set(cells.filter((c) => displays[c.set.key] === NOT_STATED).map((c) => c.set.key)),
    against,
  );
  return { field: field.key, displays, favours, message, odd, againstBaseline: against, standing };
}

/** The platform whose single value is better than every other's; null, with the reason, where that cannot be said. */
function best(field: Field, cells: readonly Cell[]): { favours: string | null; why: string | null } {
  if (cells.some((c) => c.values.length !== 1)) return { favours: null, why: null };
  const verdicts = cells.map((c) =>
    cells.filter((o) => o !== c).map((o) => compareValues(field, firstValue(c), firstValue(o))),
  );
  const winners = cells.filter((_, i) => verdicts[i]?.every((v) => v.kind === 'better'));
  const why = verdicts.flat().find((v) => v.why !== null)?.why ?? null;
  return { favours: winners[0]?.set.key ?? null, why: cells.length === 2 || !winners.length ? why : null };
}

/** "the first" and "the second" of two platforms by their names; said of a pair among more, it would be untrue of the rest. */
function named(why: string, [first, second, ...more]: readonly Cell[]): string | null {
  if (!why.includes('the first') && !why.includes('the second')) return why;
  if (!first || !second || more.length > 0) return null;
  return why.replace('the first', first.set.name).replace('the second', second.set.name);
}

const firstValue = (cell: Cell): Json => cell.values[0]?.value ?? null;
