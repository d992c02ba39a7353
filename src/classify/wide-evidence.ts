/** Local evidence and what the first judgment said of the block, its neighbours, its list and its section. */
import { type Candidates, type EvidenceContext, highest, type Judgment, others, topTwo } from './evidence.js';
import type { LibraryKnowledge } from './library-knowledge.js';
import { LOCAL_WIDTH } from './local-evidence.js';
import type { Observation } from './observe.js';

export const WIDE_WIDTH = LOCAL_WIDTH + 17;

export function wideEvidence(
  context: EvidenceContext,
  local: readonly Candidates[],
  first: readonly Judgment[],
): Candidates[] {
  const neighbours = {
    first,
    sections: groupMeans(context.observations.map(sectionKey), first),
    lists: groupMeans(context.observations.map(listKey), first),
    tops: first.map((judgment) => topTwo(judgment, judgment.length)),
    likeliest: first.map((judgment) => highest(judgment, judgment.length, 1)[0]),
  };
  return local.map(({ types, rows }, i) => {
    const wide = new Float32Array(types.length * WIDE_WIDTH);
    types.forEach((type, k) => {
      wide.set(rows.subarray(k * LOCAL_WIDTH, (k + 1) * LOCAL_WIDTH), k * WIDE_WIDTH);
      wide.set(wideRow(type, i, context, neighbours), k * WIDE_WIDTH + LOCAL_WIDTH);
    });
    return { types, rows: wide };
  });
}

/** What the first judgment says of the other members of a group, type by type, and how many they are. */
interface Others {
  readonly mean: Float32Array;
  readonly size: number;
}

const sectionKey = (o: Observation) =>
  o.passage.headings.join(' > ') + (o.passage.headings.length ? '' : (o.passage.block.path[0] ?? ''));

/** The items under one lead-in, the rows of one table; null for what is neither. */
function listKey({ passage: { leadInIndex, block } }: Observation): string | null {
  if (leadInIndex >= 0) return `list ${leadInIndex}`;
  return block.table ? `table ${block.table.index}` : null;
}

/** For each block; blocks without a key have no others. */
function groupMeans(keys: readonly (string | null)[], first: readonly Judgment[]): Others[] {
  const sums = new Map<string, { sum: Float32Array; size: number }>();
  for (const [i, key] of keys.entries()) {
    if (key === null) continue;
    const entry = sums.get(key) ?? { sum: new Float32Array(first[i]!.length), size: 0 };
    for (const [t, p] of first[i]!.entries()) entry.sum[t]! += p;
    entry.size += 1;
    sums.set(key, entry);
  }
  return keys.map((key, i) => {
    if (key === null) return { mean: new Float32Array(first[i]!.length), size: 0 };
    const { sum, size } = sums.get(key)!;
    return { mean: sum.map((s, t) => (size > 1 ? (s - first[i]![t]!) / (size - 1) : 0)), size: size - 1 };
  });
}

interface Neighbours {
  readonly first: readonly Judgment[];
  readonly sections: readonly Others[];
  readonly lists: readonly Others[];
  /** The two highest probabilities of each block. */
  readonly tops: readonly (readonly [number, number])[];
  /** Type with the highest; undefined in a library without types. */
  readonly likeliest: readonly (number | undefined)[];
}

function wideRow(type: number, i: number, context: EvidenceContext, neighbours: Neighbours): number[] {
  const { first, sections, lists, tops, likeliest } = neighbours;
  const { passage } = context.observations[i]!;
  const own = first[i]!;
  const lead = passage.leadInIndex;
  const at = (j: number) => first[j]?.[type] ?? 0;
  const leadOf = (j: number) => (tops[j] ? at(j) - others(tops[j], at(j)) : 0);
  return [
    at(i),
    leadOf(i),
    at(i - 1),
    at(i + 1),
    Math.max(at(i - 2), at(i + 2)),
    sections[i]!.mean[type]!,
    Math.log1p(sections[i]!.size),
    lead < 0 ? -0.1 : at(lead),
    Math.max(0, ...context.knowledge.siblings[type]!.map((s) => own[s]!)),
    tops[i]![0],
    at(i) === tops[i]![0] ? 1 : 0,
    lead < 0 ? -1 : leadOf(lead),
    expectedRather(type, own, context.knowledge, passage.block.family),
    togetherness(type, likeliest[i], context),
    Math.max(leadOf(i - 1), leadOf(i + 1)),
    lists[i]!.mean[type]!,
    Math.log1p(lists[i]!.size),
  ];
}

/** Tie-break 3 of the taxonomy: 1 when the family expects this type but not its likeliest sibling, -1 the other way round. */
function expectedRather(type: number, own: Judgment, knowledge: LibraryKnowledge, family: string): number {
  const rival = knowledge.siblings[type]!.reduce((best, s) => (best < 0 || own[s]! > own[best]! ? s : best), -1);
  if (rival < 0) return 0;
  const expects = (t: number) => (knowledge.families[t]!.includes(family) ? 1 : 0);
  return expects(type) - expects(rival);
}

/** How often the type goes with the likeliest one; 1 for that one itself. */
function togetherness(type: number, top: number | undefined, { together }: EvidenceContext): number {
  return top === undefined || top === type ? 1 : together(top, type);
}
