/** Changes between two versions of one paper: the value behind `redline --format json`. */
import type { DocumentInfo } from './agreement.js';

export type Op = '=' | '-' | '+';

/** Joined "=" and "-" texts give the old text, "=" and "+" the new, exactly. */
export interface DiffOp {
  readonly op: Op;
  readonly text: string;
}

export type ChangeType = 'insert' | 'delete' | 'edit' | 'move' | 'moveEdit' | 'split' | 'merge' | 'renumber';

export type Materiality = 'high' | 'medium' | 'low' | 'none';

export type Favours = 'customer' | 'vendor' | 'neutral' | 'unclear';

/** One side of a change; several paragraphs of a split or merge are joined by a line feed and `blocks` lists them. */
export interface ChangeSide {
  readonly block: string;
  /** Extra. All blocks of this side, in order. */
  readonly blocks: readonly string[];
  readonly label: string | null;
  readonly page: number | null;
  readonly text: string;
}

export interface Change {
  readonly id: string;
  readonly type: ChangeType;
  readonly materiality: Materiality;
  readonly reasons: readonly string[];
  readonly favours: Favours;
  readonly clause: string | null;
  readonly old: ChangeSide | null;
  readonly new: ChangeSide | null;
  readonly ops: readonly DiffOp[];
}

export interface Redline {
  readonly schema: 'clausediff/redline@1';
  readonly old: DocumentInfo;
  readonly new: DocumentInfo;
  readonly changes: readonly Change[];
  /** Extra. What speaks against the two papers being versions of one, or makes the result doubtful; said first. */
  readonly warnings: readonly string[];
  readonly summary: {
    readonly high: number;
    readonly medium: number;
    readonly low: number;
    readonly none: number;
    readonly unchangedBlocks: number;
  };
}
