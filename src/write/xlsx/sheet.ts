/** A workbook as plain values: what the sheets say, before any XML. */

export type Tone = 'text' | 'strong' | 'quiet' | 'high' | 'medium' | 'title' | 'head' | 'input';

export interface Cell {
  /** Words are always words: never a formula, whatever they begin with. */
  readonly value: string | number;
  readonly tone?: Tone;
  /** A cell of this workbook to jump to. */
  readonly link?: { readonly sheet: string; readonly row: number } | undefined;
}

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ and '. */
  readonly name: string;
  /** Null for a sheet that is no table: nothing frozen, no filter. */
  readonly head: readonly string[] | null;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** Columns that stay when scrolling sideways. */
  readonly frozen: number;
  /** Columns whose cells offer a list to choose from; other words may be typed all the same. */
  readonly choices?: readonly Choice[];
}

export interface Choice {
  /** 0-based. */
  readonly column: number;
  /** Where the list stands, its title row left out. */
  readonly list: { readonly sheet: string; readonly column: number; readonly rows: number };
}

/** Longest text a cell may hold (Excel's limit), in UTF-16 code units. */
export const LONGEST_CELL = 32_767;

/** Of a column of citations, in characters. */
export const SOURCE_WIDTH = 36;

export const cell = (value: string | number, tone: Tone = 'text', link?: Cell['link']): Cell => ({ value, tone, link });
