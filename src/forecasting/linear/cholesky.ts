/** What factoring a matrix came to. */
export type Factored =
  | { readonly logDeterminant: number }
  /** The first row (from 0) that depends on those above: the matrix is not positive definite to machine precision. */
  | { readonly dependentRow: number };

/**
 * Factors the symmetric positive definite `matrix` (n × n, row by row; its lower triangle is read) in place: its lower triangle becomes
 * L with L·Lᵀ = matrix.
 *
 * @param leastPivot share of its diagonal element that a pivot must keep
 */
export function factor(matrix: Float64Array, n: number, leastPivot = 1e-12): Factored {
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    const row = i * n;
    for (let j = 0; j <= i; j++) {
      const other = j * n;
      let sum = matrix[row + j]!;
      const before = sum;
      for (let k = 0; k < j; k++) sum -= matrix[row + k]! * matrix[other + k]!;
      if (i !== j) {
        matrix[row + j] = sum / matrix[other + j]!;
        continue;
      }
      if (!(sum > leastPivot * before)) return { dependentRow: i };
      matrix[row + i] = Math.sqrt(sum);
      logDeterminant += Math.log(sum);
    }
  }
  return { logDeterminant };
}

/** Solves L·x = `values` in place, L the lower triangle that `factor` left. */
export function solveLower(lower: Float64Array, n: number, values: Float64Array): void {
  for (let i = 0; i < n; i++) {
    const row = i * n;
    let sum = values[i]!;
    for (let k = 0; k < i; k++) sum -= lower[row + k]! * values[k]!;
    values[i] = sum / lower[row + i]!;
  }
}

/** Solves Lᵀ·x = `values` in place. */
export function solveUpper(lower: Float64Array, n: number, values: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    const x = values[i]! / lower[i * n + i]!;
    values[i] = x;
    for (let k = 0; k < i; k++) values[k]! -= lower[i * n + k]! * x;
  }
}
