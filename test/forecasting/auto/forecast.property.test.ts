import fc from 'fast-check';
import { forecast } from '../../../src/forecasting/auto/forecast';
import { FORECAST_METHODS } from '../../../src/forecasting/auto/methods';

/** Random histories in all; `npm run bench -- forecast` asks for 10,000. */
const RUNS = Number(process.env['ALMANAC_FORECAST_RUNS'] ?? 1500);

/** Histories of every kind that meets a planner, and worse. */
const kinds: Readonly<Record<string, fc.Arbitrary<(number | null)[]>>> = {
  sales: values(fc.double({ min: 0.01, max: 1e6, noNaN: true })),
  whole: values(fc.integer({ min: 0, max: 5000 })),
  intermittent: values(fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) })),
  signed: values(fc.double({ min: -1e3, max: 1e3, noNaN: true })),
  anything: values(fc.double({ noNaN: true, noDefaultInfinity: true })),
  extreme: values(fc.constantFrom(0, 1, -1, 1e-300, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE)),
  dust: values(fc.constantFrom(0, 1e-137, -2e-137, 1e-321, 300, -250)),
  few: values(fc.constantFrom(0, 1, 2)),
  gaps: values(fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { freq: 2 })),
  constant: fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), lengths()).map(([value, length]) => shape(length, () => value)),
  line: fc
    .tuple(fc.double({ min: -1e4, max: 1e4, noNaN: true }), fc.double({ min: -1e3, max: 1e3, noNaN: true }), lengths())
    .map(([start, step, length]) => shape(length, (t) => start + step * t)),
  exponential: fc
    .tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), lengths())
    .map(([factor, length]) => shape(length, (t) => Math.min(1e300, Math.max(1e-300, factor ** t)))),
  seasonal: fc
    .tuple(
      values(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 12, maxLength: 12 }),
    )
    .map(([noise, season]) => noise.map((value, t) => value! + season[t % 12]!)),
  shifted: fc
    .tuple(
      values(fc.double({ min: 90, max: 110, noNaN: true })),
      fc.integer({ min: 0, max: 200 }),
      fc.double({ min: 0, max: 1e4, noNaN: true }),
    )
    .map(([noise, at, size]) => noise.map((value, t) => value! + (t >= at ? size : 0))),
  outliers: fc
    .tuple(
      values(fc.double({ min: 90, max: 110, noNaN: true })),
      fc.integer({ min: 0, max: 200 }),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    )
    .map(([noise, at, size]) => noise.map((value, t) => (t === at ? size : value))),
};

function lengths(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 200 }));
}

function shape(length: number, value: (t: number) => number): number[] {
  return Array.from({ length }, (_, t) => value(t));
}

function values<T extends number | null>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return lengths()
    .chain((length) => fc.array(value, { minLength: length, maxLength: length }))
    .filter((history) => history.some((entry) => entry !== null));
}

const settings = fc.record({
  horizon: fc.integer({ min: 1, max: 24 }),
  period: fc.constantFrom(1, 2, 4, 7, 12, 13, 52),
  level: fc.constantFrom(0.5, 0.8, 0.95, 0.999),
});

describe('forecast', () => {
  it.each(Object.keys(kinds))(
    'answers for every history: %s',
    (kind) => {
      fc.assert(
        fc.property(kinds[kind]!, settings, (history, { horizon, period, level }) => {
          const { point, lower, upper } = forecast({
            history,
            horizon,
            period: history.length > 120 ? Math.min(period, 13) : period,
            level,
          });
          expect([point.length, lower.length, upper.length]).toEqual([horizon, horizon, horizon]);
          const negative = history.some((value) => value !== null && value < 0);
          for (let step = 0; step < horizon; step++) {
            const sound =
              Number.isFinite(lower[step]) &&
              Number.isFinite(upper[step]) &&
              lower[step]! <= point[step]! &&
              point[step]! <= upper[step]! &&
              (negative || lower[step]! >= 0);
            if (!sound) throw new Error(`${step}: ${lower[step]} ${point[step]} ${upper[step]}`);
          }
        }),
        { numRuns: Math.ceil(RUNS / Object.keys(kinds).length) },
      );
    },
    300_000,
  );

  it('answers likewise by each named method', () => {
    fc.assert(
      fc.property(
        fc.oneof(kinds['whole']!, kinds['gaps']!, kinds['signed']!, kinds['extreme']!),
        settings,
        fc.constantFrom(...FORECAST_METHODS),
        (history, { horizon, level }, method) => {
          const { point, lower, upper } = forecast({ history, horizon, period: 4, level, method });
          expect(point).toHaveLength(horizon);
          for (let step = 0; step < horizon; step++)
            if (!(Number.isFinite(point[step]) && lower[step]! <= point[step]! && point[step]! <= upper[step]!))
              throw new Error(`${method} ${step}: ${lower[step]} ${point[step]} ${upper[step]}`);
        },
      ),
      { numRuns: Math.ceil(RUNS / 5) },
    );
  }, 120_000);
});
