/** Weights as small whole numbers: a column in 255 steps, which costs no figure and a quarter of the room. */

/** Writes a column in 255 steps and returns what one step is worth. */
export function quantise(column: Float64Array | Float32Array, into: Int8Array, c: number, width: number): number {
  let most = 0;
  for (const w of column) most = Math.max(most, Math.abs(w));
  const step = most / 127 || 1;
  for (let f = 0; f < column.length; f++) into[f * width + c] = Math.round(column[f]! / step);
  return step;
}
