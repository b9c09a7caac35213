import { factor } from '../../../src/forecasting/linear/cholesky';
import { seasonKernel } from '../../../src/forecasting/structural/season-kernel';

describe('seasonKernel', () => {
  it.each([2, 4, 7, 12, 52, 60])('is a covariance, of variance 1, for %i seasons', (period) => {
    for (const shape of ['free', 'smooth'] as const) {
      const kernel = seasonKernel(period, shape);
      for (let i = 0; i < period; i++) {
        expect(kernel[i * period + i]).toBe(1);
        for (let j = 0; j < period; j++) expect(kernel[i * period + j]).toBe(kernel[j * period + i]);
      }
      expect(factor(kernel.slice(), period)).toHaveProperty('logDeterminant');
    }
  });

  it('makes neighbours alike, round the cycle, where it is smooth', () => {
    const kernel = seasonKernel(12, 'smooth');
    expect(kernel[1]).toBeCloseTo(0.6, 12);
    expect(kernel[11]).toBeCloseTo(0.6, 12);
    expect(kernel[6]).toBeCloseTo(0.6 ** 6, 12);
    expect(seasonKernel(12, 'free')[1]).toBe(0);
  });

  it('counts distances as shares of the cycle', () => {
    expect(seasonKernel(4, 'smooth')[1]).toBeCloseTo(seasonKernel(12, 'smooth')[3]!, 12);
  });
});
