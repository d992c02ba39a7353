/**
 * One paper as read and structured: its blocks with their place in the outline, and what the paper says of itself.
 * Field names are those of `map --format json` (INTERFACES.md); fields marked "extra" are added by us.
 */
import type { Message } from './message.js';
import type { BlockKind, Format, Furniture } from './source.js';

export const FAMILIES = ['dpa', 'sla', 'license', 'msa', 'aup', 'order'] as const;

export type Family = (typeof FAMILIES)[number];

/** Roles of TAXONOMY.md, principle 14. */
export type Role = 'customer' | 'vendor' | 'platform' | 'model_vendor' | 'reseller' | 'authority' | 'data_subject';

export interface Party {
  readonly name: string;
  readonly role: Role | null;
  /** Other words for the same party in this paper: "Supplier", "we", "us". */
  readonly aliases: readonly string[];
}

export interface Definition {
  readonly term: string;
  /** Id of the block that defines it. */
  readonly block: string;
  /** The defining words, verbatim from the block. */
  readonly text: string;
}

/** Another paper, policy or page that this one points to. */
export interface Reference {
  readonly text: string;
  readonly url: string | null;
  readonly block: string;
  /** True when the paper referred to is among those compared. */
  readonly read: boolean;
}

export interface DocumentInfo {
  /** Path as the user gave it. */
  readonly file: string;
  /** Lower-case hex of the file's bytes. */
  readonly sha256: string;
  readonly format: Format;
  readonly pages: number | null;
  readonly title: string;
  readonly family: Family;
  /** ISO 8601 date, or null. */
  readonly effectiveDate: string | null;
  readonly parties: readonly Party[];
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly furniture: readonly Furniture[];
  readonly messages: readonly Message[];
}

export interface Block {
  /** "b0", "b1" … in reading order. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Without the label. Never empty. */
  readonly text: string;
  /** As the reader sees it: "2.7", "(a)", "Article 5", "Annex II". */
  readonly label: string | null;
  /** Labels from the outermost section inwards, this block's own last. */
  readonly path: readonly string[];
  /** Headings over this block from the outermost inwards; a run-in heading of its own section included, a heading's own text not. */
  readonly headings: readonly string[];
  readonly page: number | null;
  readonly endPage: number | null;
  readonly cells: readonly string[] | null;
  /** Extra. End of a run-in heading that opens `text`; null when none. */
  readonly runInEnd: number | null;
  /** Extra. Id of the lead-in ("Provider will:") whose list this block belongs to; null outside lists. */
  readonly leadIn: string | null;
  /** Extra. Table of the paper (0-based) and whether this row is its header; null outside tables. */
  readonly table: { readonly index: number; readonly header: boolean } | null;
  /** Extra. Family of the part (main body or annex) this block stands in. */
  readonly family: Family;
}

export interface Agreement {
  readonly document: DocumentInfo;
  readonly blocks: readonly Block[];
}
