import fc from 'fast-check';
import { aggregate, aggregationOf } from '../../../src/forecasting/disaggregation/aggregation';
import { denton, dentonCholette, type Criterion } from '../../../src/forecasting/disaggregation/denton';

const FACTOR = 3;
const sumsOf = (periods: number) => aggregationOf('sum', [...Array(periods).keys()], FACTOR, 0, periods * FACTOR);

/** What the methods make least: squared differences of the correction; Denton's own counts the step from none to the first. */
function unrest(series: Float64Array, indicator: Float64Array, criterion: Criterion, fromNone: boolean): number {
  const correction = [...series].map((value, at) => (criterion === 'additive' ? value - indicator[at]! : value / indicator[at]!));
  if (fromNone) correction.unshift(criterion === 'additive' ? 0 : 1);
  return correction.slice(1).reduce((sum, value, at) => sum + (value - correction[at]!) ** 2, 0);
}

describe('Denton', () => {
  const given = fc.integer({ min: 1, max: 6 }).chain((periods) =>
    fc.record({
      low: fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: periods, maxLength: periods }),
      indicator: fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: periods * FACTOR, maxLength: periods * FACTOR }),
      // A move between two periods of one low-frequency period, which leaves every sum as it is.
      period: fc.nat(periods - 1),
      amount: fc.double({ min: -10, max: 10, noNaN: true }),
    }),
  );

  it.each([
    ['denton-cholette, proportional', dentonCholette, 'proportional', false],
    ['denton-cholette, additive', dentonCholette, 'additive', false],
    ['denton, proportional', denton, 'proportional', true],
    ['denton, additive', denton, 'additive', true],
  ] as const)('%s: no other series that meets the values has a smoother correction', (_, method, criterion, fromNone) => {
    fc.assert(
      fc.property(given, ({ low, indicator, period, amount }) => {
        const followed = Float64Array.from(indicator);
        const series = method(Float64Array.from(low), followed, sumsOf(low.length), { criterion });
        const other = series.slice();
        other[period * FACTOR]! += amount;
        other[period * FACTOR + 1]! -= amount;
        const least = unrest(series, followed, criterion, fromNone);
        expect(unrest(other, followed, criterion, fromNone)).toBeGreaterThanOrEqual(least * (1 - 1e-9) - 1e-9);
      }),
    );
  });

  it('starts Denton’s own formula at the indicator’s level', () => {
    // d1² + (d2 − d1)² is least with d1 + d2 = 8 at d1 = 16/5.
    const series = denton(Float64Array.of(10), Float64Array.of(1, 1), aggregationOf('sum', [0], 2, 0, 2), { criterion: 'additive' });
    expect(series[0]).toBeCloseTo(4.2, 12);
    expect(series[1]).toBeCloseTo(5.8, 12);
  });

  it('takes an indicator in any unit (denton-cholette)', () => {
    const low = Float64Array.of(40, 46, 39, 51);
    const indicator = Float64Array.from({ length: 12 }, (_, at) => 5 + Math.sin(at));
    const series = dentonCholette(low, indicator, sumsOf(4));
    const scaled = dentonCholette(
      low,
      indicator.map((value) => value * 1e9),
      sumsOf(4),
    );
    scaled.forEach((value, at) => expect(value).toBeCloseTo(series[at]!, 9));
  });

  it('continues a straight line beyond the last value with second differences', () => {
    const line = Float64Array.from({ length: 12 }, (_, at) => 10 + 2 * at);
    const aggregation = aggregationOf('sum', [0, 1], 3, 0, 12);
    const ones = new Float64Array(12).fill(1);
    dentonCholette(aggregate(aggregation, line), ones, aggregation, { differences: 2 }).forEach((value, at) =>
      expect(value).toBeCloseTo(line[at]!, 8),
    );
  });
});
