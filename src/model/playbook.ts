/** A firm's positions as loaded and checked: what a paper should say, what will do, and where the firm walks away. */
import type { Family } from './agreement.js';
import type { Json } from './key-term.js';

export type Operator = '<' | '<=' | '>' | '>=' | '=' | '!=' | 'in' | 'not in' | 'includes' | 'excludes' | 'is stated';

export interface Comparison {
  readonly type: 'compare';
  readonly field: string;
  /** Point at which a table is read: availability of a credit table, severity of a response table; null for other fields. */
  readonly at: number | null;
  readonly operator: Operator;
  /** Normal forms of the field's type; one for most operators, several for `in`, `includes`, `excludes`, none for `is stated`. */
  readonly limits: readonly Json[];
  /** As written in the playbook. */
  readonly text: string;
}

export type Condition =
  | Comparison
  | { readonly type: 'and'; readonly parts: readonly Condition[] }
  | { readonly type: 'or'; readonly parts: readonly Condition[] };

/** One rung of the ladder, with what the firm says to a paper that stands on it. */
export interface Rung {
  readonly condition: Condition;
  /** As written. */
  readonly text: string;
  readonly comment: string | null;
}

interface PositionFacts {
  readonly id: string;
  readonly title: string;
  /** Clause types it is about. */
  readonly types: readonly string[];
  /** Papers it is asked of, where the firm says so; null: those that ought to have its clause types. */
  readonly families: readonly Family[] | null;
  readonly comment: string | null;
  /** Wording to propose instead. */
  readonly wording: string | null;
  /** Where the position comes from: "GDPR Art. 28(3)(h)". */
  readonly source: string | null;
}

export type Position =
  | (PositionFacts & {
      readonly kind: 'ladder';
      readonly preferred: Rung;
      /** Best first. */
      readonly fallback: readonly Rung[];
      readonly walkAway: Rung | null;
    })
  /** Any of `types` must be there. */
  | (PositionFacts & { readonly kind: 'required' })
  /** None of `types` may be there. */
  | (PositionFacts & { readonly kind: 'forbidden' });

export interface Playbook {
  readonly file: string;
  readonly title: string;
  readonly about: string | null;
  readonly positions: readonly Position[];
}
