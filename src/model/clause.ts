/** What `classify/` says of a block: clause types with score and reason, or exactly one state. */

export const STATES = ['heading', 'lead_in', 'noise', 'incorporated_text', 'unmapped'] as const;

export type State = (typeof STATES)[number];

export interface ClauseMatch {
  /** Clause type of the taxonomy: "dp.breach". */
  readonly id: string;
  /** Calibrated probability, 0..1. */
  readonly score: number;
  /** What decided, in words a paralegal understands: "heading: Personal data breach", "cue: notify … without undue delay". */
  readonly why: readonly string[];
}

/** One per block, in the blocks' order. `clauses` is empty exactly when `state` is set. First clause is the primary. */
export interface BlockMapping {
  readonly block: string;
  readonly clauses: readonly ClauseMatch[];
  readonly state: State | null;
  /** True: below the confidence asked for; a person should look. */
  readonly review: boolean;
}
