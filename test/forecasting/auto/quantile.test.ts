import { normalQuantile, studentQuantile } from '../../../src/forecasting/auto/quantile';

describe('normalQuantile', () => {
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.01, -2.3263478740408408],
    [1e-10, -6.361340902404056],
  ])('of %d is %d', (p, value) => {
    expect(normalQuantile(p)).toBeCloseTo(value, 7);
  });
});

describe('studentQuantile', () => {
  // Abramowitz & Stegun, table 26.10.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 2, 4.303],
    [0.9, 3, 1.638],
    [0.995, 4, 4.604],
    [0.95, 5, 2.015],
    [0.9, 8, 1.397],
    [0.995, 30, 2.75],
    [0.025, 10, -2.228],
  ])('of %d with %i degrees of freedom is %d', (p, degrees, value) => {
    expect(studentQuantile(p, degrees)).toBeCloseTo(value, 3);
  });

  it('meets the normal distribution and its own symmetry', () => {
    expect(studentQuantile(0.9, 199)).toBeCloseTo(normalQuantile(0.9), 2);
    expect(studentQuantile(0.9, 1e6)).toBe(normalQuantile(0.9));
    expect(studentQuantile(0.5, 7)).toBeCloseTo(0, 12);
    expect(studentQuantile(0.2, 7)).toBeCloseTo(-studentQuantile(0.8, 7), 12);
  });
});
