/** A second version of an invented paper: words changed in every seventh clause, every twentieth gone, every thirtieth moved to the end. */
import type { Block, Paper } from '../samples/paper.js';

export function editPaper(paper: Paper): Paper {
  const kept = paper.blocks.filter((_, i) => i % 20 !== 11 && i % 30 !== 17);
  const moved = paper.blocks.filter((block, i) => block.type === 'clause' && i % 20 !== 11 && i % 30 === 17);
  return { ...paper, blocks: [...kept.map((block, i) => (i % 7 === 3 ? edited(block) : block)), ...moved] };
}

/** Every ninth word another one. */
function edited(block: Block): Block {
  if (block.type !== 'clause') return block;
  const words = block.text.split(' ').map((word, i) => (i % 9 === 4 ? 'otherwise' : word));
  return { ...block, text: words.join(' ') };
}
