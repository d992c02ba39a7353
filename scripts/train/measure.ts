/** The scorer's figures (shared/eval/score.mjs, mapping) for decisions on labelled papers. */
import type { BlockMapping } from '../../src/model/clause.js';
import type { LabelledPaper, LabelledUnit } from './papers.js';

export interface Tally {
  n: number;
  first: number;
  group: number;
  tp: number;
  fp: number;
  fn: number;
  none: number;
  noneOk: number;
  accepted: number;
  acceptedOk: number;
  readonly perType: Map<string, { tp: number; fp: number; fn: number }>;
}

export interface Miss {
  readonly paper: LabelledPaper;
  readonly unit: LabelledUnit;
  readonly got: readonly string[];
}

export const newTally = (): Tally => ({
  n: 0,
  first: 0,
  group: 0,
  tp: 0,
  fp: 0,
  fn: 0,
  none: 0,
  noneOk: 0,
  accepted: 0,
  acceptedOk: 0,
  perType: new Map(),
});

/** Adds a paper's units to the tally; returns the units that were missed. */
export function addPaper(tally: Tally, paper: LabelledPaper, mapping: readonly BlockMapping[]): Miss[] {
  const misses: Miss[] = [];
  for (const unit of paper.units) {
    if (unit.kind === 'heading') continue;
    const blocks = unit.blocks.map((b) => mapping[b]!);
    const got = [...new Set(blocks.flatMap((b) => b.clauses.map((c) => c.id)))];
    const ok = unit.clauses.length ? addTyped(tally, unit, blocks[0], got) : addUntyped(tally, unit, got);
    if (!ok) misses.push({ paper, unit, got: got.length ? got : [blocks[0]?.state ?? 'no block'] });
  }
  return misses;
}

function addUntyped(tally: Tally, unit: LabelledUnit, got: readonly string[]): boolean {
  const wrong = got.filter((id) => !unit.maybe.includes(id));
  tally.none++;
  if (!wrong.length) tally.noneOk++;
  for (const id of wrong) countType(tally, id, 'fp');
  return !wrong.length;
}

function addTyped(tally: Tally, unit: LabelledUnit, block: BlockMapping | undefined, got: readonly string[]): boolean {
  const first = block?.clauses[0]?.id ?? null;
  const ok = first !== null && (unit.clauses.includes(first) || unit.maybe.includes(first));
  tally.n++;
  if (ok) tally.first++;
  if (first !== null && unit.clauses.some((c) => c.split('.')[0] === first.split('.')[0])) tally.group++;
  if (block && !block.review && first) {
    tally.accepted++;
    if (ok) tally.acceptedOk++;
  }
  for (const id of unit.clauses) countType(tally, id, got.includes(id) ? 'tp' : 'fn');
  for (const id of got) if (!unit.clauses.includes(id) && !unit.maybe.includes(id)) countType(tally, id, 'fp');
  return ok;
}

function countType(tally: Tally, id: string, what: 'tp' | 'fp' | 'fn'): void {
  const entry = tally.perType.get(id) ?? { tp: 0, fp: 0, fn: 0 };
  entry[what]++;
  tally.perType.set(id, entry);
  tally[what]++;
}

const ratio = (x: number, y: number) => (y ? x / y : x ? 0 : 1);
const f1 = (p: number, r: number) => (p + r ? (2 * p * r) / (p + r) : 0);

export function figuresOf(t: Tally): Record<string, number> {
  const p = ratio(t.tp, t.tp + t.fp);
  const r = ratio(t.tp, t.tp + t.fn);
  const present = [...t.perType.values()].filter((c) => c.tp + c.fn >= 2);
  const macro =
    present.reduce((s, c) => s + f1(ratio(c.tp, c.tp + c.fp), ratio(c.tp, c.tp + c.fn)), 0) / (present.length || 1);
  return {
    units: t.n,
    first: ratio(t.first, t.n),
    group: ratio(t.group, t.n),
    microP: p,
    microR: r,
    microF1: f1(p, r),
    macroF1: macro,
    acceptedPrecision: ratio(t.acceptedOk, t.accepted),
    acceptedShare: ratio(t.accepted, t.n),
    unmappedKept: ratio(t.noneOk, t.none),
  };
}
