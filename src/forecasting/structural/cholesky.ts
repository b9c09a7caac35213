/**
 * Factors the symmetric positive definite `matrix` (n × n, row by row; its lower triangle is read) in place: its lower triangle becomes
 * L with L·Lᵀ = matrix.
 *
 * @returns the logarithm of the determinant of `matrix`; null where it is not positive definite to machine precision
 */
export function factor(matrix: Float64Array, n: number): number | null {
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
      if (!(sum > 1e-12 * before)) return null;
      matrix[row + i] = Math.sqrt(sum);
      logDeterminant += Math.log(sum);
    }
  }
  return logDeterminant;
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
