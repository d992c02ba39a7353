/**
 * The evidence for and against each clause type at a block: one row of figures for each type that is a candidate at all.
 *
 * Every figure means the same for every type, so that what is learnt of them holds for types with few examples as well. `local` rows see
 * the block and its headings; `wide` rows add what the first judgment said of the neighbours, the list, the section.
 */
import type { LibraryKnowledge } from './library-knowledge.js';
import type { Observation } from './observe.js';

/** What the trained weights say of one block. */
export interface Scores {
  /** One a class: types, then states. */
  readonly linear: Float32Array;
  /** The most that one of its sentences scores, type by type. */
  readonly sentence: Float32Array;
  /** Likeness to the type's exemplars. */
  readonly centroid: Float32Array;
}

export interface EvidenceContext {
  readonly knowledge: LibraryKnowledge;
  readonly observations: readonly Observation[];
  readonly scores: readonly Scores[];
  /** Worth of each cue of the library, 0..1. */
  readonly cueWorth: readonly number[];
  /** Share of each class among the paragraphs of a family, as logarithm. */
  readonly prior: (family: string, type: number) => number;
}

export interface Candidates {
  readonly types: readonly number[];
  /** Row after row, in the order of `types`. */
  readonly rows: Float32Array;
}

interface CueTally {
  readonly best: Float32Array;
  readonly sum: Float32Array;
  readonly all: number;
}

export const LOCAL_WIDTH = 24;

export function localEvidence(context: EvidenceContext): Candidates[] {
  const tallies = context.observations.map((o) => tallyCues(o, context));
  return context.observations.map((observation, i) => {
    const types = candidateTypes(i, observation, context, tallies[i]!);
    const rows = new Float32Array(types.length * LOCAL_WIDTH);
    const summary = summarise(context.scores[i]!, context.knowledge);
    types.forEach((type, k) => {
      rows.set(localRow(type, i, context, tallies, summary), k * LOCAL_WIDTH);
    });
    return { types, rows };
  });
}

function tallyCues(observation: Observation, { knowledge, cueWorth }: EvidenceContext): CueTally {
  const best = new Float32Array(knowledge.ids.length);
  const sum = new Float32Array(knowledge.ids.length);
  let all = 0;
  for (const cue of observation.cues) {
    const type = knowledge.cueTypes[cue]!;
    const worth = cueWorth[cue]!;
    best[type] = Math.max(best[type]!, worth);
    sum[type]! += worth;
    all += worth;
  }
  return { best, sum, all };
}

function candidateTypes(i: number, o: Observation, context: EvidenceContext, tally: CueTally): number[] {
  const { linear, sentence, centroid } = context.scores[i]!;
  const lead = o.passage.leadInIndex;
  const types = new Set<number>([
    ...highest(linear, context.knowledge.ids.length, 8),
    ...highest(sentence, context.knowledge.ids.length, 5),
    ...highest(centroid, context.knowledge.ids.length, 5),
    ...(lead < 0 ? [] : highest(context.scores[lead]!.linear, context.knowledge.ids.length, 2)),
  ]);
  for (const [type, worth] of tally.best.entries()) if (worth > 0.4) types.add(type);
  for (const map of [o.named.own, o.named.near]) for (const [type, score] of map) if (score >= 0.8) types.add(type);
  return [...types].sort((a, b) => a - b);
}

/** Numbers of the highest of the first `count` scores; equal ones in their order. */
function highest(scores: Float32Array, count: number, take: number): number[] {
  const best: number[] = [];
  for (let t = 0; t < count; t++) {
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < scores[t]!) at--;
    if (at < take) best.splice(at, 0, t);
    if (best.length > take) best.pop();
  }
  return best;
}

interface Summary {
  readonly linear: readonly [number, number];
  readonly centroid: readonly [number, number];
  readonly group: ReadonlyMap<string, readonly [number, number]>;
  readonly state: number;
}

/** The two highest, so that each type can be set against the best of the others. */
function summarise({ linear, centroid }: Scores, knowledge: LibraryKnowledge): Summary {
  const count = knowledge.ids.length;
  const group = new Map<string, readonly [number, number]>();
  for (let t = 0; t < count; t++) {
    const [a, b] = group.get(knowledge.groups[t]!) ?? [-9, -9];
    const x = linear[t]!;
    group.set(knowledge.groups[t]!, x > a ? [x, a] : [a, Math.max(b, x)]);
  }
  return {
    linear: topTwo(linear, count),
    centroid: topTwo(centroid, count),
    group,
    state: Math.max(...linear.subarray(count)),
  };
}

function topTwo(scores: Float32Array, count: number): [number, number] {
  const [first, second] = highest(scores, count, 2);
  return [scores[first!] ?? 0, scores[second ?? first!] ?? 0];
}

const others = ([a, b]: readonly [number, number], own: number) => (own >= a ? b : a);

function localRow(
  type: number,
  i: number,
  context: EvidenceContext,
  tallies: readonly CueTally[],
  summary: Summary,
): number[] {
  const { knowledge, observations, scores } = context;
  const o = observations[i]!;
  const own = scores[i]!;
  const lead = o.passage.leadInIndex;
  const tally = tallies[i]!;
  const families = knowledge.families[type]!;
  const definitions = knowledge.ids[type] === 'doc.definitions';
  return [
    own.linear[type]!,
    own.sentence[type]!,
    own.centroid[type]!,
    own.linear[type]! - others(summary.linear, own.linear[type]!),
    own.centroid[type]! - others(summary.centroid, own.centroid[type]!),
    tally.best[type]!,
    Math.log1p(tally.sum[type]!),
    tally.all ? tally.sum[type]! / tally.all : 0,
    o.named.own.get(type) ?? 0,
    o.named.near.get(type) ?? 0,
    o.named.outer.get(type) ?? 0,
    Math.max(0, ...o.named.own.values()),
    lead < 0 ? -2 : scores[lead]!.linear[type]!,
    lead < 0 ? 0 : tallies[lead]!.best[type]!,
    context.prior(o.passage.block.family, type),
    families.length === 0 ? 0.5 : families.includes(o.passage.block.family) ? 1 : 0,
    others(summary.group.get(knowledge.groups[type]!)!, own.linear[type]!),
    summary.state,
    Math.log1p(o.passage.text.words.length),
    o.passage.defines ? 1 : 0,
    definitions ? 1 : 0,
    lead < 0 ? 0 : 1,
    o.passage.block.table ? 1 : 0,
    o.sentences.length,
  ];
}

export const WIDE_WIDTH = LOCAL_WIDTH + 11;

/** Probabilities of the first judgment, all types. */
export type Judgment = Float32Array;

export function wideEvidence(
  context: EvidenceContext,
  local: readonly Candidates[],
  first: readonly Judgment[],
): Candidates[] {
  const sections = sectionMeans(context.observations, first);
  return local.map(({ types, rows }, i) => {
    const wide = new Float32Array(types.length * WIDE_WIDTH);
    const summary = topTwo(first[i]!, context.knowledge.ids.length);
    types.forEach((type, k) => {
      wide.set(rows.subarray(k * LOCAL_WIDTH, (k + 1) * LOCAL_WIDTH), k * WIDE_WIDTH);
      wide.set(wideRow(type, i, context, first, sections, summary), k * WIDE_WIDTH + LOCAL_WIDTH);
    });
    return { types, rows: wide };
  });
}

interface Section {
  readonly mean: Float32Array;
  readonly size: number;
}

const sectionKey = (o: Observation) =>
  o.passage.headings.join(' > ') + (o.passage.headings.length ? '' : (o.passage.block.path[0] ?? ''));

function sectionMeans(observations: readonly Observation[], first: readonly Judgment[]): Section[] {
  const sums = new Map<string, { sum: Float32Array; size: number }>();
  const keys = observations.map(sectionKey);
  for (const [i, key] of keys.entries()) {
    const entry = sums.get(key) ?? { sum: new Float32Array(first[i]!.length), size: 0 };
    for (const [t, p] of first[i]!.entries()) entry.sum[t]! += p;
    entry.size += 1;
    sums.set(key, entry);
  }
  return keys.map((key, i) => {
    const { sum, size } = sums.get(key)!;
    return { mean: sum.map((s, t) => (size > 1 ? (s - first[i]![t]!) / (size - 1) : 0)), size: size - 1 };
  });
}

function wideRow(
  type: number,
  i: number,
  { knowledge, observations }: EvidenceContext,
  first: readonly Judgment[],
  sections: readonly Section[],
  summary: readonly [number, number],
): number[] {
  const own = first[i]!;
  const lead = observations[i]!.passage.leadInIndex;
  const at = (j: number) => (first[j] === undefined ? 0 : first[j][type]!);
  return [
    own[type]!,
    own[type]! - others(summary, own[type]!),
    at(i - 1),
    at(i + 1),
    Math.max(at(i - 2), at(i + 2)),
    sections[i]!.mean[type]!,
    Math.log1p(sections[i]!.size),
    lead < 0 ? -0.1 : at(lead),
    Math.max(0, ...knowledge.siblings[type]!.map((s) => own[s]!)),
    summary[0],
    own[type] === summary[0] ? 1 : 0,
  ];
}
