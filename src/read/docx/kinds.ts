/**
 * Format and text of one line -> its kind: heading, list item, title, contents line, paragraph.
 *
 * Many firms set whole clauses in heading styles, because numbering hangs on them. A heading is therefore a heading
 * style *and* text that reads like one.
 */
import type { BlockKind, SourceBlock } from '../../model/source.js';
import type { ParagraphFormat } from './properties.js';

export interface Kind {
  readonly kind: BlockKind;
  readonly level: number | null;
}

/** `listed`: the line has a printed label or a bullet. */
export function kindOf(text: string, format: ParagraphFormat, toc: boolean, listed: boolean): Kind {
  if (toc || format.styleNames.some((name) => /^(toc \d|table of (figures|authorities))$/.test(name)))
    return { kind: 'toc', level: null };
  if (format.styleNames[0] === 'title' || format.styleNames[1] === 'title') return { kind: 'title', level: null };
  if (format.outline !== null && readsAsHeading(text)) return { kind: 'heading', level: format.outline };
  if (listed) return { kind: 'listItem', level: (format.list?.ilvl ?? 0) + 1 };
  return { kind: 'paragraph', level: null };
}

/** Headings are short, begin with a capital, are not two sentences, and neither lead on nor lay down a rule. */
export function readsAsHeading(text: string): boolean {
  const words = text.split(' ').length;
  if (words > 40 || /^\p{Ll}/u.test(text) || /(?:[;,]|; (?:and|or))$/.test(text)) return false;
  if (!/[.:]$/.test(text)) return true;
  const ruling = /\b(?:shall|must|will|may|agrees?|means?)\b/.test(text);
  return words <= 15 && !ruling && !/\p{Ll}[.:] \p{Lu}.*\.$/u.test(text);
}

/** Papers without a title style: a first line that stands out is the title. */
export function withTitle(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const [first, ...rest] = blocks;
  if (!first || blocks.some((block) => block.kind === 'title') || !standsOut(first)) return blocks;
  return [{ ...first, kind: 'title' }, ...rest];
}

function standsOut({ kind, text, strong, centered }: SourceBlock): boolean {
  return kind === 'paragraph' && (strong || centered) && text.split(' ').length <= 15 && !/[.:;,]$/.test(text);
}
