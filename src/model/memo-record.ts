/**
 * How a memo was made: enough to make it again from the same files. Written into every memo that `compare` makes, so that `verify`
 * can re-open the sources and prove the memo line by line. Passwords are never recorded.
 */
import type { Family } from './agreement.js';

export interface RecordedPaper {
  /** Short name by which the memo cites it: "Azure DPA"; null when it could not be read. */
  readonly cited: string | null;
  /** Path as the user gave it. */
  readonly file: string;
  /** Null when the file could not be read. */
  readonly sha256: string | null;
  /** Family given by the user; null when it was detected. */
  readonly family: Family | null;
  /** Why it could not be read, as the memo says it; null when it was. */
  readonly unread: string | null;
}

export interface RecordedPlatform {
  readonly key: string;
  readonly name: string;
  readonly precedence: readonly string[] | null;
  readonly papers: readonly RecordedPaper[];
}

export interface MemoRecord {
  readonly schema: 'clausediff/record@1';
  /** Of the program. */
  readonly version: string;
  readonly title: string;
  readonly client: string | null;
  readonly side: 'customer' | 'vendor' | 'neutral';
  readonly date: string;
  readonly revisions: 'accept' | 'reject';
  /** The firm's library, or null for the shipped one; the digest is that of the taxonomy as loaded. */
  readonly library: { readonly folder: string | null; readonly sha256: string };
  /** File as the user gave it and the digest of its positions; null without a playbook. */
  readonly playbook: { readonly file: string; readonly sha256: string } | null;
  /** Key of the platform that the others were compared with; absent or null: each with each. */
  readonly baseline?: string | null;
  readonly platforms: readonly RecordedPlatform[];
}
