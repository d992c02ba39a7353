/**
 * The paper's title: its title block, else the first line that looks like one, else the file's own properties, else the file name.
 */
import { basename, extname } from 'node:path';
import type { LabelledBlock } from './labels.js';

export function findTitle(blocks: readonly LabelledBlock[], property: string | null, file: string): string {
  const opening = blocks.slice(0, 12).filter((b) => b.kind !== 'tableRow' && b.kind !== 'toc');
  const title =
    opening.find((b) => b.kind === 'title') ??
    opening.find(
      (b) => NAMES_A_PAPER.test(b.text) && b.text.length < 120 && (b.kind === 'heading' || b.strong || b.centered),
    ) ??
    opening.find((b) => b.kind === 'heading' && b.label === null && b.text.length < 120);
  return title?.text ?? usable(property) ?? basename(file, extname(file));
}

const NAMES_A_PAPER =
  /\b(?:agreement|addendum|terms|conditions|policy|license|licence|sla|dpa|service levels?|clauses|order form|schedule|annex|guarantee|contract)\b/i;

/** Properties often hold "Microsoft Word - final_v6.doc" or nothing. */
function usable(property: string | null): string | null {
  return property && property.length > 5 && NAMES_A_PAPER.test(property) && !/\.docx?$|^microsoft word/i.test(property)
    ? property
    : null;
}
