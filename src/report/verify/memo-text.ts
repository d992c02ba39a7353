/**
 * A memo as read back from any format that prints it: its lines in reading order, with the quotations and citations on them.
 *
 * Formats differ only in how they are taken apart (`markdown.ts`); what is proved of a memo is the same for all.
 */
import type { MemoRecord } from '../../model/memo-record.js';

export interface PrintedQuote {
  /** Without its quotation marks; white space single. */
  readonly text: string;
  /** "Azure DPA, § 2.7, p. 3" */
  readonly cite: string;
}

export interface MemoLine {
  /** Where a reader finds it: "line 41". */
  readonly at: string;
  /** As a reader sees it; never blank in Markdown. */
  readonly printed: string;
  /** With all marks of the format: what must be equal in the memo made again. */
  readonly compared: string;
  readonly quotes: readonly PrintedQuote[];
  /** Every citation on the line, those of the quotations included. */
  readonly cites: readonly string[];
  /** True for a plain paragraph, where an attorney may write a word of her own. */
  readonly prose: boolean;
}

export interface MemoText {
  /** Null when the memo carries none, or one that cannot be read. */
  readonly record: MemoRecord | null;
  readonly lines: readonly MemoLine[];
}
