/** The bold or underlined words that open a paragraph and serve as its heading: "**Fees.** Customer shall pay …". */
import { parseLabel } from '../../text/number-label.js';
import type { Line } from './line.js';

/**
 * End of those words in `text`, or null. `starts`: where each line begins before `cut` characters (a bullet) were taken off the front.
 *
 * A label before them need not be marked; a marked label alone is no heading.
 */
export function runInEnd(lines: readonly Line[], starts: readonly number[], text: string, cut: number): number | null {
  if (!lines[0]?.marked.length) return null;
  const opening = parseLabel(text)?.restStart ?? 0;
  let end = opening;
  for (const [from, to] of spansIn(lines, starts, cut)) {
    if (from > end + 1) break;
    end = Math.max(end, to);
  }
  end = Math.min(end, text.length);
  while (end > opening && isInWord(text, end)) end++;
  while (end > opening && text[end - 1] === ' ') end--;
  const words = text.slice(opening, end);
  return /\p{L}{2}/u.test(words) && text.length - end > 3 ? end : null;
}

/** An underline drawn a little short does not cut a word. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\d]{2}/u.test(text.slice(at - 1, at + 1));
}

function spansIn(lines: readonly Line[], starts: readonly number[], cut: number): [number, number][] {
  return lines.flatMap((line, i) =>
    line.marked.map(([from, to]): [number, number] => [from + starts[i]! - cut, to + starts[i]! - cut]),
  );
}
