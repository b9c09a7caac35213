import fc from 'fast-check';
import { forecast } from '../../../src/forecasting/auto/forecast';

/** The most that one newest value, however far off, may change the sum of a forecast: a factor. */
const MOST = 2.5;

/** The least noise that stands out in a calm history, about. */
const STANDS_OUT = 0.1;

const share = fc.double({ min: -1, max: 1, noNaN: true });
/** Months of a shop: a level, a trend, a season and noise, with how far the last month but one is off by noise, by itself and since a year before. */
const history = fc
  .record({
    length: fc.integer({ min: 18, max: 60 }),
    noise: fc.double({ min: 0, max: 0.12, noNaN: true }),
    trend: fc.double({ min: -0.01, max: 0.02, noNaN: true }),
    season: fc.array(fc.double({ min: -0.4, max: 0.4, noNaN: true }), { minLength: 12, maxLength: 12 }),
    shares: fc.array(share, { minLength: 60, maxLength: 60 }),
  })
  .map(({ length, noise, trend, season, shares }) => ({
    values: Array.from({ length }, (_, t) => 1000 * Math.exp(trend * t + season[t % 12]! + noise * shares[t]!)),
    offBefore: [noise * shares[length - 2]!, noise * (shares[length - 2]! - shares[length - 14]!)],
  }));

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

describe('a newest value that stands out', () => {
  it('is told, and changes the forecast by no more than a factor of its own, however far off it is', () => {
    fc.assert(
      fc.property(
        history,
        fc.double({ min: Math.log(3), max: Math.log(1000), noNaN: true }),
        fc.boolean(),
        ({ values, offBefore }, size, up) => {
          const struck = values.map((value, t) => (t === values.length - 1 ? value * Math.exp(up ? size : -size) : value));
          const { point, notes } = forecast({ history: struck, horizon: 12, period: 12 });
          const without = forecast({ history: values.slice(0, -1), horizon: 13, period: 12 }).point.slice(1);
          const change = sumOf(point) / sumOf(without);
          if (change > MOST || change < 1 / MOST) throw new Error(`changed the forecast by a factor of ${change}`);
          const told = notes.find(({ code }) => code === 'newest-stands-out');
          const last = values.length;
          if (told?.params?.['count'] === 2) {
            // In a calm history the month before may stand out, too, by noise of its own on the same side.
            expect(told.params['periods']).toBe(`${last - 1}, ${last}`);
            expect(Math.max(...offBefore.map((off) => (up ? off : -off)))).toBeGreaterThan(STANDS_OUT / 2);
          } else expect(told?.params).toEqual({ count: 1, periods: String(last) });
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);
});
