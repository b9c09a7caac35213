import { bestSmoothing } from '../../../src/forecasting/intermittent/best-smoothing';

describe('bestSmoothing', () => {
  it('finds the lowest point from 0.05 to 0.3', () => {
    expect(bestSmoothing((share) => (share - 0.1777) ** 2)).toBeCloseTo(0.1777, 5);
    expect(bestSmoothing((share) => -share)).toBeCloseTo(0.3, 5);
    expect(bestSmoothing((share) => share)).toBeCloseTo(0.05, 5);
  });

  it('takes the lower of two dips', () => {
    const dips = (share: number) => -Math.exp(-(((share - 0.09) / 0.02) ** 2)) - 1.5 * Math.exp(-(((share - 0.26) / 0.02) ** 2));
    expect(bestSmoothing(dips)).toBeCloseTo(0.26, 3);
  });
});
