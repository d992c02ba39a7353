/**
 * A memo as a small document tree that any writer can print. What is worth saying is decided when it is composed; writers only set type.
 *
 * Every quotation is a `quote` with its place; no other inline holds words of a contract.
 */
import type { DiffOp } from './change.js';

/** Where a statement can be checked. */
export interface Cite {
  /** Short name of the paper: "Azure DPA". */
  readonly paper: string;
  /** Key of the platform and index of the document among its papers. */
  readonly platform: string;
  readonly document: number;
  readonly block: string;
  /** "§ 2.7", a heading, or the block's number where the paper prints none. */
  readonly place: string;
  readonly page: number | null;
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | {
      readonly type: 'quote';
      readonly text: string;
      readonly cite: Cite;
      /** Words of the same passage were left out before or after; writers print “[…]” there. */
      readonly cut?: { readonly before: boolean; readonly after: boolean };
    }
  | { readonly type: 'cite'; readonly cite: Cite };

export type MemoNode =
  | { readonly type: 'heading'; readonly level: 3 | 4; readonly text: string }
  | { readonly type: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: 'redline'; readonly from: Cite; readonly to: Cite; readonly ops: readonly DiffOp[] };

export interface MemoSection {
  /** Stable, kebab-case: "key-terms". */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly MemoNode[];
}

export interface Memo {
  readonly title: string;
  /** Label and value of the head's lines: "Date", "2026-01-31". */
  readonly head: readonly (readonly [string, string])[];
  readonly sections: readonly MemoSection[];
}
