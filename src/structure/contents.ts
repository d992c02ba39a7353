/**
 * Finds a table of contents that no reader could tell by page numbers or fields: a run of short numbered entries, each of which
 * comes again later as the heading of that number. Without this the last entry would be the section that the first paragraphs stand in.
 */
import { addTo } from '../text/add-to.js';
import type { LabelledBlock } from './labels.js';

/** Fewer entries may be headings that happen to come twice. */
const FEWEST = 4;

const LONGEST_ENTRY = 120;

/** The same blocks, those of a table of contents with the kind `toc`. */
export function markContents(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  const headings = headingPlaces(blocks);
  const contents = new Set(runs(blocks, headings).flat());
  return contents.size ? blocks.map((b, i) => (contents.has(i) ? { ...b, kind: 'toc' as const } : b)) : blocks;
}

/** Number and words of a heading -> where it stands, in order. */
function headingPlaces(blocks: readonly LabelledBlock[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  blocks.forEach((block, i) => {
    const heading = headingOf(block);
    if (heading !== null) addTo(places, heading, i);
  });
  return places;
}

function headingOf(block: LabelledBlock): string | null {
  if (block.kind === 'heading') return entryOf(block, block.text);
  return block.runInEnd === null ? null : entryOf(block, block.text.slice(0, block.runInEnd));
}

/** Stretches of entries whose headings all follow behind the stretch, in order. */
function runs(blocks: readonly LabelledBlock[], headings: ReadonlyMap<string, readonly number[]>): number[][] {
  const found: number[][] = [];
  for (let from = 0; from < blocks.length; ) {
    const run = runFrom(from, blocks, headings);
    if (run.length >= FEWEST) found.push(run);
    from += Math.max(run.length, 1);
  }
  return found;
}

function runFrom(
  from: number,
  blocks: readonly LabelledBlock[],
  headings: ReadonlyMap<string, readonly number[]>,
): number[] {
  const targets: number[] = [];
  for (let i = from; i < blocks.length; i++) {
    const target = targetOf(blocks[i]!, Math.max(i, targets.at(-1) ?? 0), headings);
    // An entry that comes before the first one's heading belongs to the list; that heading itself ends it.
    if (target === null || i >= (targets[0] ?? blocks.length)) break;
    targets.push(target);
  }
  return targets.map((_, i) => from + i);
}

/** Where the heading that an entry names stands behind `after`; null when the block is no entry. */
function targetOf(
  block: LabelledBlock,
  after: number,
  headings: ReadonlyMap<string, readonly number[]>,
): number | null {
  const { text, label } = block;
  if (label === null || text.length > LONGEST_ENTRY || block.runInEnd !== null || /[.;:,]$/.test(text)) return null;
  if (block.kind === 'tableRow' || block.kind === 'footnote' || block.kind === 'title') return null;
  return headings.get(entryOf(block, text))?.find((place) => place > after) ?? null;
}

const entryOf = ({ label }: LabelledBlock, words: string): string =>
  `${label ?? ''} ${words}`
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
