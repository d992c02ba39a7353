/**
 * Trains the whole classifier with one vendor held out at a time: words, forests, calibration.
 *
 * Each later stage learns from what the earlier one said of papers it had not seen; what the last one says of a held-out vendor's papers is
 * therefore what an unknown vendor's paper may expect, and is returned to be scored. The model that ships is then trained on everything.
 */
import { contextOf } from '../../src/classify/context.js';
import { confidenceRow } from '../../src/classify/decide.js';
import {
  type Candidates,
  type EvidenceContext,
  type Judgment,
  LOCAL_WIDTH,
  localEvidence,
  WIDE_WIDTH,
  wideEvidence,
} from '../../src/classify/evidence.js';
import { judge } from '../../src/classify/judge.js';
import { knowledgeOf } from '../../src/classify/library-knowledge.js';
import { mapBlocks } from '../../src/classify/map-blocks.js';
import { logOdds, probability } from '../../src/classify/trees.js';
import { TYPED_WIDTH, typedEvidence } from '../../src/classify/typed-evidence.js';
import type { ClassifierModel, Forest } from '../../src/model/classifier-model.js';
import type { BlockMapping } from '../../src/model/clause.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { type BaseModel, trainBase } from './base-model.js';
import { trainForest } from './boost.js';
import { fitLogistic } from './logistic.js';
import type { LabelledPaper } from './papers.js';
import { libraryRows, type ObservedPaper, observePaper, withoutTwins } from './rows.js';

interface Fold {
  readonly vendor: string;
  readonly papers: readonly Studied[];
}

/** A paper with what models that never saw its vendor say of it. */
interface Studied {
  readonly observed: ObservedPaper;
  readonly context: EvidenceContext;
  readonly local: Candidates[];
  first: Judgment[];
  wide: Candidates[];
  second: Judgment[];
  typedRows: Float32Array[];
  typed: number[];
}

export interface CrossFit {
  readonly heldOut: readonly { readonly paper: LabelledPaper; readonly mapping: BlockMapping[] }[];
  readonly model: Omit<ClassifierModel, 'version' | 'provenance'> | null;
}

export function crossFit(
  papers: readonly LabelledPaper[],
  taxonomy: Taxonomy,
  log: (line: string) => void,
  ship: boolean,
): CrossFit {
  const knowledge = knowledgeOf(taxonomy);
  const observed = papers.map((paper) => observePaper(paper, knowledge));
  const library = libraryRows(taxonomy, knowledge);
  const vendors = [...new Set(papers.map((p) => p.vendor))].sort();
  const baseOf = (keep: (o: ObservedPaper) => boolean): BaseModel =>
    trainBase([...library, ...withoutTwins(observed.filter(keep).flatMap((o) => o.rows))], taxonomy, knowledge);

  const folds = vendors.map((vendor): Fold => {
    const base = baseOf((o) => o.paper.vendor !== vendor);
    log(`words without ${vendor}`);
    return { vendor, papers: observed.filter((o) => o.paper.vendor === vendor).map((o) => study(o, taxonomy, base)) };
  });
  const all = folds.flatMap((f) => f.papers);
  const othersOf = (fold: Fold) => all.filter((s) => s.observed.paper.vendor !== fold.vendor);
  const types = knowledge.ids.length;

  for (const fold of folds) {
    const forest = forestOf(othersOf(fold), (s) => s.local, LOCAL_WIDTH);
    for (const s of fold.papers) s.first = judge(s.local, forest, types, LOCAL_WIDTH);
  }
  log('first forests');
  for (const s of all) s.wide = wideEvidence(s.context, s.local, s.first);
  for (const fold of folds) {
    const forest = forestOf(othersOf(fold), (s) => s.wide, WIDE_WIDTH);
    for (const s of fold.papers) s.second = judge(s.wide, forest, types, WIDE_WIDTH);
  }
  log('second forests');
  for (const s of all) s.typedRows = typedEvidence(s.context, s.second);
  for (const fold of folds) {
    const forest = typedForestOf(othersOf(fold));
    for (const s of fold.papers) s.typed = s.typedRows.map((row) => probability(logOdds(forest, row)));
  }
  log('typed forests');
  const heldOut = folds.flatMap((fold) => {
    const rule = ruleOf(othersOf(fold));
    return fold.papers.map((s) => ({ paper: s.observed.paper, mapping: mapBlocks(s.context, s, rule, () => []) }));
  });
  if (!ship) return { heldOut, model: null };
  const base = baseOf(() => true);
  return {
    heldOut,
    model: {
      ...base,
      first: forestOf(all, (s) => s.local, LOCAL_WIDTH),
      second: forestOf(all, (s) => s.wide, WIDE_WIDTH),
      typed: typedForestOf(all),
      ...ruleOf(all),
    },
  };
}

function study(observed: ObservedPaper, taxonomy: Taxonomy, base: BaseModel): Studied {
  const context = contextOf(observed.observations, taxonomy, base);
  const local = localEvidence(context);
  return { observed, context, local, first: [], wide: [], second: [], typedRows: [], typed: [] };
}

function forestOf(
  papers: readonly Studied[],
  candidates: (s: Studied) => readonly Candidates[],
  width: number,
): Forest {
  const rows: number[] = [];
  const truth: number[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      if (!row) continue;
      const { types, rows: evidence } = candidates(s)[i]!;
      for (const [k, type] of types.entries()) {
        if (row.maybe.includes(type)) continue;
        for (let f = 0; f < width; f++) rows.push(evidence[k * width + f]!);
        truth.push(row.classes.includes(type) ? 1 : 0);
      }
    }
  return trainForest(Float32Array.from(rows), width, Uint8Array.from(truth), new Float32Array(truth.length).fill(0.5));
}

function typedForestOf(papers: readonly Studied[]): Forest {
  const rows: number[] = [];
  const truth: number[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      // A lead-in that a second reader would type is right either way.
      if (!row || (!isTyped(s, row) && row.maybe.length)) continue;
      rows.push(...s.typedRows[i]!);
      truth.push(isTyped(s, row) ? 1 : 0);
    }
  return trainForest(
    Float32Array.from(rows),
    TYPED_WIDTH,
    Uint8Array.from(truth),
    new Float32Array(truth.length).fill(0.5),
  );
}

const isTyped = (s: Studied, row: { readonly classes: readonly number[] }) =>
  row.classes.some((c) => c < s.context.knowledge.ids.length);

type Rule = Pick<ClassifierModel, 'calibration' | 'thresholds'>;

const ACCEPTED_PRECISION = 0.955;

/** Calibration of the first type, and the thresholds: where F1 is best, and where what is accepted is right often enough. */
function ruleOf(papers: readonly Studied[]): Rule {
  const rows: number[][] = [];
  const right: number[] = [];
  const pairs: { p: number; truth: boolean }[] = [];
  for (const s of papers)
    for (const [i, row] of s.observed.rows.entries()) {
      if (!row || !isTyped(s, row)) continue;
      const judgment = s.second[i]!;
      const ranked = [...judgment.keys()].sort((a, b) => judgment[b]! - judgment[a]!);
      rows.push(confidenceRow(judgment, s.typed[i]!));
      right.push(row.classes.includes(ranked[0]!) || row.maybe.includes(ranked[0]!) ? 1 : 0);
      for (const t of ranked.slice(1, 4))
        if (!row.maybe.includes(t)) pairs.push({ p: judgment[t]!, truth: row.classes.includes(t) });
    }
  const calibration = fitLogistic(rows, right).map((w) => Math.round(w * 1e4) / 1e4);
  const scores = rows.map((row) =>
    probability(row.reduce((sum, x, k) => sum + x * calibration[k]!, calibration[row.length]!)),
  );
  return {
    calibration,
    thresholds: { secondary: bestSecondary(pairs), typed: 0.5, review: reviewThreshold(scores, right) },
  };
}

/** Adding a type pays for F1 while its chance is over half the F1 reached; about 0.4 in practice. */
function bestSecondary(pairs: readonly { p: number; truth: boolean }[]): number {
  let best = { threshold: 0.5, value: -Infinity };
  for (let threshold = 0.2; threshold <= 0.7; threshold += 0.02) {
    const shown = pairs.filter((x) => x.p >= threshold);
    const value = shown.filter((x) => x.truth).length - 0.42 * shown.length;
    if (value > best.value) best = { threshold, value };
  }
  return Math.round(best.threshold * 100) / 100;
}

function reviewThreshold(scores: readonly number[], right: readonly number[]): number {
  const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!);
  let ok = 0;
  let threshold = 0.99;
  for (const [n, i] of order.entries()) {
    ok += right[i]!;
    if (n > 50 && ok / (n + 1) >= ACCEPTED_PRECISION) threshold = scores[i]!;
  }
  return Math.round(threshold * 1e4) / 1e4;
}
