/** What verifying a memo found: the value behind `verify --format json`. Findings make it fail; notes are told and do not. */

export type FindingCode =
  | 'no-record'
  | 'no-sources'
  | 'source-missing'
  | 'source-unreadable'
  | 'source-changed'
  | 'quote'
  | 'citation'
  | 'changed'
  | 'removed'
  | 'added'
  | 'other-version'
  | 'other-library'
  | 'other-playbook'
  | 'more';

export interface Finding {
  readonly code: FindingCode;
  /** "line 41" of a text, "clauses[3].differences[0]" of a JSON result, or the file concerned; null for the memo as a whole. */
  readonly where: string | null;
  /** One sentence without its full stop. */
  readonly message: string;
}

export interface Verification {
  readonly schema: 'clausediff/verify@1';
  /** The memo, as the user named it. */
  readonly memo: string;
  readonly holds: boolean;
  readonly findings: readonly Finding[];
  /** Lines added by hand that hold no quotation and no citation: nothing to prove, and said. */
  readonly notes: readonly Finding[];
  /** Looked at, not: found right. */
  readonly checked: { readonly quotes: number; readonly citations: number; readonly files: number };
}
