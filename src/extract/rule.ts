/** What a rule of `fields/` is: which field, where to look, and how to find its values in a passage. */
import type { Json, KeyTerm, Place, TermStatus } from '../model/key-term.js';
import type { Passage, Segment } from './passage.js';

export interface Finding {
  readonly value: Json;
  /** Range in the passage's reading. */
  readonly start: number;
  readonly end: number;
  readonly status?: TermStatus;
  readonly party?: KeyTerm['party'];
  /** Range of the condition in the passage's reading, or words of ours ("otherwise"). */
  readonly when?: { readonly start: number; readonly end: number } | string | null;
  /** Where the value itself stands, if not here. */
  readonly source?: Place;
}

export type Find = (passage: Passage) => readonly Finding[];

export interface Rule {
  readonly field: string;
  /** Who is bound or holds the right, unless the finding knows better. */
  readonly party?: KeyTerm['party'];
  /** Clause types searched besides the field's own. */
  readonly also?: readonly string[];
  /** Wording so plain that it counts in a block of any type. */
  readonly anywhere?: RegExp;
  /** Wording of the headings or the lead-in so plain that blocks of any type count under it. */
  readonly under?: RegExp;
  readonly find: Find;
}

/** Shift a finding from a segment to its passage. */
export function inSegment(segment: Segment, finding: Finding): Finding {
  const shift = (n: number) => n + segment.start;
  const when =
    finding.when && typeof finding.when === 'object'
      ? { start: shift(finding.when.start), end: shift(finding.when.end) }
      : finding.when;
  return { ...finding, start: shift(finding.start), end: shift(finding.end), ...(when === undefined ? {} : { when }) };
}
