import fc from 'fast-check';
import type { MethodForecast } from '../../src/forecasting/smoothing/method-forecast';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

/** Histories of every finite kind: any numbers at all, constants, zeros, a few points, huge and tiny side by side, hardly moving. */
export const anyHistory = fc.oneof(
  fc.array(finite, { minLength: 1, maxLength: 40 }),
  fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom(0, 0, 0, 1e-300, 1, 1e300, 7), { minLength: 1, maxLength: 50 }),
  fc.array(fc.constantFrom(1, 1, 1, 2, 1e6), { minLength: 1, maxLength: 50 }),
  fc.array(fc.double({ min: 1, max: 1.0000001, noNaN: true }), { minLength: 1, maxLength: 50 }),
  fc.tuple(finite, fc.integer({ min: 1, max: 60 })).map(([value, length]) => new Array<number>(length).fill(value)),
);

/** Whatever the history, horizon and period: figures for every period, all finite, sigma not below zero. */
export function expectAlwaysFinite(
  method: (history: readonly number[], horizon: number, period: number) => MethodForecast,
  runs = 500,
): void {
  const horizon = fc.integer({ min: 0, max: 30 });
  const period = fc.constantFrom(1, 2, 3, 4, 7, 12);
  fc.assert(
    fc.property(anyHistory, horizon, period, (history, ahead, season) => {
      const forecast = method(history, ahead, season);
      expect(forecast.point).toHaveLength(ahead);
      expect(forecast.sigma).toHaveLength(ahead);
      expect(forecast.fitted).toHaveLength(history.length);
      const figures = [...forecast.point, ...forecast.sigma, ...forecast.fitted, ...Object.values(forecast.parameters)];
      expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
      expect(forecast.sigma.every((figure) => figure >= 0)).toBe(true);
      expect(forecast.firstFitted).toBeGreaterThanOrEqual(0);
      const largest = Math.max(...history.map(Math.abs));
      const repeated = forecast.fitted.slice(0, forecast.firstFitted);
      expect(repeated.every((figure, at) => Math.abs(figure / largest - history[at]! / largest) < 1e-9 || largest === 0)).toBe(true);
      expect(repeated).toHaveLength(forecast.firstFitted);
    }),
    { numRuns: runs },
  );
}

/** The forecast of a history times a number (above zero) is the forecast times that number. */
export function expectUnitless(method: (history: readonly number[]) => MethodForecast, history: readonly number[], factor: number): void {
  const once = method(history);
  const scaled = method(history.map((value) => value * factor));
  once.point.forEach((figure, at) => expect(scaled.point[at]! / factor).toBeCloseTo(figure, 5));
  once.sigma.forEach((figure, at) => expect(scaled.sigma[at]! / factor).toBeCloseTo(figure, 5));
}

/** Numbers from 0 to below 1 that look random and are the same in every run (mulberry32). */
export function seededUniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers, the same in every run (Box-Muller). */
export function seededNormal(seed: number): () => number {
  const uniform = seededUniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
