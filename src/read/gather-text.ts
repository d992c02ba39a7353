/**
 * Pieces of text put together with single white space and without characters that print nothing.
 *
 * Lengths are counted along the way: asking the growing text itself how it ends would copy it at every piece.
 */
export interface GatheredText {
  readonly add: (piece: string) => void;
  readonly length: () => number;
  /** Without a space at the end. */
  readonly trimmedLength: () => number;
  /** Trimmed. */
  readonly text: () => string;
}

export function gatherText(): GatheredText {
  const parts: string[] = [];
  let length = 0;
  let endsInSpace = true;
  return {
    add: (piece) => {
      const words = piece.replace(INVISIBLE, '').replace(/\s+/g, ' ');
      const kept = endsInSpace ? words.trimStart() : words;
      if (kept === '') return;
      parts.push(kept);
      length += kept.length;
      endsInSpace = kept.endsWith(' ');
    },
    length: () => length,
    trimmedLength: () => (endsInSpace && length > 0 ? length - 1 : length),
    text: () => parts.join('').trimEnd(),
  };
}

/** Zero-width space and joiners, word joiner, byte order mark, soft hyphen, direction marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
