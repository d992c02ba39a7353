/**
 * A redline in Word, read back, against the paper it must give: the same words under the same numbers, paragraph by paragraph and cell
 * by cell. The eye may see other type; the text may not differ.
 */
import type { SourceBlock, SourceDocument } from '../../model/source.js';

/** What is wrong first, in words; null when nothing is. */
export function misreading(found: SourceDocument, wanted: SourceDocument): string | null {
  const [given, right] = [found.blocks.map(printed), wanted.blocks.map(printed)];
  const at = right.findIndex((line, i) => line !== given[i]);
  if (at >= 0) return `paragraph ${at + 1} reads “${shown(given[at])}” for “${shown(right[at])}”`;
  return given.length > right.length ? `“${shown(given[right.length])}” is one paragraph too many` : null;
}

const printed = ({ autoLabel, text, cells }: SourceBlock): string =>
  [autoLabel ?? '', ...(cells ?? [text])].join('\t').trim();

const shown = (line = ''): string => (line.length > 60 ? `${line.slice(0, 60)}…` : line);
