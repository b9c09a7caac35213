import { fewValues, sameValue } from '../../../src/forecasting/auto/simple-cases';

describe('fewValues', () => {
  it('is the mean, in an interval of half of it or twice their distance', () => {
    const { point, lower, upper, method } = fewValues(Float64Array.of(80, 120), 2, 0.8);
    expect([point, method]).toEqual([[100, 100], 'mean']);
    expect(upper[0]).toBeCloseTo(100 + 1.2815515655 * 50, 6);
    expect(lower[1]).toBeCloseTo(100 - 1.2815515655 * 50, 6);
  });

  it('stays above zero where no value is below, and finite', () => {
    expect(fewValues(Float64Array.of(1, 100), 1, 0.95).lower).toEqual([0]);
    expect(fewValues(Float64Array.of(-1, 100), 1, 0.95).lower[0]).toBeLessThan(-100);
    expect(Number.isFinite(fewValues(Float64Array.of(Number.MAX_VALUE), 1, 0.95).upper[0])).toBe(true);
  });
});

describe('sameValue', () => {
  it('repeats it', () => {
    expect(sameValue(3, 2)).toEqual({ point: [3, 3], lower: [3, 3], upper: [3, 3], method: 'naive' });
  });
});
