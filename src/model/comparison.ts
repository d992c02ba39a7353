/** Different vendors' papers, clause by clause: the value behind `compare --format json` (INTERFACES.md). */
import type { DocumentInfo } from './agreement.js';
import type { DiffOp, Materiality } from './change.js';
import type { Json, KeyTerm } from './key-term.js';
import type { Coverage, MappedAgreement } from './mapped.js';

/** The papers that apply on one platform, in order of precedence. */
export interface PaperSet {
  readonly key: string;
  readonly name: string;
  readonly agreements: readonly MappedAgreement[];
  /** Families, highest precedence first; null: as the papers say, or the order given. */
  readonly precedence: readonly string[] | null;
}

export interface Provision {
  /** Index into the platform's documents. */
  readonly document: number;
  readonly block: string;
  readonly label: string | null;
  readonly page: number | null;
  readonly text: string;
  readonly score: number;
}

export interface EffectiveTerm extends KeyTerm {
  readonly document: number;
  /** True: a paper of higher precedence states another value. */
  readonly overridden: boolean;
}

export interface ClauseEntry {
  readonly provisions: readonly Provision[];
  readonly terms: readonly EffectiveTerm[];
}

export interface Difference {
  readonly field: string | null;
  /** Platform key -> what its cell shows. */
  readonly displays: Readonly<Record<string, string>>;
  /** Key of the platform whose value is best for the customer; null when not rankable. */
  readonly favours: string | null;
  /** One neutral sentence. */
  readonly message: string;
}

export interface ClauseDiff {
  readonly from: string;
  readonly to: string;
  readonly ops: readonly DiffOp[];
}

export interface Flag {
  readonly code: string;
  readonly platform: string | null;
  readonly message: string;
}

export type ClauseStatus = 'same' | 'equivalent' | 'differs' | 'partial' | 'absent';

export interface ComparedClause {
  readonly id: string;
  readonly title: string;
  readonly group: string;
  readonly status: ClauseStatus;
  readonly materiality: Materiality;
  /** Extra. Why it is ranked so, in words. */
  readonly reasons: readonly string[];
  readonly entries: Readonly<Record<string, ClauseEntry>>;
  readonly differences: readonly Difference[];
  readonly diff: readonly ClauseDiff[];
  readonly flags: readonly Flag[];
}

export type AbsenceKind = 'absent' | 'deferred' | 'denied' | 'unread';

export interface Absence {
  readonly clause: string;
  readonly platform: string;
  readonly kind: AbsenceKind;
  readonly evidence: {
    readonly nearest: readonly { readonly document: number; readonly block: string; readonly score: number }[];
    /** The paper or words referred to; null when there is no such reference. */
    readonly reference: string | null;
  };
}

export interface ReviewItem {
  readonly platform: string;
  readonly document: number;
  readonly block: string;
  readonly reason: string;
}

export interface Comparison {
  readonly schema: 'clausediff/compare@1';
  readonly platforms: readonly {
    readonly key: string;
    readonly name: string;
    readonly documents: readonly DocumentInfo[];
  }[];
  readonly clauses: readonly ComparedClause[];
  readonly missing: readonly Absence[];
  readonly review: readonly ReviewItem[];
  readonly coverage: Readonly<Record<string, readonly Coverage[]>>;
  /** Extra. Papers that do not fit together: families, dates, languages. Said first. */
  readonly warnings: readonly string[];
}

/** What the memo's head shows; none of it is looked up. */
export interface MemoOptions {
  readonly title: string;
  readonly client: string | null;
  readonly side: 'customer' | 'vendor' | 'neutral';
  /** ISO date printed in the head. */
  readonly date: string;
}

export type { Json };
