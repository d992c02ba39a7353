/** A paper after reading, structure, classification and extraction: the value behind `map --format json`. */
import type { Agreement, Block } from './agreement.js';
import type { ClauseMatch, State } from './clause.js';
import type { KeyTerm } from './key-term.js';

export interface MappedBlock extends Block {
  readonly clauses: readonly ClauseMatch[];
  readonly state: State | null;
  readonly review: boolean;
}

/** The ledger of one paper: every block is typed or has one state, so the sums add up. */
export interface Coverage {
  readonly blocks: number;
  readonly typed: number;
  readonly states: Readonly<Partial<Record<State, number>>>;
  readonly review: number;
  readonly characters: number;
}

export interface MappedAgreement extends Agreement {
  readonly schema: 'clausediff/map@1';
  readonly blocks: readonly MappedBlock[];
  readonly terms: readonly KeyTerm[];
  readonly coverage: Coverage;
}
