/** Logistic weights for few figures a row, by Newton's method with a small ridge; the last weight stands alone. */
export function fitLogistic(rows: readonly (readonly number[])[], truth: readonly number[], steps = 25): number[] {
  const width = (rows[0]?.length ?? 0) + 1;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < steps; step++) {
    const gradient = new Array<number>(width).fill(0);
    const hessian = Array.from({ length: width }, (_, i) => Array.from({ length: width }, (_, j) => (i === j ? 1 : 0)));
    for (const [n, row] of rows.entries()) {
      const x = [...row, 1];
      const p = 1 / (1 + Math.exp(-x.reduce((s, v, i) => s + v * weights[i]!, 0)));
      for (let i = 0; i < width; i++) {
        gradient[i]! += x[i]! * (truth[n]! - p);
        for (let j = 0; j < width; j++) hessian[i]![j]! += x[i]! * x[j]! * p * (1 - p);
      }
    }
    const move = solve(
      hessian,
      gradient.map((g, i) => g - weights[i]!),
    );
    weights = weights.map((w, i) => w + move[i]!);
  }
  return weights;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[pivot]![c]!)) pivot = r;
    [a[c], a[pivot]] = [a[pivot]!, a[c]!];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const factor = a[r]![c]! / a[c]![c]!;
      for (let k = c; k <= n; k++) a[r]![k]! -= factor * a[c]![k]!;
    }
  }
  return a.map((row, i) => row[n]! / row[i]!);
}
