import type { Factor } from './covariance';

/** Share of its diagonal element that a pivot must keep for the matrix to count as positive definite. */
const LEAST_PIVOT = 1e-14;

/** The Cholesky factor of a symmetric matrix given row by row; where there is none, the first row (from 0) that depends on those above. */
export function cholesky(matrix: Float64Array, size: number): Factor | number {
  const lower = Float64Array.from(matrix);
  let logDeterminant = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = lower[row * size + column]!;
      for (let k = 0; k < column; k++) rest -= lower[row * size + k]! * lower[column * size + k]!;
      if (column < row) {
        lower[row * size + column] = rest / lower[column * size + column]!;
        continue;
      }
      if (!(rest > LEAST_PIVOT * matrix[row * size + row]!)) return row;
      lower[row * size + row] = Math.sqrt(rest);
      logDeterminant += Math.log(rest);
    }
  }
  return {
    logDeterminant,
    whiten(low) {
      for (let row = 0; row < size; row++) {
        let rest = low[row]!;
        for (let k = 0; k < row; k++) rest -= lower[row * size + k]! * low[k]!;
        low[row] = rest / lower[row * size + row]!;
      }
    },
    unwhiten(low) {
      for (let row = size - 1; row >= 0; row--) {
        const value = low[row]! / lower[row * size + row]!;
        low[row] = value;
        for (let k = 0; k < row; k++) low[k]! -= lower[row * size + k]! * value;
      }
    },
  };
}
