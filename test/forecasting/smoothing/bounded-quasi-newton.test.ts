import { minimiseWithinBounds, type SmoothObjective } from '../../../src/forecasting/smoothing/bounded-quasi-newton';

/** Rosenbrock's valley, its lowest point at (1, 1). */
const valley: SmoothObjective = {
  value: ([x, y]: Float64Array) => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2,
  gradient: ([x, y]: Float64Array, into) => {
    into[0] = -2 * (1 - x!) - 400 * x! * (y! - x! * x!);
    into[1] = 200 * (y! - x! * x!);
  },
};
const space = (free: number[], lower: number, upper: number) => ({
  free,
  lower: new Float64Array(2).fill(lower),
  upper: new Float64Array(2).fill(upper),
  reach: new Float64Array(2).fill(1),
});

describe('minimiseWithinBounds', () => {
  it('finds the lowest point of a curved valley', () => {
    const x = Float64Array.of(-1.2, 1);
    expect(minimiseWithinBounds(valley, x, space([0, 1], -5, 5), 1e-14, 500)).toBeLessThan(1e-12);
    expect([...x]).toEqual([expect.closeTo(1, 5), expect.closeTo(1, 5)]);
  });

  it('stops at a bound where the lowest point lies beyond it', () => {
    const x = Float64Array.of(-0.4, 0.1);
    minimiseWithinBounds(valley, x, space([0, 1], -0.5, 0.5), 1e-14, 500);
    // On the bound x = 0.5 (y free) the valley is lowest at y = 0.25; on y = 0.5 it is higher.
    expect(x[0]).toBe(0.5);
    expect(x[1]).toBeCloseTo(0.25, 6);
  });

  it('moves only what is free', () => {
    const x = Float64Array.of(0.5, 3);
    minimiseWithinBounds(valley, x, space([1], -5, 5), 1e-14, 100);
    expect([...x]).toEqual([0.5, expect.closeTo(0.25, 8)]);
    expect(minimiseWithinBounds(valley, x, space([], -5, 5), 1e-14, 100)).toBeCloseTo(0.25, 8);
  });

  it('keeps to where the function is defined', () => {
    const fenced: SmoothObjective = { ...valley, value: (x) => (x[0]! > 0.7 ? Infinity : valley.value(x)) };
    const x = Float64Array.of(-1.2, 1);
    const value = minimiseWithinBounds(fenced, x, space([0, 1], -5, 5), 1e-10, 500);
    expect(x[0]).toBeLessThanOrEqual(0.7);
    expect(value).toBeLessThan(0.2);
    expect(minimiseWithinBounds({ ...valley, value: () => Infinity }, x, space([0, 1], -5, 5), 1e-10, 50)).toBe(Infinity);
  });
});
