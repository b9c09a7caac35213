import { halfWidths, type Uncertainty } from '../../../src/forecasting/auto/interval';
import { widthsOfFew } from '../../../src/forecasting/auto/interval-of-few';
import { normalQuantile, studentQuantile } from '../../../src/forecasting/auto/quantile';

/** Independent normal noise, the same at every run: a linear congruential generator through the normal quantile. */
function noise(length: number, deviation: number, seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (state * 48271) % 2147483647;
    return deviation * normalQuantile(state / 2147483647);
  });
}

function about(values: Float64Array, changes: Partial<Uncertainty> = {}): Uncertainty {
  return {
    values,
    cleaned: values,
    sigma: Float64Array.of(1, 1, 1, 1),
    disagreement: new Float64Array(4),
    usual: 1,
    period: 1,
    ...changes,
  };
}

describe('halfWidths', () => {
  it('finds the errors of a history as large as they were, whatever sigma the model claims', () => {
    for (const deviation of [2, 5]) {
      const values = noise(400, deviation);
      for (const sigma of [0.3, 30])
        halfWidths(about(values, { sigma: new Float64Array(4).fill(sigma) }), 0.8).forEach((width) =>
          expect(Math.abs(width / (1.2816 * deviation) - 1)).toBeLessThan(0.2),
        );
    }
  });

  it('keeps the shape that the model gives neighbouring horizons, and follows the errors over longer ones', () => {
    const sigma = Float64Array.from({ length: 24 }, (_, step) => 1 + step);
    const widths = halfWidths(about(noise(400, 2), { sigma, disagreement: new Float64Array(24) }), 0.8);
    expect(widths[3]! / widths[0]!).toBeGreaterThan(1.5);
    // Noise is as far off a day ahead as a month: sigma says 24 times.
    expect(widths[23]! / widths[0]!).toBeLessThan(4);
  });

  it('gives a period the same width however far is asked beyond it', () => {
    const [shorter, longer] = [6, 12].map((horizon) => {
      const sigma = Float64Array.from({ length: horizon }, (_, step) => Math.sqrt(1 + step));
      return halfWidths(about(noise(100, 2), { sigma, disagreement: new Float64Array(horizon) }), 0.8);
    });
    for (const step of [0, 1, 2]) expect(longer![step]).toBe(shorter![step]);
    for (const step of [3, 4, 5]) expect(Math.abs(longer![step]! / shorter![step]! - 1)).toBeLessThan(0.15);
  });

  it('grows with the level', () => {
    const [half, most, nearlyAll] = [0.5, 0.8, 0.95].map((level) => halfWidths(about(noise(100, 2)), level)[0]!);
    expect(half).toBeLessThan(most!);
    expect(most).toBeLessThan(nearlyAll!);
    expect(most! / half!).toBeCloseTo(studentQuantile(0.9, 8) / studentQuantile(0.75, 8), 9);
  });

  it('follows calmer times', () => {
    const calmer = noise(240, 4).map((value, t) => (t < 160 ? value : value / 4));
    const rougher = noise(240, 1).map((value, t) => (t < 160 ? value : value * 4));
    expect(halfWidths(about(rougher), 0.8)[0]! / halfWidths(about(calmer), 0.8)[0]!).toBeGreaterThan(1.5);
  });

  it('is hardly wider for one outlier that was damped', () => {
    const calm = noise(120, 2);
    const [before, after] = [calm, calm.map((value, t) => (t === 60 ? 400 : value))].map((values) =>
      halfWidths(about(values, { cleaned: calm }), 0.8),
    );
    expect(after![0]! / before![0]!).toBeLessThan(1.1);
  });

  it('asks the model where the history is too short to have errors of its own', () => {
    const [values, sigma] = [noise(6, 1), Float64Array.of(1, 1.2)];
    expect(halfWidths(about(values, { sigma }), 0.8)).toEqual(widthsOfFew(values, sigma, 1, 0.9));
  });

  it('adds what the members disagree by', () => {
    const [values, sigma] = [noise(6, 1), Float64Array.of(1)];
    const [own] = widthsOfFew(values, sigma, 1, 0.9);
    const widths = halfWidths(about(values, { sigma, disagreement: Float64Array.of(2) }), 0.8);
    expect(widths[0]).toBeCloseTo(Math.hypot(own!, 2 * normalQuantile(0.9)), 9);
  });
});
