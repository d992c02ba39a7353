/**
 * What a reader returns: the text of a file in reading order, before anything is known of sections.
 *
 * Each paragraph, list item, heading, table row or note is one block, once. Typed numbers are still in `text`
 * (`structure/` takes them off); numbers that Word computes are in `autoLabel`, never in `text`.
 */
import type { Message } from './message.js';

export type Format = 'pdf' | 'docx' | 'md' | 'txt';

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'listItem' | 'tableRow' | 'footnote' | 'signature' | 'toc';

export interface SourceBlock {
  /** The reader's opinion from layout or style; `structure/` may know better. */
  readonly kind: BlockKind;
  /** One paragraph, white space collapsed to single spaces, no line breaks. Never empty. For a table row: cells joined by " | ". */
  readonly text: string;
  /** The label as Word prints it ("2.1", "(a)"), computed from numbering; null where numbers are typed or absent. Bullets give null. */
  readonly autoLabel: string | null;
  /** Depth: heading 1..9, list depth 1..9; null when the format does not say. */
  readonly level: number | null;
  /** Left edge in points from the text column's edge, for nesting of lists; null when unknown. */
  readonly indent: number | null;
  /** True when a bullet mark (• – o) was taken off the front. */
  readonly bullet: boolean;
  /** End (UTF-16 offset, exclusive) of bold or underlined words that open a longer paragraph; null when there are none. */
  readonly runInEnd: number | null;
  /** 1-based; null where the format has no fixed pages. */
  readonly page: number | null;
  readonly endPage: number | null;
  /** Text of each cell, for kind "tableRow"; "" for an empty or merged-away cell. */
  readonly cells: readonly string[] | null;
  /** Which table of the file (0-based) and whether the row is its header. */
  readonly table: { readonly index: number; readonly header: boolean } | null;
  /** Centred on the page or column; titles and annex headings often are. */
  readonly centered: boolean;
  /** All bold, or set clearly larger than body text. */
  readonly strong: boolean;
  /** Confidence, 0..1, when the text was recognised on a picture of its page; absent for text read as such. */
  readonly ocr?: number;
}

export interface Link {
  readonly text: string;
  readonly url: string;
  /** Index into `blocks` of the block that holds it; null when unknown. */
  readonly block: number | null;
}

/** A line left out of `blocks`: running head, footer, page number. */
export interface Furniture {
  readonly text: string;
  readonly pages: readonly number[];
}

export interface SourceDocument {
  readonly format: Format;
  readonly pages: number | null;
  /** Title from the file's own properties, when it looks like one. */
  readonly title: string | null;
  readonly blocks: readonly SourceBlock[];
  readonly furniture: readonly Furniture[];
  readonly links: readonly Link[];
  readonly messages: readonly Message[];
}
