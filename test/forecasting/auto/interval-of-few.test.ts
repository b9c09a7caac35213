import { widthsOfFew } from '../../../src/forecasting/auto/interval-of-few';
import { studentQuantile } from '../../../src/forecasting/auto/quantile';

const values = Float64Array.of(0.1, -0.2, 0.15, -0.1, 0.2, -0.15, 0.05, -0.05, 0.1);

describe('the interval of a few values', () => {
  it('is as wide as the model says, where that is what sales usually are', () => {
    const [near, far] = widthsOfFew(values, Float64Array.of(0.05, 0.08), 1, 0.9);
    expect(near).toBeCloseTo(studentQuantile(0.9, 10) * 0.05 * Math.sqrt(12 / 10), 9);
    expect(far! / near!).toBeCloseTo(0.08 / 0.05, 9);
  });

  it('neither believes a history that looks exact nor one that looks wild', () => {
    const exact = widthsOfFew(new Float64Array(9), Float64Array.of(1e-9, 2e-9), 1, 0.9);
    expect(exact[0]).toBeGreaterThan(0.03);
    const without = studentQuantile(0.9, 7) * Math.sqrt(9 / 7);
    expect(widthsOfFew(values, Float64Array.of(0.5), 1, 0.9)[0]).toBeLessThan(0.5 * without);
  });

  it('does not grow with the horizon beyond what the history spreads around its line, however steep that is', () => {
    const sigma = Float64Array.of(0.1, 1, 10, 100);
    const [flat, steep] = [0, 5].map((slope) =>
      widthsOfFew(
        values.map((value, t) => value + slope * t),
        sigma,
        1,
        0.9,
      ),
    );
    expect(flat![3]).toBe(flat![2]);
    expect(flat![3]).toBeLessThan(0.6);
    steep!.forEach((width, step) => expect(width).toBeCloseTo(flat![step]!, 6));
  });

  it('is in the unit of the scale, and takes no note of gaps', () => {
    const sigma = Float64Array.of(0.1, 0.2);
    const thousands = widthsOfFew(
      values.map((value) => 1000 * value),
      sigma.map((deviation) => 1000 * deviation),
      1000,
      0.9,
    );
    widthsOfFew(values, sigma, 1, 0.9).forEach((width, step) => expect(thousands[step]! / 1000).toBeCloseTo(width, 9));
    expect(widthsOfFew(Float64Array.of(NaN, ...values, NaN), sigma, 1, 0.9)[0]).toBeCloseTo(widthsOfFew(values, sigma, 1, 0.9)[0]!, 9);
  });
});
