import fc from 'fast-check';
import { stl, Stl } from '../../../src/forecasting/seasonality/stl';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { middleOfR } from './partial-sort-of-r';

const SEASON = [30, -10, -25, 5];
const lined = (length: number) => Array.from({ length }, (_, at) => 200 + 3 * at + SEASON[at % 4]!);

describe('stl', () => {
  it('splits a straight line with a fixed season, the closer the more passes', () => {
    const { seasonal, trend, remainder } = stl(lined(24), 4, { inner: 20 });
    seasonal.forEach((value, at) => expect(value).toBeCloseTo(SEASON[at % 4]!, 6));
    trend.forEach((value, at) => expect(value).toBeCloseTo(200 + 3 * at, 6));
    remainder.forEach((value) => expect(value).toBeCloseTo(0, 6));
  });

  it('adds up to the series, and a periodic season repeats', () => {
    const series = fc.integer({ min: 2, max: 13 }).chain((period) =>
      fc.record({
        period: fc.constant(period),
        values: fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 2 * period, maxLength: 80 + 2 * period }),
        robust: fc.boolean(),
        seasonalWindow: fc.constantFrom<(number | 'periodic')[]>('periodic', 7, 13),
      }),
    );
    fc.assert(
      fc.property(series, ({ period, values, robust, seasonalWindow }) => {
        const { seasonal, trend, remainder, weights } = stl(values, period, { robust, seasonalWindow });
        values.forEach((value, at) => {
          expect(seasonal[at]! + trend[at]! + remainder[at]!).toBeCloseTo(value, 6);
          expect(weights[at]!).toBeGreaterThanOrEqual(0);
          expect(weights[at]!).toBeLessThanOrEqual(1);
          if (seasonalWindow === 'periodic' && at >= period) expect(seasonal[at]).toBe(seasonal[at - period]);
        });
      }),
    );
  });

  it('does not let one outlier into season or trend where robust', () => {
    const values = lined(32);
    values[13]! += 500;
    const { seasonal, trend, remainder, weights } = stl(values, 4, { robust: true });
    expect(weights[13]).toBe(0);
    expect(remainder[13]).toBeCloseTo(500, 0);
    seasonal.forEach((value, at) => expect(Math.abs(value - SEASON[at % 4]!)).toBeLessThan(0.5));
    trend.forEach((value, at) => expect(Math.abs(value - 200 - 3 * at)).toBeLessThan(0.5));
  });

  it('runs on one series after the other as if each were the first', () => {
    const engine = new Stl(24, 4, { robust: true, seasonalWindow: 7 });
    const wild = Float64Array.from({ length: 24 }, (_, at) => (at * 7919) % 101);
    engine.decompose(wild);
    engine.decompose(Float64Array.from(lined(24)));
    const fresh = stl(lined(24), 4, { robust: true, seasonalWindow: 7 });
    expect(engine.seasonal).toEqual(fresh.seasonal);
    expect(engine.trend).toEqual(fresh.trend);
    expect(engine.weights).toEqual(fresh.weights);
  });

  it('takes two whole periods and no more, and a constant series', () => {
    expect([...stl([5, 5, 5, 5, 5, 5], 3).remainder].every((value) => Math.abs(value) < 1e-9)).toBe(true);
    expect([...stl([5, 5, 5, 5, 5, 5], 3, { robust: true }).trend].every((value) => Math.abs(value - 5) < 1e-9)).toBe(true);
  });

  it.each([
    ['stl-too-short', 5, 3],
    ['stl-period', 12, 1],
    ['stl-period', 12, 2.5],
  ])('refuses: %s', (code, length, period) => {
    expect(() =>
      stl(
        Array.from({ length }, () => 1),
        period,
      ),
    ).toThrow(expect.objectContaining({ code }));
  });
});

describeWithReferences('stl as published', () => {
  const reference = referenceCases('C3-seasonality.json').get('C-STL-MDEATHS-ROBUST');
  const mdeaths = reference?.inputs['series'] as number[];
  const near = (found: Float64Array, places: readonly number[], expected: readonly number[], tolerance: number) => {
    expect(places).toHaveLength(expected.length);
    expected.forEach((value, k) => expect(Math.abs(found[places[k]!]! - value)).toBeLessThan(tolerance));
  };

  it('C-STL-MDEATHS-ROBUST: R’s reference output for mdeaths, with R’s middle', () => {
    const figures = (output: string) => reference?.expected[output]?.recomputed as number[] & Record<string, number>;
    const { seasonal, trend, remainder, weights } = stl(mdeaths, 12, { robust: true, middle: middleOfR });
    near(seasonal, [...figures('seasonal').keys()], figures('seasonal'), 1e-6);
    near(trend, [...figures('trend_first_12').keys()], figures('trend_first_12'), 1e-6);
    (
      [
        ['seasonal_summary', seasonal],
        ['remainder_summary', remainder],
        ['weights_summary', weights],
      ] as const
    ).forEach(([output, values]) => {
      const summary = summaryOf(values);
      const expected: Record<string, number> = figures(output);
      expect(Object.keys(expected).sort()).toEqual(Object.keys(summary).sort());
      Object.entries(summary).forEach(([name, value]) => expect(Math.abs(value - (expected[name] ?? NaN))).toBeLessThan(1e-6));
    });
  });

  it('with the median proper, the figures of statsmodels 0.15 for the same series, windows and passes', () => {
    const { seasonal, trend, weights } = stl(mdeaths, 12, { robust: true });
    near(seasonal, [0, 1, 2, 3], [544.8655288413652, 398.2759308204099, 437.97340958004537, 272.676768552026], 1e-9);
    near(trend, [0, 1, 2], [1538.3551249163759, 1547.7442934919331, 1557.1334620674907], 1e-9);
    near(weights, [0, 1, 2], [0.9131922072211756, 0.7645901259339556, 0.5637066113065559], 1e-11);
  });

  it('a season that changes, robust (statsmodels 0.15)', () => {
    const { seasonal, trend, weights } = stl(mdeaths, 12, { seasonalWindow: 7, seasonalDegree: 1, robust: true, outer: 4 });
    const places = [0, 1, 35, 70, 71];
    near(seasonal, places, [540.0851656050686, 281.1539053740113, 234.90746507416526, -90.24227029416443, -15.74969254771366], 1e-9);
    near(trend, places, [1593.0814563836504, 1594.1652913450419, 1457.1930636399052, 1358.0710999345042, 1354.1117333107413], 1e-9);
    near(weights, places, [0.9715626099210127, 0.9911355337467517, 0, 0.8146167471496344, 0.9997785396043675], 1e-11);
  });

  it('a season that changes, not robust (statsmodels 0.15)', () => {
    const { seasonal, trend } = stl(mdeaths, 12, { seasonalWindow: 9, trendWindow: 21 });
    const places = [0, 1, 35, 70, 71];
    near(seasonal, places, [565.6269084552544, 583.6530231444112, 370.54621632707205, -139.3315858674599, 297.3795956523701], 1e-9);
    near(trend, places, [1517.2516423230074, 1529.3984025560167, 1469.0955825401998, 1316.3166229681544, 1305.008591388951], 1e-9);
  });
});

/** R's `summary`: quantiles by linear interpolation between the values in order. */
function summaryOf(values: Float64Array): Record<string, number> {
  const sorted = [...values].sort((a, b) => a - b);
  const quantile = (share: number): number => {
    const place = share * (sorted.length - 1);
    const below = Math.floor(place);
    const above = Math.ceil(place);
    return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
  };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { min: quantile(0), q1: quantile(0.25), median: quantile(0.5), mean, q3: quantile(0.75), max: quantile(1) };
}
