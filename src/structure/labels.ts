/**
 * Takes typed labels off the text, keeps those that Word computed, and finds run-in headings that no bold type marks.
 *
 * "2.7 Personal data breach. Provider shall …" -> label "2.7", text "Personal data breach. Provider shall …", runInEnd 21.
 */
import type { SourceBlock } from '../model/source.js';
import { parseLabel, stripBullet, tidyLabel } from '../text/number-label.js';

export interface LabelledBlock extends SourceBlock {
  readonly label: string | null;
}

export function labelBlocks(blocks: readonly SourceBlock[]): LabelledBlock[] {
  return blocks.map(labelBlock);
}

function labelBlock(block: SourceBlock): LabelledBlock {
  if (block.kind === 'tableRow' || block.kind === 'toc') return { ...block, label: null };
  const unmarked = withoutBullet(block);
  const numbered = unmarked.autoLabel !== null ? withAutoLabel(unmarked) : withTypedLabel(unmarked);
  return { ...numbered, runInEnd: runInEnd(numbered) };
}

/** Readers take bullets off; those before a printed number ("• 1.2 Text") or in plain text may remain. */
function withoutBullet(block: SourceBlock): SourceBlock {
  const rest = stripBullet(block.text);
  return rest === null || rest === '' ? block : { ...shortened(block, block.text.length - rest.length), bullet: true };
}

/** Some papers type a number after the one Word prints; the typed one is then part of what the reader sees. */
function withAutoLabel(block: SourceBlock): LabelledBlock {
  return { ...block, label: tidyLabel(block.autoLabel ?? '') || null };
}

function withTypedLabel(block: SourceBlock): LabelledBlock {
  const parsed = parseLabel(block.text);
  if (!parsed) return { ...block, label: null };
  // "Annex II" alone is its own text; the label names it as well.
  if (parsed.rest === '') return { ...block, label: parsed.label };
  return { ...shortened(block, parsed.restStart), label: parsed.label };
}

function shortened(block: SourceBlock, cut: number): SourceBlock {
  const end = block.runInEnd === null ? null : block.runInEnd - cut;
  return { ...block, text: block.text.slice(cut), runInEnd: end !== null && end > 2 ? end : null };
}

/** Title words ended by ". ", ": " or a dash, before a sentence: "Term and Termination. This Agreement …". */
const TYPED_RUN_IN = /^([A-Z][^.:;“”"()–—]{2,70}?)(?:\.|:|\s[–—])\s+(?=[A-Z“"(])/;

const SENTENCE_WORD = /\b(?:shall|will|must|may|is|are|was|has|have|agrees?|means|this|that|which|you|we)\b/i;

function runInEnd(block: LabelledBlock): number | null {
  if (block.kind === 'heading' || block.kind === 'title') return null;
  if (block.runInEnd !== null) return block.runInEnd < block.text.length ? block.runInEnd : null;
  if (block.label === null) return null;
  const match = TYPED_RUN_IN.exec(block.text);
  const words = match?.[1];
  return words && words.split(' ').length <= 9 && !SENTENCE_WORD.test(words) ? words.length + 1 : null;
}
