/** Walking a page's drawing operators with the transformation that holds at each: what strokes and pictures are found by. */
import type { Pdfjs } from './pdfjs.js';

/** As `getOperatorList` of pdfjs returns it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** [a b c d e f]: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number];
export type Point = readonly [number, number];

/** Calls `visit` for every operator, with the transformation after it. `view` maps the page's own space to the displayed page. */
export function walk(
  operators: Operators,
  OPS: Pdfjs['OPS'],
  view: Matrix,
  visit: (op: number, args: readonly unknown[], matrix: Matrix) => void,
): void {
  const saved: Matrix[] = [];
  let matrix = view;
  for (let i = 0; i < operators.fnArray.length; i++) {
    const op = operators.fnArray[i] as number;
    const args = operators.argsArray[i] as readonly unknown[];
    if (op === OPS.save || op === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (op === OPS.restore || op === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (op === OPS.transform) matrix = times(matrix, args as unknown as Matrix);
    else if (op === OPS.paintFormXObjectBegin && args[0]) matrix = times(matrix, args[0] as Matrix);
    visit(op, args, matrix);
  }
}

/**
 * Share of the page that its largest picture covers, 0..1.
 *
 * Pictures are not decoded (see `load.ts`), which leaves no operator for them, but the unit square that each is drawn in still shows as a
 * transformation to its size in points.
 */
export function pictureShare(operators: Operators, { OPS }: Pdfjs, view: Matrix, pageArea: number): number {
  let largest = 0;
  walk(operators, OPS, view, (op, _, m) => {
    if (op === OPS.transform) largest = Math.max(largest, Math.abs(m[0] * m[3] - m[1] * m[2]));
  });
  return Math.min(1, largest / pageArea);
}

/** The transformation that does `n` first, then `m`. */
export function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function applyMatrix(m: Matrix, [x, y]: Point): Point {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
