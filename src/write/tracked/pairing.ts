/**
 * Units of two containers (paragraphs and tables, or rows) → what becomes of each, in the order of the redline: kept or edited in its
 * place, struck, put in, moved.
 *
 * Which units answer each other is the aligner's to say. It is asked about units with words only: empty paragraphs are layout, those of
 * the old paper stay, those of the new are not put in.
 */
import type { Block } from '../../model/agreement.js';
import type { Pair } from '../../model/alignment.js';
import { hasWords } from './units.js';

export type AlignUnit = Pick<Block, 'kind' | 'text' | 'label' | 'headings' | 'cells' | 'table'>;
export type Align = (left: readonly AlignUnit[], right: readonly AlignUnit[]) => readonly Pair[];

export interface Comparable {
  readonly kind: 'paragraph' | 'table' | 'row';
  readonly text: string;
  /** Texts of a row's cells. */
  readonly cells?: readonly string[];
}

/** Indexes into the units of both sides; null on the side where there is none. */
export interface Step {
  readonly old: number | null;
  readonly new: number | null;
  /** Set on both ends of a move, which are two steps. */
  readonly move: number | null;
}

export function pairUnits(old: readonly Comparable[], new_: readonly Comparable[], align: Align): Step[] {
  const [olds, news] = [worded(old), worded(new_)];
  const only = olds.length === 1 && news.length === 1 && old[olds[0]!]!.kind === new_[news[0]!]!.kind;
  if (only) return [{ old: olds[0]!, new: news[0]!, move: null }];
  const units = (side: readonly Comparable[], at: readonly number[]) => at.map((i) => alignUnit(side[i]!));
  const pairs = align(units(old, olds), units(new_, news)).map((p) => ({
    ...p,
    left: p.left.map((i) => olds[i]!),
    right: p.right.map((j) => news[j]!),
  }));
  const kept = inPlace(pairs, old, new_);
  return stepsBetween(kept, movesOf(pairs, kept, old, new_), olds, news, old, new_);
}

const worded = (units: readonly Comparable[]): number[] => units.flatMap((unit, i) => (hasWords(unit.text) ? [i] : []));

function alignUnit({ kind, text, cells }: Comparable): AlignUnit {
  const isRow = kind !== 'paragraph';
  return {
    kind: isRow ? 'tableRow' : 'paragraph',
    text: text.replace(/\s+/g, ' ').trim(),
    label: null,
    headings: [],
    cells: isRow ? (cells ?? [text]) : null,
    table: null,
  };
}

type Couple = readonly [old: number, new_: number];

/** Pairs of one kind that stand in one order; of a divided or joined paragraph the largest part. */
function inPlace(pairs: readonly Pair[], old: readonly Comparable[], new_: readonly Comparable[]): Couple[] {
  const kept: Couple[] = [];
  for (const { kind, left, right } of pairs) {
    if (left.length === 0 || right.length === 0 || kind === 'move' || kind === 'moveEdit') continue;
    const couple: Couple = [largest(left, old), largest(right, new_)];
    const [lastOld, lastNew] = kept.at(-1) ?? [-1, -1];
    const fits = couple[0] > lastOld && couple[1] > lastNew && old[couple[0]]!.kind === new_[couple[1]]!.kind;
    if (fits) kept.push(couple);
  }
  return kept;
}

const largest = (at: readonly number[], units: readonly Comparable[]): number =>
  at.reduce((best, i) => (units[i]!.text.length > units[best]!.text.length ? i : best));

/** Paragraphs that moved with the very same words; both ends get the move's number. */
function movesOf(
  pairs: readonly Pair[],
  kept: readonly Couple[],
  old: readonly Comparable[],
  new_: readonly Comparable[],
) {
  const [fixedOld, fixedNew] = [new Set(kept.map(([i]) => i)), new Set(kept.map(([, j]) => j))];
  const moves = { old: new Map<number, number>(), new: new Map<number, number>() };
  for (const { kind, left, right } of pairs) {
    const [i, j] = [left[0], right[0]];
    if (kind !== 'move' || i === undefined || j === undefined || fixedOld.has(i) || fixedNew.has(j)) continue;
    if (old[i]!.kind !== 'paragraph' || new_[j]!.kind !== 'paragraph' || old[i]!.text !== new_[j]!.text) continue;
    moves.old.set(i, moves.old.size);
    moves.new.set(j, moves.new.size);
  }
  return moves;
}

/** What stands between two that are kept. Tables answer tables; the last paragraph of all, which cannot go, becomes the new last one. */
function stepsBetween(
  kept: readonly Couple[],
  moves: ReturnType<typeof movesOf>,
  olds: readonly number[],
  news: readonly number[],
  old: readonly Comparable[],
  new_: readonly Comparable[],
): Step[] {
  const isReplaced = (i: number, j: number) =>
    old[i]!.kind === 'paragraph' && new_[j]!.kind === 'paragraph' && !moves.old.has(i) && !moves.new.has(j);
  const gap = (left: readonly number[], right: readonly number[]): Step[] => {
    const a = left.findIndex((i) => old[i]!.kind === 'table');
    const b = right.findIndex((j) => new_[j]!.kind === 'table');
    if (a >= 0 && b >= 0)
      return [
        ...gap(left.slice(0, a), right.slice(0, b)),
        { old: left[a]!, new: right[b]!, move: null },
        ...gap(left.slice(a + 1), right.slice(b + 1)),
      ];
    const [lastOld, lastNew] = [left.at(-1), right.at(-1)];
    if (lastOld === old.length - 1 && lastNew !== undefined && isReplaced(lastOld, lastNew))
      return [...gap(left.slice(0, -1), right.slice(0, -1)), { old: lastOld, new: lastNew, move: null }];
    return [
      ...left.map((i) => ({ old: i, new: null, move: moves.old.get(i) ?? null })),
      ...right.map((j) => ({ old: null, new: j, move: moves.new.get(j) ?? null })),
    ];
  };
  const ends: Couple[] = [...kept, [old.length, new_.length]];
  return ends.flatMap(([i, j], k) => {
    const [fromOld, fromNew] = ends[k - 1] ?? [-1, -1];
    const between = gap(
      olds.filter((o) => o > fromOld && o < i),
      news.filter((n) => n > fromNew && n < j),
    );
    return k < kept.length ? [...between, { old: i, new: j, move: null }] : between;
  });
}
