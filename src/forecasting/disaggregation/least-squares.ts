/** A least-squares fit: the coefficients and what they leave unexplained. */
export interface LeastSquares {
  readonly coefficients: number[];
  readonly residuals: Float64Array;
}

/** Share of its length that a column must keep beside the ones before it to count as independent of them. */
const INDEPENDENT = 1e-10;

/**
 * Ordinary least squares by Gram-Schmidt orthogonalisation, each column twice, which keeps the digits that normal equations lose.
 * The number of the first column that depends on the ones before it where there is no single answer.
 *
 * Source of the method: Björck (1996), Numerical Methods for Least Squares Problems, section 2.4.
 */
export function leastSquares(columns: readonly Float64Array[], values: Float64Array): LeastSquares | number {
  const basis: Float64Array[] = [];
  // upper[j][i]: how much of basis vector i is in column j.
  const upper: number[][] = [];
  for (const column of columns) {
    const rest = Float64Array.from(column);
    const parts = removeFrom(rest, basis);
    const length = Math.sqrt(dot(rest, rest));
    if (!(length > INDEPENDENT * Math.sqrt(dot(column, column)))) return basis.length;
    upper.push([...parts, length]);
    basis.push(rest.map((value) => value / length));
  }
  const residuals = Float64Array.from(values);
  const coefficients = removeFrom(residuals, basis);
  for (let j = columns.length - 1; j >= 0; j--) {
    const own = coefficients[j]! / upper[j]![j]!;
    coefficients[j] = own;
    for (let i = 0; i < j; i++) coefficients[i]! -= upper[j]![i]! * own;
  }
  return { coefficients, residuals };
}

/** Takes the directions of `basis` out of `vector`, in place; how much of each there was. */
function removeFrom(vector: Float64Array, basis: readonly Float64Array[]): number[] {
  const parts = basis.map(() => 0);
  for (let time = 0; time < 2; time++) {
    basis.forEach((direction, i) => {
      const part = dot(direction, vector);
      parts[i]! += part;
      for (let at = 0; at < vector.length; at++) vector[at]! -= part * direction[at]!;
    });
  }
  return parts;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}
