/**
 * The trained classifier as data: weights and figures, and where they come from. No text of any paper is in it: features are hashes of
 * words and word parts that several papers share, and what is stored for each is a weight.
 */

/** A tree of yes/no questions about the evidence, as parallel lists; children of node n are `left[n]` and `right[n]`. */
export interface Tree {
  /** Number of the evidence asked about; -1 in a leaf. */
  readonly feature: readonly number[];
  /** Left when the evidence is at most this; in a leaf, its value. */
  readonly value: readonly number[];
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Sum of trees on the log-odds scale. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Weights of a logistic function, the last one alone. */
export type Logistic = readonly number[];

export interface Provenance {
  /** ISO date given to the trainer. */
  readonly trained: string;
  readonly corpora: readonly { readonly name: string; readonly licence: string; readonly papers: number }[];
  /** Figures measured with one vendor held out at a time. */
  readonly figures: Readonly<Record<string, number>>;
  /** What a firm's wordings added on `date` to the model that was `trained`. */
  readonly retrained?: { readonly date: string; readonly wordings: number; readonly types: number };
}

export interface ClassifierModel {
  readonly version: 1;
  readonly provenance: Provenance;
  /** Clause types the linear model knows, then the states. */
  readonly classes: readonly string[];
  readonly types: number;
  readonly features: {
    /** Hash of a feature -> its number. */
    readonly numbers: ReadonlyMap<number, number>;
    readonly idf: Float32Array;
  };
  readonly linear: {
    /** Feature by feature, one weight a class. */
    readonly weights: Int8Array;
    /** What one step of a class's weights is worth. */
    readonly step: Float32Array;
    readonly bias: Float32Array;
  };
  /** Mean of each type's exemplars, feature by feature. */
  readonly centroids: { readonly weights: Int8Array; readonly step: Float32Array };
  /** Hash of a type's exemplars when the model was trained: where they were changed since, their mean is taken anew. */
  readonly exemplars: readonly number[];
  /** Hash of type and cue -> share of its strikes that were right. */
  readonly cues: ReadonlyMap<number, number>;
  /** Family -> share of its paragraphs, class by class. */
  readonly priors: Readonly<Record<string, readonly number[]>>;
  /** Type -> share of its paragraphs that state another type as well. */
  readonly together: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** From the evidence at the block alone, and from that of its neighbours as well. */
  readonly first: Forest;
  readonly second: Forest;
  /** Whether a block states a rule at all. */
  readonly typed: Forest;
  /** [score, margin, typed, bias] -> that the first type is right. */
  readonly calibration: Logistic;
  readonly thresholds: { readonly secondary: number; readonly typed: number; readonly review: number };
}
