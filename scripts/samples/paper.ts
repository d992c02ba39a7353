/**
 * The values that travel between the sample parser and the two writers.
 *
 * A paper is a flat list of blocks in reading order. Numbers are already worked out here, so the PDF writer and the DOCX
 * writer cannot disagree about a label; a DOCX with automatic numbers ignores `label` and lets Word count instead.
 */

export type Numbering = 'article' | 'decimal' | 'paragraph' | 'plain' | 'section';

export interface Settings {
  /** Path under samples/ of the file to write; the extension picks the writer. */
  readonly out: string;
  readonly numbering: Numbering;
  /** DOCX only: numbers are made by Word, none is typed. */
  readonly automatic: boolean;
  /** Running head and foot: "left | right", with {page} and {pages}. */
  readonly header: string;
  readonly footer: string;
  readonly font: 'Times' | 'Helvetica';
  /** Body size in points. */
  readonly size: number;
  readonly paper: 'letter' | 'a4';
  /** PDF only. */
  readonly columns: number;
  readonly justify: boolean;
  readonly hyphenate: boolean;
  /** PDF only: labels stand in the text line instead of hanging in the margin. */
  readonly inlineLabels: boolean;
  /** PDF only: table cells are boxed, or rows are parted by a line. */
  readonly grid: boolean;
  /** Creation date of the file, YYYY-MM-DD. */
  readonly dated: string;
  /** Author in the file's own metadata. */
  readonly author: string;
}

export interface Clause {
  readonly type: 'clause';
  readonly level: 1 | 2 | 3 | 4;
  readonly label: string;
  /** What another clause calls it: "4.2(a)". */
  readonly reference: string;
  readonly text: string;
  /** 0 in the body, 1 in the first attachment, and so on: each counts from one. */
  readonly list: number;
}

export type Block =
  | Clause
  | { readonly type: 'title' | 'centred' | 'heading' | 'bullet'; readonly text: string }
  | { readonly type: 'attachment'; readonly label: string; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly indented: boolean }
  | { readonly type: 'table'; readonly widths: readonly number[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'signature'; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'toc' };

export interface Paper {
  readonly settings: Settings;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Note texts by the mark used in the text: `[^1]` -> "1". */
  readonly footnotes: Readonly<Record<string, string>>;
}

/** A stretch of text in one style; `note` is a footnote mark and has no text. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly note: string | null;
}
