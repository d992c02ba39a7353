/**
 * Struck and added words in Markdown, in one form everywhere: `<del>` and `<ins>`. Markdown's own ~~ and ** are not seen where they stand
 * between a letter and a sign ("Fees~~,~~ and"), and a contract has bold words of its own.
 */
import type { Op } from '../../model/change.js';

const TAGS: Readonly<Record<Op, readonly [open: string, close: string]>> = {
  '=': ['', ''],
  '-': ['<del>', '</del>'],
  '+': ['<ins>', '</ins>'],
};

/** White space stays outside the marks; white space alone is not marked. @param write words to Markdown */
export function markOp(op: Op, text: string, write: (words: string) => string = (words) => words): string {
  const words = text.trim();
  if (words === '') return text;
  const at = text.indexOf(words);
  const [open, close] = TAGS[op];
  return `${text.slice(0, at)}${open}${write(words)}${close}${text.slice(at + words.length)}`;
}
