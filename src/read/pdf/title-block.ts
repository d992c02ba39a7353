/** The block that names the paper: of the headings that open the first page, the one set to be seen first. */
import { parseLabel } from '../../text/number-label.js';
import type { PlacedBlock } from './blocks.js';

// A cover may carry a date, a number and the parties before the title.
const OPENING = 8;

/** The same blocks with that heading's kind changed to "title"; unchanged when no heading stands out by size, weight or place. */
export function markTitle(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const opening = blocks.slice(0, OPENING).filter(isCandidate);
  const title = opening.reduce<PlacedBlock | null>(
    (best, b) => (best && prominence(best) >= prominence(b) ? best : b),
    null,
  );
  return blocks.map((placed) => (placed === title ? { ...placed, block: { ...placed.block, kind: 'title' } } : placed));
}

function isCandidate({ block }: PlacedBlock): boolean {
  return (
    block.kind === 'heading' && block.page === 1 && (block.strong || block.centered) && parseLabel(block.text) === null
  );
}

/** Size in points; weight and centring decide between equals. */
function prominence({ block, lines }: PlacedBlock): number {
  return (lines[0]?.size ?? 0) + (block.strong ? 0.5 : 0) + (block.centered ? 0.5 : 0);
}
