import { leastSquares } from '../../../src/forecasting/disaggregation/least-squares';

describe('leastSquares', () => {
  it('meets NIST’s Wampler1, a polynomial of degree five whose coefficients are all 1, to nine digits', () => {
    const x = Array.from({ length: 21 }, (_, at) => at);
    const columns = Array.from({ length: 6 }, (_, power) => Float64Array.from(x, (value) => value ** power));
    const y = Float64Array.from(x, (_, at) => columns.reduce((sum, column) => sum + column[at]!, 0));
    const fit = leastSquares(columns, y);
    if (typeof fit === 'number') throw new Error(`column ${fit} was taken for dependent`);
    fit.coefficients.forEach((coefficient) => expect(coefficient).toBeCloseTo(1, 8));
    fit.residuals.forEach((residual) => expect(residual).toBeCloseTo(0, 6));
  });

  it('names the first column that depends on others', () => {
    const a = Float64Array.of(1, 2, 3, 4);
    const b = Float64Array.of(1, 1, 0, 0);
    expect(leastSquares([a, b, a.map((value, at) => value + b[at]!)], a)).toBe(2);
    expect(leastSquares([new Float64Array(4)], a)).toBe(0);
  });
});
