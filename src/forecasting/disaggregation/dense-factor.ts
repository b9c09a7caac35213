import { factor, solveLower, solveUpper } from '../linear/cholesky';
import type { Factor } from './covariance';

/** Share of its diagonal element that a pivot must keep: sums of random walks over many periods differ little from row to row. */
const LEAST_PIVOT = 1e-14;

/** The factor of a covariance matrix given row by row, in its place; where there is none, the first row (from 0) that depends on those above. */
export function denseFactor(matrix: Float64Array, size: number): Factor | number {
  const factored = factor(matrix, size, LEAST_PIVOT);
  if ('dependentRow' in factored) return factored.dependentRow;
  return {
    ...factored,
    whiten: (low) => solveLower(matrix, size, low),
    unwhiten: (low) => solveUpper(matrix, size, low),
  };
}
