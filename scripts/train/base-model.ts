/** Rows of labelled text -> the part of the model that reads words: vocabulary, linear weights, centroids, worth of cues, priors. */
import { exemplarHash, exemplarTexts } from '../../src/classify/exemplars.js';
import { CHANNELS, type CountedText, vectorOf } from '../../src/classify/features.js';
import type { LibraryKnowledge } from '../../src/classify/library-knowledge.js';
import { quantise } from '../../src/classify/quantise.js';
import { meanVector } from '../../src/classify/score.js';
import { type SvmRow, trainSvm } from '../../src/classify/svm.js';
import type { ClassifierModel } from '../../src/model/classifier-model.js';
import type { Taxonomy } from '../../src/model/taxonomy.js';

/** Reproduced standard text is known by its form; its words are those of the clauses that deal with it, and teach nothing. */
export const STATES = ['heading', 'lead_in', 'noise'] as const;

export interface TrainingRow {
  readonly counted: CountedText;
  /** Numbers of classes: types in the taxonomy's order, then STATES. */
  readonly classes: readonly number[];
  readonly maybe: readonly number[];
  readonly cost: number;
  /** Paper it comes from; null for the library's own text. */
  readonly paper: string | null;
  readonly family: string | null;
  readonly cues: readonly number[];
}

export type BaseModel = Pick<
  ClassifierModel,
  'classes' | 'types' | 'features' | 'linear' | 'centroids' | 'exemplars' | 'cues' | 'priors' | 'together'
>;

export function trainBase(rows: readonly TrainingRow[], taxonomy: Taxonomy, knowledge: LibraryKnowledge): BaseModel {
  const features = vocabulary(rows);
  const classes = [...knowledge.ids, ...STATES];
  return {
    classes,
    types: knowledge.ids.length,
    features,
    linear: linearWeights(rows, features, classes.length),
    centroids: centroidWeights(taxonomy, features),
    exemplars: taxonomy.types.map(exemplarHash),
    cues: cueWorth(rows, knowledge),
    priors: familyPriors(rows, classes.length),
    together: typesTogether(rows, knowledge.ids),
  };
}

/** A feature of papers must stand in three of them, so that no text can be put together again; the library's own words in two rows. */
function vocabulary(rows: readonly TrainingRow[]): BaseModel['features'] {
  const papers = new Map<number, Set<string>>();
  const library = new Map<number, number>();
  const count = new Map<number, number>();
  for (const row of rows)
    for (const channel of CHANNELS)
      for (const hash of row.counted[channel].hashes) {
        count.set(hash, (count.get(hash) ?? 0) + row.cost);
        if (row.paper === null) library.set(hash, (library.get(hash) ?? 0) + 1);
        else if (!papers.get(hash)?.add(row.paper)) papers.set(hash, new Set([row.paper]));
      }
  const kept = [...count.keys()]
    .filter((h) => (papers.get(h)?.size ?? 0) >= 3 || (library.get(h) ?? 0) >= 2)
    .sort((a, b) => a - b);
  const total = rows.reduce((sum, row) => sum + row.cost, 0);
  return {
    numbers: new Map(kept.map((hash, i) => [hash, i])),
    idf: Float32Array.from(kept, (hash) => Math.log((1 + total) / (1 + count.get(hash)!)) + 1),
  };
}

function linearWeights(
  rows: readonly TrainingRow[],
  features: BaseModel['features'],
  width: number,
): BaseModel['linear'] {
  const svmRows: SvmRow[] = rows.map((row) => ({ vector: vectorOf(row.counted, features), cost: row.cost, square: 2 }));
  const size = features.idf.length;
  const weights = new Int8Array(size * width);
  const step = new Float32Array(width);
  const bias = new Float32Array(width);
  for (let c = 0; c < width; c++) {
    const signs = Int8Array.from(rows, (row) => (row.classes.includes(c) ? 1 : row.maybe.includes(c) ? 0 : -1));
    const trained = trainSvm(svmRows, signs, size);
    bias[c] = trained[size]!;
    step[c] = quantise(trained.subarray(0, size), weights, c, width);
  }
  return { weights, step, bias };
}

function centroidWeights(taxonomy: Taxonomy, features: BaseModel['features']): BaseModel['centroids'] {
  const width = taxonomy.types.length;
  const weights = new Int8Array(features.idf.length * width);
  const step = new Float32Array(width);
  for (const [t, type] of taxonomy.types.entries()) {
    const mean = meanVector(
      exemplarTexts(type).map((e) => e.counted),
      { features },
    );
    step[t] = quantise(mean, weights, t, width);
  }
  return { weights, step };
}

/** Share of a cue's strikes that were right, drawn towards one half while they are few. Exemplars count half: cues were written beside them. */
function cueWorth(rows: readonly TrainingRow[], knowledge: LibraryKnowledge): Map<number, number> {
  const struck = new Float64Array(knowledge.cueTypes.length);
  const right = new Float64Array(knowledge.cueTypes.length);
  for (const row of rows)
    for (const cue of row.cues) {
      const type = knowledge.cueTypes[cue]!;
      const weight = row.paper === null ? 0.5 : row.cost;
      if (row.maybe.includes(type)) continue;
      struck[cue]! += weight;
      if (row.classes.includes(type)) right[cue]! += weight;
    }
  return new Map(
    knowledge.cueHashes.map((hash, cue) => [hash, Math.round(((right[cue]! + 1) / (struck[cue]! + 2)) * 1000) / 1000]),
  );
}

function familyPriors(rows: readonly TrainingRow[], width: number): Record<string, number[]> {
  const counts: Record<string, Float64Array> = {};
  for (const row of rows) {
    if (row.family === null) continue;
    counts[row.family] ??= new Float64Array(width);
    for (const c of row.classes) counts[row.family]![c]! += row.cost;
  }
  return Object.fromEntries(
    Object.entries(counts).map(([family, list]) => {
      const total = list.reduce((a, b) => a + b, 0);
      return [family, [...list].map((n) => Math.round(Math.log((n + 0.5) / (total + 0.5 * width)) * 100) / 100)];
    }),
  );
}

/** Shares of a few paragraphs are drawn towards nought. */
const DRAWN = 3;

function typesTogether(rows: readonly TrainingRow[], ids: readonly string[]): Record<string, Record<string, number>> {
  const alone = new Float64Array(ids.length);
  const both = ids.map(() => new Float64Array(ids.length));
  for (const row of rows) {
    const types = row.classes.filter((c) => c < ids.length);
    for (const a of types) {
      alone[a]! += row.cost;
      for (const b of types) if (a !== b) both[a]![b]! += row.cost;
    }
  }
  const share = (a: number, b: number) => Math.round((both[a]![b]! / (alone[a]! + DRAWN)) * 1000) / 1000;
  const others = (a: number) => ids.map((id, b) => [id, share(a, b)] as const).filter(([, s]) => s > 0);
  return Object.fromEntries(ids.map((id, a) => [id, Object.fromEntries(others(a))]));
}
