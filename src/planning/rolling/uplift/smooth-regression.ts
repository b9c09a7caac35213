import { factor, solveLower, solveUpper } from '../../../forecasting/linear/cholesky';
import type { Column } from './level-columns';
import { smoother } from './smooth-level';

export interface SmoothRegressionInput {
  readonly values: readonly number[];
  /** Of a value that is not known zero, of one that counts fully 1. */
  readonly weights: readonly number[];
  readonly columns: readonly Column[];
  /** Of the smooth curve, see smoother. */
  readonly stiffness: number;
  /** Standard deviation of a value of weight 1, as far as the columns' coefficients are concerned. */
  readonly scatter: number;
}

export interface SmoothRegression {
  readonly coefficients: Float64Array;
  /** What is left of each coefficient's variance, as a share of its usual one: 1 where the values say nothing of it. */
  readonly open: Float64Array;
  /** Values less curve and columns. */
  readonly residuals: Float64Array;
}

/**
 * Fits values = smooth curve + columns · coefficients, the coefficients drawn towards zero by their usual size, curve and coefficients at once: with
 * S the smoother, (A'W(I − S)A + scatter² · diag(1/usual²)) · coefficients = A'W(I − S) · values.
 *
 * Source of the method: partial spline regression, Green & Silverman (1994), section 4.3.
 */
export function smoothRegression({ values, weights, columns, stiffness, scatter }: SmoothRegressionInput): SmoothRegression {
  const n = columns.length;
  const smooth = smoother(weights, stiffness);
  const rough = (column: ArrayLike<number>): Float64Array => {
    const curve = smooth(column);
    return curve.map((value, at) => (weights[at]! > 0 ? weights[at]! * (column[at]! - value) : 0));
  };
  const matrix = new Float64Array(n * n);
  const coefficients = new Float64Array(n);
  columns.forEach((column, i) => {
    const left = rough(column.values);
    for (let j = 0; j <= i; j++) matrix[i * n + j] = dot(left, columns[j]!.values);
    matrix[i * n + i]! += (scatter / column.usual) ** 2;
    coefficients[i] = dot(left, values);
  });
  factor(matrix, n);
  solveLower(matrix, n, coefficients);
  solveUpper(matrix, n, coefficients);
  const rest = Float64Array.from(values, (value, at) =>
    columns.reduce((left, column, i) => left - coefficients[i]! * column.values[at]!, value),
  );
  const curve = smooth(rest);
  return {
    coefficients,
    open: Float64Array.from(columns, ({ usual }, at) => (inverseDiagonal(matrix, n, at) * scatter ** 2) / usual ** 2),
    residuals: rest.map((value, at) => value - curve[at]!),
  };
}

/** An element on the diagonal of the inverse of the factored matrix. */
function inverseDiagonal(lower: Float64Array, n: number, at: number): number {
  const unit = new Float64Array(n);
  unit[at] = 1;
  solveLower(lower, n, unit);
  return dot(unit, unit);
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}
