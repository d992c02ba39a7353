/** A worksheet as plain values: papers, and their paragraphs with what a person decided. Markdown and XLSX are two ways to write it. */
import type { Problem } from '../checked-yaml.js';

export interface WorksheetRow {
  /** 1-based line of its heading, or row of its sheet, when read back; 0 when proposed. */
  readonly line: number;
  readonly block: string;
  /** "7.1 Notification" */
  readonly section: string | null;
  readonly page: number | null;
  /** "accept", "retype dp.audit, dp.liability", "skip" or nothing, as a person wrote it. */
  readonly decision: string;
  /** Types proposed, primary first; empty for a paragraph without one. */
  readonly types: readonly string[];
  /** Of the first type, 0..1, and what decided. For people: not read back. */
  readonly score: number | null;
  readonly why: readonly string[];
  /** The program was unsure. */
  readonly review: boolean;
  readonly side: string;
  readonly note: string;
  /** The paragraph, verbatim; a heading that opens it ends at `runInEnd`. */
  readonly text: string;
  readonly runInEnd: number | null;
}

export interface WorksheetPaper {
  readonly document: string;
  readonly sha256: string;
  readonly vendor: string | null;
  readonly rows: readonly WorksheetRow[];
}

export interface ReadWorksheet {
  readonly papers: readonly WorksheetPaper[];
  readonly problems: readonly Problem[];
}

export const isSha256 = (text: string): boolean => /^[0-9a-f]{64}$/.test(text);
