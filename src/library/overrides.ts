/**
 * Corrections of one paper that a person made, and how they take effect: by the words of the paragraph, not by its number,
 * so that a better reader, which counts paragraphs otherwise, does not lose or misplace them.
 */
import type { BlockMapping, State } from '../model/clause.js';
import { wordingId } from './wording.js';

export interface BlockOverride {
  /** Id of the block when it was corrected; for people, not for matching. */
  readonly block: string;
  /** `wordingId` of the block's text. */
  readonly words: string;
  /** First words of the text, for people. */
  readonly begins: string;
  /** The right types, primary first; empty when `state` is set. */
  readonly clauses: readonly string[];
  readonly state: State | null;
  readonly date: string;
  readonly reviewer: string;
  readonly note?: string;
}

/** One file of `overrides/`. */
export interface DocumentOverrides {
  readonly document: string;
  readonly sha256: string;
  readonly blocks: readonly BlockOverride[];
}

/** The mapping with the corrections for this paper put in; the same mapping when there are none. */
export function applyOverrides(
  mapping: readonly BlockMapping[],
  blocks: readonly { readonly id: string; readonly text: string }[],
  sha256: string,
  overrides: readonly DocumentOverrides[],
): readonly BlockMapping[] {
  const mine = overrides.filter((o) => o.sha256 === sha256).flatMap((o) => o.blocks);
  if (!mine.length) return mapping;
  const byWords = new Map(mine.map((o) => [o.words, o]));
  const texts = new Map(blocks.map((b) => [b.id, b.text]));
  return mapping.map((m) => corrected(m, byWords.get(wordingId(texts.get(m.block) ?? ''))));
}

function corrected(mapping: BlockMapping, override: BlockOverride | undefined): BlockMapping {
  if (!override) return mapping;
  const why = [`corrected by ${override.reviewer} on ${override.date}`];
  return {
    ...mapping,
    clauses: override.clauses.map((id) => ({ id, score: 1, why })),
    state: override.state,
    review: false,
  };
}
