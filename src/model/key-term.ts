/** An extracted value in the taxonomy's normal form (TAXONOMY.md 3.1, 3.2), with the words it rests on. */

export type TermStatus = 'stated' | 'conditional' | 'deferred' | 'conflict';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Words of a block: UTF-16 code units, 0-based, end exclusive; `quote` is exactly that slice. */
export interface Place {
  readonly block: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface KeyTerm extends Place {
  /** "dp.breach.notice_period" */
  readonly field: string;
  readonly status: TermStatus;
  readonly value: Json;
  /** For people: "72 hours after becoming aware". */
  readonly display: string;
  /** Who is bound, or who holds the right. */
  readonly party: 'vendor' | 'customer' | 'mutual' | null;
  /** Condition the value stands under, in the paper's words; null when none. */
  readonly when: string | null;
  /** Where the value itself stands, if the clause cited only names it: "the Notice Period". */
  readonly source?: Place;
}
