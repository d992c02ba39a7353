/** How a page must be turned for its words to stand upright: wide tables are often set sideways on an upright sheet. */
import type { PageViewport } from 'pdfjs-dist';
import { type Matrix, times } from './operators.js';
import type { RawItem } from './read-page.js';

export interface View {
  /** From the page's own space to the page as it is read, y downwards. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
}

/** The page as displayed, or turned by quarter turns when most of its characters run another way. */
export function uprightView(viewport: PageViewport, items: readonly RawItem[]): View {
  const matrix = viewport.transform as unknown as Matrix;
  const { width, height } = viewport;
  switch (mainQuarter(matrix, items)) {
    case 1: // runs downwards
      return { matrix: times([0, -1, 1, 0, 0, width], matrix), width: height, height: width };
    case 2: // upside down
      return { matrix: times([-1, 0, 0, -1, width, height], matrix), width, height };
    case 3: // runs upwards
      return { matrix: times([0, 1, -1, 0, height, 0], matrix), width: height, height: width };
    default:
      return { matrix, width, height };
  }
}

/** The quarter turn, clockwise as displayed, that more than half of all characters are set at. */
function mainQuarter(view: Matrix, items: readonly RawItem[]): number {
  const counts = [0, 0, 0, 0];
  let all = 0;
  for (const item of items) {
    const m = times(view, item.transform);
    const turns = Math.atan2(m[1], m[0]) / (Math.PI / 2);
    const quarter = (Math.round(turns) + 4) % 4;
    all += item.str.length;
    if (Math.abs(turns - Math.round(turns)) < 0.05) counts[quarter] = (counts[quarter] ?? 0) + item.str.length;
  }
  return Math.max(
    0,
    counts.findIndex((n) => n > all / 2),
  );
}
