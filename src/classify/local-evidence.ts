/** The evidence that a block alone gives, with its headings and its lead-in. */
import { type Candidates, type EvidenceContext, highest, others, type Scores, topTwo } from './evidence.js';
import type { LibraryKnowledge } from './library-knowledge.js';
import type { Observation } from './observe.js';

interface CueTally {
  readonly best: Float32Array;
  readonly sum: Float32Array;
  readonly all: number;
}

export const LOCAL_WIDTH = 24;

const DEFINITIONS = 'doc.definitions';

export function localEvidence(context: EvidenceContext): Candidates[] {
  const tallies = context.observations.map((o) => tallyCues(o, context));
  return context.observations.map((observation, i) => {
    const types = candidateTypes(i, observation, context, tallies[i]!);
    const rows = new Float32Array(types.length * LOCAL_WIDTH);
    const summary = summarise(observation, context.scores[i]!, context.knowledge);
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
  if (!o.passage.mayDefine) types.delete(context.knowledge.ids.indexOf(DEFINITIONS));
  return [...types].sort((a, b) => a - b);
}

interface Summary {
  readonly linear: readonly [number, number];
  readonly centroid: readonly [number, number];
  readonly group: ReadonlyMap<string, readonly [number, number]>;
  readonly state: number;
  /** How well its own heading names any type. */
  readonly named: number;
}

function summarise({ named }: Observation, { linear, centroid }: Scores, knowledge: LibraryKnowledge): Summary {
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
    named: Math.max(0, ...named.own.values()),
  };
}

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
  const definitions = knowledge.ids[type] === DEFINITIONS;
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
    summary.named,
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
