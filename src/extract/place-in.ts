import type { Block } from '../model/agreement.js';
import type { Place } from '../model/key-term.js';

/** A block's words from one offset of its own text to another, as a citation holds them. */
export function placeIn({ id, text }: Block, { start, end }: Pick<Place, 'start' | 'end'>): Place {
  return { block: id, start, end, quote: text.slice(start, end) };
}
