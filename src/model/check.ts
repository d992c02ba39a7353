/** Papers against a firm's positions: the value behind `check --format json`. */
import type { DocumentInfo, Family } from './agreement.js';

export type PositionStatus = 'met' | 'fallback' | 'outside' | 'silent' | 'needs_reading';

/** Words of a paper that a result rests on, verbatim, with their place. */
export interface Evidence {
  /** Index into the platform's documents, and the short name it is cited by. */
  readonly document: number;
  readonly paper: string;
  readonly block: string;
  /** "§ 2.7" */
  readonly place: string;
  readonly page: number | null;
  /** Field that was read here; null for a clause as such. */
  readonly field: string | null;
  /** Value for people; null for a clause as such. */
  readonly display: string | null;
  readonly quote: string;
}

export interface PositionResult {
  readonly platform: string;
  readonly status: PositionStatus;
  /** 1 for the first fallback; null unless the status is "fallback". */
  readonly fallback: number | null;
  /** True when what is said is what the firm walks away from. */
  readonly walkAway: boolean;
  /** The condition that holds, as written in the playbook; null when none does. */
  readonly condition: string | null;
  /** What a reader should know, a sentence each, without full stops. */
  readonly why: readonly string[];
  /** The firm's word on the rung reached; null when it has none. */
  readonly comment: string | null;
  readonly evidence: readonly Evidence[];
}

export interface CheckedPosition {
  readonly id: string;
  readonly title: string;
  readonly kind: 'ladder' | 'required' | 'forbidden';
  readonly types: readonly string[];
  readonly families: readonly Family[] | null;
  /** Conditions as written; null and empty for required and forbidden clauses. */
  readonly preferred: string | null;
  readonly fallbacks: readonly string[];
  readonly walkAway: string | null;
  readonly comment: string | null;
  readonly wording: string | null;
  readonly source: string | null;
  readonly results: readonly PositionResult[];
  /** Platforms whose papers are not of the kinds it is asked of. */
  readonly notAsked: readonly string[];
}

export interface CheckReport {
  readonly schema: 'clausediff/check@1';
  readonly playbook: { readonly file: string; readonly title: string; readonly about: string | null };
  readonly platforms: readonly {
    readonly key: string;
    readonly name: string;
    readonly documents: readonly DocumentInfo[];
  }[];
  readonly positions: readonly CheckedPosition[];
  /** Platform -> how many positions came out so. */
  readonly summary: Readonly<Record<string, Readonly<Record<PositionStatus | 'not_asked', number>>>>;
  /** One line for each file that could not be read. */
  readonly unread: readonly string[];
}
