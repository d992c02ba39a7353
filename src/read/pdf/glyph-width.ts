/**
 * Estimated widths of words, in em, good to some five percent once scaled by a run whose true width is known.
 *
 * Whether the first word of a line would have fitted on the line before is the best single sign of a paragraph's end, and counting
 * characters is too coarse for it: "Illinois" and "MAMMALS" differ by a factor of two.
 */

const CLASSES: readonly (readonly [string, number])[] = [
  ["ijl'|", 0.24],
  ['ft.,;:!/\\ I[]()-', 0.3],
  ['r"“”', 0.36],
  ['szcxkvJ', 0.48],
  ['ABCDEFGHKLNOPQRSTUVXYZ&', 0.69],
  ['mwMW@%—', 0.85],
];
const OTHER = 0.53;
const WIDTHS = new Map(CLASSES.flatMap(([characters, width]) => [...characters].map((c) => [c, width] as const)));

export function emWidth(text: string): number {
  let width = 0;
  for (const c of text) width += WIDTHS.get(c) ?? OTHER;
  return width;
}
