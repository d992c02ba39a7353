/** Passages that a person should look at: read with little certainty, or fitting no clause type. */
import type { Inline, MemoSection } from '../../model/memo.js';
import { type Context, text } from './context.js';

export function review(context: Context): MemoSection | null {
  const { review: items } = context.comparison;
  if (!items.length) return null;
  const rows = items.map((r): Inline[][] => {
    const block = context.blockOf(r.platform, r.document, r.block);
    const cite = context.cite(r.platform, r.document, r.block);
    const opening =
      block.text.length > OPENING ? block.text.slice(0, block.text.lastIndexOf(' ', OPENING)) : block.text;
    return [
      [{ type: 'cite', cite }],
      [text(r.reason)],
      [text(`${opening}${opening.length < block.text.length ? ' …' : ''}`)],
    ];
  });
  return {
    id: 'review',
    title: 'Flagged for review',
    nodes: [{ type: 'table', head: ['Where', 'Why', 'Opening words'], rows }],
  };
}

/** Enough to recognise a paragraph by. */
const OPENING = 110;
