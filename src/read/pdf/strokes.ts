/**
 * Drawing operators -> the straight horizontal and vertical strokes of a page: table rules, underlines, frames.
 *
 * Producers draw a rule as a stroked line or as a filled sliver; a cell's frame or shading as a rectangle. All become strokes.
 */

import { applyMatrix, type Matrix, type Operators, type Point, walk } from './operators.js';
import type { View } from './orientation.js';
import type { Stroke } from './page.js';
import type { Pdfjs } from './pdfjs.js';

// A page with more is a drawing, not a table; pairing its strokes would take seconds.
const MOST_STROKES = 4000;

export function findStrokes(operators: Operators, pdfjs: Pdfjs, view: View): Stroke[] {
  const strokes: Stroke[] = [];
  walk(operators, pdfjs.OPS, view.matrix, (op, args, matrix) => {
    if (op === pdfjs.OPS.constructPath && strokes.length < MOST_STROKES)
      addPath(strokes, args, matrix, pdfjs.OPS, view);
  });
  return strokes;
}

function addPath(strokes: Stroke[], args: readonly unknown[], matrix: Matrix, ops: Pdfjs['OPS'], view: View): void {
  const paint = args[0] as number;
  const data = (args[1] as (ArrayLike<number> | null)[] | null)?.[0];
  if (!data || paint === ops.endPath || paint === ops.clip || paint === ops.eoClip) return;
  const stroked = paint === ops.stroke || paint === ops.closeStroke;
  for (const path of subpaths(data)) {
    const points = path.map((p) => applyMatrix(matrix, p));
    if (stroked) addSegments(strokes, points);
    else if (points.length >= 3 && points.length <= 6) addArea(strokes, points, view);
  }
}

/** Straight subpaths of pdfjs's flat path data: 0 move x y, 1 line x y, 2 curve (6 numbers), 3 close. Curved ones are dropped. */
function subpaths(data: ArrayLike<number>): Point[][] {
  const paths: Point[][] = [];
  let path: Point[] = [];
  let curved = false;
  const finish = () => {
    if (path.length > 1 && !curved) paths.push(path);
    path = [];
    curved = false;
  };
  for (let i = 0; i < data.length; ) {
    const op = data[i++];
    if (op === 0) finish();
    if (op === 0 || op === 1) path.push([data[i++] ?? 0, data[i++] ?? 0]);
    else if (op === 2) {
      curved = true;
      i += 6;
    } else if (op === 3 && path[0]) path.push(path[0]);
  }
  finish();
  return paths;
}

function addSegments(strokes: Stroke[], points: readonly Point[]): void {
  const side = points.length > 3;
  for (let i = 1; i < points.length; i++) {
    const stroke = bounds([points[i - 1] as Point, points[i] as Point]);
    addSliver(strokes, stroke, side);
  }
}

/** A filled area: a sliver is a rule, anything larger gives its four sides. */
function addArea(strokes: Stroke[], points: readonly Point[], view: View): void {
  const area = bounds(points);
  if (addSliver(strokes, area, false)) return;
  const { x0, y0, x1, y1 } = area;
  if (x1 - x0 <= 8 || y1 - y0 <= 8) return;
  const isBackground = x1 - x0 > view.width * 0.95 && y1 - y0 > view.height * 0.5;
  if (isBackground) return;
  for (const y of [y0, y1]) strokes.push({ x0, x1, y0: y, y1: y, flat: true, side: true });
  for (const x of [x0, x1]) strokes.push({ x0: x, x1: x, y0, y1, flat: false, side: true });
}

function addSliver(strokes: Stroke[], { x0, y0, x1, y1 }: Bounds, side: boolean): boolean {
  const width = x1 - x0;
  const height = y1 - y0;
  if (width < 2.5 && height > 4) strokes.push({ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1, flat: false, side });
  else if (height < 2.5 && width > 4) strokes.push({ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2, flat: true, side });
  else return false;
  return true;
}

type Bounds = Pick<Stroke, 'x0' | 'y0' | 'x1' | 'y1'>;

function bounds(points: readonly Point[]): Bounds {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
