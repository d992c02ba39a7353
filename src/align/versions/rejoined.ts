/**
 * The same words divided into other paragraphs, as when a list in Word was set as one paragraph in the PDF.
 *
 * From every place where a free left and a free right block begin alike, both sides are read on block by block until
 * they have said the same and end together; what was read is one group (1:N, N:1, now and then N:M).
 */
import { type Gap, gapsOf, link, type Pairing } from './pairing.js';

/** First letters that decide whether two blocks begin alike. */
const OPENING = 12;

/** Paragraphs that a reader may have run together; long lists are the extreme. */
const MOST_BLOCKS = 60;

export function pairRejoined(pairing: Pairing): void {
  for (const gap of gapsOf(pairing))
    if (gap.left.length !== gap.right.length || gap.left.length > 1) rejoin(pairing, gap);
}

function rejoin(pairing: Pairing, gap: Gap): void {
  const openings = new Map<string, number[]>();
  gap.right.forEach((j, at) => {
    const opening = pairing.right[j]!.key.slice(0, OPENING);
    openings.set(opening, [...(openings.get(opening) ?? []), at]);
  });
  let [l, r] = [0, 0];
  while (l < gap.left.length) {
    const starts = openings.get(pairing.left[gap.left[l]!]!.key.slice(0, OPENING)) ?? [];
    const group = starts
      .filter((at) => at >= r)
      .map((at) => readOn(pairing, gap, l, at))
      .find((found) => found !== null);
    if (group) link(pairing, group.left, group.right);
    l += group?.left.length ?? 1;
    if (group) r = gap.right.indexOf(group.right.at(-1)!) + 1;
  }
}

/** The blocks from `l` and `r` on that together say the same; null when their words part before they end together. */
function readOn(pairing: Pairing, gap: Gap, l: number, r: number): { left: number[]; right: number[] } | null {
  let [a, b] = [pairing.left[gap.left[l]!]!.key, pairing.right[gap.right[r]!]!.key];
  const [left, right] = [[gap.left[l]!], [gap.right[r]!]];
  while (a !== b) {
    if (left.length + right.length > MOST_BLOCKS || !(a.startsWith(b) || b.startsWith(a))) return null;
    const short = a.length < b.length ? left : right;
    const next = short === left ? gap.left[l + left.length] : gap.right[r + right.length];
    if (next === undefined || next !== short.at(-1)! + 1) return null;
    short.push(next);
    if (short === left) a += pairing.left[next]!.key;
    else b += pairing.right[next]!.key;
  }
  return { left, right };
}
