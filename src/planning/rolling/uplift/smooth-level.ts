/**
 * Draws smooth curves through values on even steps: least squares of `weights · (value − curve)²` with `stiffness` times the squared second differences
 * of the curve against it. A value of weight zero is bridged.
 *
 * Source of the method: Whittaker–Henderson graduation, as in Eilers (2003), A perfect smoother, Analytical Chemistry 75. The system is banded: it is
 * factored once, and each curve takes time in proportion to its length.
 *
 * @param weights zero or more, two of them above zero at least
 */
export function smoother(weights: readonly number[], stiffness: number): (values: ArrayLike<number>) => Float64Array {
  const n = weights.length;
  // W + stiffness · D'D as L·diag(pivot)·L', with L of two bands, `one` and `two`, below its diagonal of ones.
  const [pivot, one, two] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let i = 0; i < n; i++) {
    const [before, earlier] = [one[i - 1] ?? 0, two[i - 2] ?? 0];
    const [pivotBefore, pivotEarlier] = [pivot[i - 1] ?? 0, pivot[i - 2] ?? 0];
    pivot[i] = (weights[i] ?? 0) + stiffness * penalty(n, i, 0) - before ** 2 * pivotBefore - earlier ** 2 * pivotEarlier;
    if (i + 1 < n) one[i] = (stiffness * penalty(n, i, 1) - pivotBefore * before * (two[i - 1] ?? 0)) / (pivot[i] ?? 1);
    if (i + 2 < n) two[i] = (stiffness * penalty(n, i, 2)) / (pivot[i] ?? 1);
  }
  return (values) => {
    const curve = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const value = (weights[i] ?? 0) > 0 ? (weights[i] ?? 0) * (values[i] ?? 0) : 0;
      curve[i] = value - (one[i - 1] ?? 0) * (curve[i - 1] ?? 0) - (two[i - 2] ?? 0) * (curve[i - 2] ?? 0);
    }
    for (let i = 0; i < n; i++) curve[i]! /= pivot[i]!;
    for (let i = n - 2; i >= 0; i--) curve[i]! -= one[i]! * curve[i + 1]! + two[i]! * (curve[i + 2] ?? 0);
    return curve;
  };
}

/** The stiffness by which waves of that many steps are halved, longer ones kept and shorter ones taken out. */
export function stiffnessOf(period: number): number {
  return (period / (2 * Math.PI)) ** 4;
}

/** The element `offset` right of the diagonal in row `i` of D'D, D the (n − 2) × n matrix of second differences. */
function penalty(n: number, i: number, offset: 0 | 1 | 2): number {
  let sum = 0;
  // Row k of D holds 1, −2, 1 in columns k, k + 1, k + 2.
  for (let k = Math.max(0, i - 2); k <= Math.min(i, n - 3); k++) sum += difference(i - k) * difference(i + offset - k);
  return sum;
}

const difference = (column: number): number => (column === 1 ? -2 : column === 0 || column === 2 ? 1 : 0);
