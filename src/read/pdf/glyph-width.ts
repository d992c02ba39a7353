/**
 * Estimated widths of words, in em, good to a few percent once scaled by a run whose true width is known.
 *
 * Whether the first word of a line would have fitted on the line before is the best single sign of a paragraph's end, and counting
 * characters is too coarse for it: "Illinois" and "MAMMALS" differ by a factor of two. The tables are the Adobe metrics of Times
 * and Helvetica, which most text faces follow in proportion.
 */

export type Face = 'serif' | 'sans' | 'mono';

/** Thousandths of an em -> the characters of that width. */
type Classes = Readonly<Record<number, string>>;

const SERIF: Classes = {
  180: "'",
  250: ' ,.',
  278: '/:;\\ijlt',
  333: '!()-‘’I[]fr`',
  389: 'Js',
  400: '"',
  444: '?aceza“”',
  500: '#$*0123456789_bdghknopquvxy–§',
  556: 'FPS+<=>',
  611: 'ELTZ',
  667: 'BCR',
  722: 'ADGHKNOQUVXYw',
  778: '&m',
  833: '%',
  889: 'M',
  930: '@W',
  1000: '—…',
};

const SANS: Classes = {
  191: "'",
  222: '‘’ijl',
  278: ' !,./:;I[\\]ft',
  333: '()-`r“”',
  355: '"',
  389: '*',
  500: 'Jckvsxyz',
  556: '#$0123456789?L_abdeghnopqu–§',
  584: '+<=>',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '@—…',
};

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  serif: widthsOf(SERIF),
  sans: widthsOf(SANS),
  mono: new Map(),
};
const OTHER: Readonly<Record<Face, number>> = { serif: 0.5, sans: 0.556, mono: 0.6 };

export function emWidth(text: string, face: Face): number {
  const widths = WIDTHS[face];
  let width = 0;
  for (const c of text) width += widths.get(c) ?? OTHER[face];
  return width;
}

function widthsOf(classes: Classes): Map<string, number> {
  return new Map(
    Object.entries(classes).flatMap(([width, all]) => [...all].map((c) => [c, Number(width) / 1000] as const)),
  );
}
