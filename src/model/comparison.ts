/** Different vendors' papers, clause by clause: the value behind `compare --format json` (INTERFACES.md). */
import type { DocumentInfo } from './agreement.js';
import type { DiffOp, Materiality } from './change.js';
import type { Json, KeyTerm, Place } from './key-term.js';
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

/** A platform's value seen from the baseline's: for the customer better or worse, else as far as can be said. */
export type Standing = 'same' | 'better' | 'worse' | 'differs' | 'not_stated' | 'only_here';

export interface Difference {
  readonly field: string | null;
  /** Platform key -> what its cell shows. */
  readonly displays: Readonly<Record<string, string>>;
  /** Key of the platform whose value is best for the customer; null when not rankable. */
  readonly favours: string | null;
  /** One neutral sentence. */
  readonly message: string;
  /** Extra. Key of the one platform that differs while all others agree; null when there is none, or with two platforms. */
  readonly odd: string | null;
  /** Extra. Each other platform against the baseline; null when none was chosen. */
  readonly againstBaseline: Readonly<Record<string, Standing>> | null;
  /** Extra. The two facts above in words; "" when there is nothing to say. */
  readonly standing: string;
}

/** Who must, may or must not do what, where platforms' sentences could be read and differ in one part. */
export interface ReadDifference {
  /** "notice of new sub-processors" */
  readonly act: string;
  /** The part that differs: "force", "timing". */
  readonly facet: string;
  /** One neutral sentence. */
  readonly message: string;
  /** Platform key -> what was read and the sentence it was read from, verbatim; platforms that were not read are left out. */
  readonly says: Readonly<Record<string, Place & { readonly value: string; readonly document: number }>>;
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
  /** Extra. Key of the platform that stands alone while all others agree, in every value that differs or by speaking or being silent. */
  readonly odd: string | null;
  readonly entries: Readonly<Record<string, ClauseEntry>>;
  readonly differences: readonly Difference[];
  /** Extra. Differences in duties and rights, read from the sentences. */
  readonly readings: readonly ReadDifference[];
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
  /** Extra. Key of the platform that the others are compared with; null: each with each. */
  readonly baseline: string | null;
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
