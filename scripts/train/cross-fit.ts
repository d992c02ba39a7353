/**
 * Learns from the papers with one vendor held out at a time: words, first judgment, second judgment, whether there is a rule, calibration.
 *
 * Each later stage learns from what the earlier one said of papers it had not seen; what the last one says of a held-out vendor's papers is
 * therefore what an unknown vendor's paper may expect. The model that ships is then trained on everything.
 */
import { contextOf } from '../../src/classify/context.js';
import type { Candidates, EvidenceContext, Judgment } from '../../src/classify/evidence.js';
import { judge, settle } from '../../src/classify/judge.js';
import { knowledgeOf } from '../../src/classify/library-knowledge.js';
import { LOCAL_WIDTH, localEvidence } from '../../src/classify/local-evidence.js';
import { mapBlocks } from '../../src/classify/map-blocks.js';
import { logOdds, probability } from '../../src/classify/trees.js';
import { typedEvidence } from '../../src/classify/typed-evidence.js';
import { WIDE_WIDTH, wideEvidence } from '../../src/classify/wide-evidence.js';
import type { ClassifierModel } from '../../src/model/classifier-model.js';
import type { BlockMapping } from '../../src/model/clause.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';
import { type BaseModel, type TrainingRow, trainBase } from './base-model.js';
import { forestOf, typedForestOf } from './forests.js';
import type { LabelledPaper } from './papers.js';
import { libraryRows, type ObservedPaper, withoutTwins } from './rows.js';
import { ruleOf } from './rule.js';

/** A paper with what models that never saw its vendor say of it. */
export interface Studied {
  readonly observed: ObservedPaper;
  readonly context: EvidenceContext;
  readonly local: readonly Candidates[];
  readonly first: readonly Judgment[];
  readonly wide: readonly Candidates[];
  readonly second: readonly Judgment[];
  readonly typedRows: readonly Float32Array[];
  /** Probability that each block states a rule. */
  readonly typed: readonly number[];
}

export type Log = (line: string) => void;

export const vendorsOf = (papers: readonly ObservedPaper[]) => [...new Set(papers.map((o) => o.paper.vendor))].sort();

/** The word model of all vendors but one (null: of all), the library and `further` rows of no vendor. */
export function baseWithout(
  vendor: string | null,
  papers: readonly ObservedPaper[],
  taxonomy: Taxonomy,
  further: readonly TrainingRow[],
): BaseModel {
  const knowledge = knowledgeOf(taxonomy);
  const rows = withoutTwins(papers.filter((o) => o.paper.vendor !== vendor).flatMap((o) => o.rows));
  const known = new Float64Array(taxonomy.types.length);
  for (const row of rows) for (const type of row.classes) known[type]! += row.cost;
  const missing = further.filter((row) => row.classes.every((type) => known[type]! < WELL_KNOWN));
  return trainBase([...libraryRows(taxonomy, knowledge), ...missing, ...rows], taxonomy, knowledge);
}

/** Where the papers hold this many paragraphs of a type, snippets labelled for other ends only blur it (measured: -0.9 points). */
const WELL_KNOWN = 8;

/** `baseOf` gives the word model without a vendor. */
export function crossFit(
  papers: readonly ObservedPaper[],
  taxonomy: Taxonomy,
  baseOf: (vendor: string) => BaseModel,
  log: Log,
): Studied[] {
  const started = vendorsOf(papers).flatMap((vendor) => {
    const base = baseOf(vendor);
    log(`words without ${vendor}`);
    return papers.filter((o) => o.paper.vendor === vendor).map((observed) => begin(observed, taxonomy, base));
  });
  const types = taxonomy.types.length;
  const judged = perVendor(started, (others, s) => {
    const forest = forestOf(others(), (o) => o.local, LOCAL_WIDTH);
    return s.map((one) => ({ ...one, first: judge(one.local, forest, types) }));
  }).map((s) => ({ ...s, wide: wideEvidence(s.context, s.local, s.first) }));
  log('first judgments');
  const again = perVendor(judged, (others, s) => {
    const forest = forestOf(others(), (o) => o.wide, WIDE_WIDTH);
    return s.map((one) => ({ ...one, second: settle(one.first, judge(one.wide, forest, types)) }));
  }).map((s) => ({ ...s, typedRows: typedEvidence(s.context, s.second) }));
  log('second judgments');
  return perVendor(again, (others, s) => {
    const forest = typedForestOf(others());
    return s.map((one) => ({ ...one, typed: one.typedRows.map((row) => probability(logOdds(forest, row))) }));
  });
}

function begin(observed: ObservedPaper, taxonomy: Taxonomy, base: BaseModel): Studied {
  const context = contextOf(observed.observations, taxonomy, base);
  const nothing = { first: [], wide: [], second: [], typedRows: [], typed: [] };
  return { observed, context, local: localEvidence(context), ...nothing };
}

/** Each vendor's papers, worked on with nothing but the others' at hand. */
function perVendor<T>(
  papers: readonly Studied[],
  work: (others: () => readonly Studied[], own: readonly Studied[]) => T[],
): T[] {
  return vendorsOf(papers.map((s) => s.observed)).flatMap((vendor) => {
    const isOwn = (s: Studied) => s.observed.paper.vendor === vendor;
    return work(() => papers.filter((s) => !isOwn(s)), papers.filter(isOwn));
  });
}

export interface HeldOut {
  readonly paper: LabelledPaper;
  readonly mapping: readonly BlockMapping[];
}

/** What a user of an unknown vendor's paper would be shown, reasons aside. */
export function heldOutMappings(papers: readonly Studied[]): HeldOut[] {
  return perVendor(papers, (others, own) => {
    const rule = ruleOf(others());
    return own.map((s) => ({ paper: s.observed.paper, mapping: mapBlocks(s.context, s, rule, () => []) }));
  });
}

export function shippedModel(
  papers: readonly Studied[],
  base: BaseModel,
): Omit<ClassifierModel, 'version' | 'provenance'> {
  return {
    ...base,
    first: forestOf(papers, (s) => s.local, LOCAL_WIDTH),
    second: forestOf(papers, (s) => s.wide, WIDE_WIDTH),
    typed: typedForestOf(papers),
    ...ruleOf(papers),
  };
}
