import fc from 'fast-check';
import { factor, solveLower, solveUpper } from '../../../src/forecasting/linear/cholesky';

/** B·Bᵀ + I of a random B: symmetric and positive definite. */
const matrices = fc.integer({ min: 1, max: 6 }).chain((n) =>
  fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: n * n, maxLength: n * n }).map((entries) => {
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        matrix[i * n + j] = i === j ? 1 : 0;
        for (let k = 0; k < n; k++) matrix[i * n + j]! += entries[i * n + k]! * entries[j * n + k]!;
      }
    return { n, matrix };
  }),
);

describe('factor', () => {
  it('solves the equations of the matrix it factored', () => {
    fc.assert(
      fc.property(matrices, ({ n, matrix }) => {
        const x = Float64Array.from({ length: n }, (_, i) => i + 1);
        const values = Float64Array.from({ length: n }, (_, i) => x.reduce((sum, value, j) => sum + matrix[i * n + j]! * value, 0));
        const lower = matrix.slice();
        expect(factor(lower, n)).toHaveProperty('logDeterminant');
        solveLower(lower, n, values);
        solveUpper(lower, n, values);
        values.forEach((value, i) => expect(value).toBeCloseTo(x[i]!, 8));
      }),
    );
  });

  it('gives the logarithm of the determinant', () => {
    expect(factor(Float64Array.of(4, 0, 2, 3), 2)).toEqual({ logDeterminant: expect.closeTo(Math.log(4 * 3 - 2 * 2), 12) });
    expect(factor(new Float64Array(0), 0)).toEqual({ logDeterminant: 0 });
  });

  it('refuses what is not positive definite', () => {
    expect(factor(Float64Array.of(1, 2, 2, 1), 2)).toEqual({ dependentRow: 1 });
    expect(factor(Float64Array.of(1, 0, 0, 0, 1, 0, 1, 1, 2), 3)).toEqual({ dependentRow: 2 });
  });
});
