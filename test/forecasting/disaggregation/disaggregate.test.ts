import fc from 'fast-check';
import { CONVERSIONS, type Conversion } from '../../../src/forecasting/disaggregation/aggregation';
import { disaggregate, DISAGGREGATION_METHODS } from '../../../src/forecasting/disaggregation/disaggregate';

/** The low-frequency values that `high` makes, the plain way. */
function convert(high: readonly number[], factor: number, offset: number, count: number, conversion: Conversion): number[] {
  return Array.from({ length: count }, (_, period) => {
    const part = high.slice(offset + period * factor, offset + (period + 1) * factor);
    if (conversion === 'last' || conversion === 'first') return part.at(conversion === 'last' ? -1 : 0) ?? NaN;
    const sum = part.reduce((total, value) => total + value, 0);
    return conversion === 'sum' ? sum : sum / factor;
  });
}

const positive = fc.double({ min: 1, max: 1000, noNaN: true });

describe('disaggregate', () => {
  it('meets every low-frequency value, whatever the method and the conversion', () => {
    const shape = fc.record({
      low: fc.array(fc.double({ min: -1e4, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 20 }),
      factor: fc.integer({ min: 2, max: 12 }),
      offset: fc.integer({ min: 0, max: 5 }),
      beyond: fc.integer({ min: 0, max: 5 }),
      seed: fc.array(positive, { minLength: 250, maxLength: 250 }),
    });
    fc.assert(
      fc.property(shape, fc.constantFrom(...DISAGGREGATION_METHODS), fc.constantFrom(...CONVERSIONS), (given, method, conversion) => {
        const { low, factor, offset, beyond, seed } = given;
        const indicator = seed.slice(0, offset + low.length * factor + beyond);
        const high = disaggregate(low, indicator, method, conversion, { factor, offset });
        expect(high).toHaveLength(indicator.length);
        // Denton's own formula starts from the indicator's level, whatever that of low.
        const scale = Math.max(...low.map(Math.abs), method === 'denton' ? factor * Math.max(...indicator) : 1e-6);
        convert(high, factor, offset, low.length, conversion).forEach((value, period) => {
          expect(Math.abs(value - (low[period] ?? NaN))).toBeLessThanOrEqual(1e-9 * scale);
        });
      }),
      { numRuns: 400 },
    );
  });

  it('gives back a multiple of the indicator where one fits', () => {
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 8, maxLength: 40 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.constantFrom(...CONVERSIONS),
        (series, times, conversion) => {
          const indicator = series.slice(0, series.length - (series.length % 4));
          const wanted = indicator.map((value) => value * times);
          const low = convert(wanted, 4, 0, indicator.length / 4, conversion);
          disaggregate(low, indicator, 'denton-cholette', conversion).forEach((value, at) => {
            expect(Math.abs(value / wanted[at]! - 1)).toBeLessThan(1e-8);
          });
        },
      ),
    );
  });

  it('estimates a missing low-frequency value instead of taking it for zero', () => {
    const indicator = Array.from({ length: 12 }, (_, at) => 10 + at);
    const low = convert(
      indicator.map((value) => 3 * value),
      4,
      0,
      3,
      'sum',
    );
    disaggregate([low[0]!, null, low[2]!], indicator).forEach((value, at) => expect(value).toBeCloseTo(3 * indicator[at]!, 9));
  });

  it('takes a constant where there is no indicator', () => {
    expect(disaggregate([12, 12], null, 'denton-cholette', 'sum', { factor: 3 }).map((value) => +value.toFixed(9))).toEqual([
      4, 4, 4, 4, 4, 4,
    ]);
  });

  it('interpolates between last values in a straight line where nothing is followed', () => {
    const months = disaggregate([3, 6, 12], null, 'denton-cholette', 'last', { factor: 3 });
    [3, 3, 3, 4, 5, 6, 8, 10, 12].forEach((value, at) => expect(months[at]).toBeCloseTo(value, 9));
  });

  it('keeps zero where the indicator is zero', () => {
    const high = disaggregate([10, 0, 30], [0, 1, 2, 0, 0, 0, 3, 0, 1]);
    [0, 3, 4, 5, 7].forEach((at) => expect(high[at]).toBe(0));
    expect(high[1]! + high[2]!).toBeCloseTo(10, 10);
  });

  it('is the indicator’s share of the total where there is one low-frequency value', () => {
    expect(disaggregate([100], [1, 2, 3, 4]).map((value) => +value.toFixed(10))).toEqual([10, 20, 30, 40]);
  });

  it.each([
    ['sum', [2, 2, 2, 3, 3, 3, 3]],
    ['average', [6, 6, 6, 9, 9, 9, 9]],
  ] as const)('splits evenly or repeats (uniform, %s), and carries the last value on', (conversion, expected) => {
    expect(disaggregate([6, 9], [1, 5, 2, 9, 1, 3, 3], 'uniform', conversion, { factor: 3 })).toEqual(expected);
  });

  it('carries a known value over missing ones (uniform)', () => {
    expect(disaggregate([null, 6, null], null, 'uniform', 'average', { factor: 2 })).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it.each([
    ['disaggregate-no-low', () => disaggregate([null], [1, 2])],
    ['disaggregate-no-low', () => disaggregate([], [1, 2])],
    ['disaggregate-factor-missing', () => disaggregate([1, 2], null)],
    ['disaggregate-factor-missing', () => disaggregate([1, 2, 3], [1, 2])],
    ['disaggregate-factor', () => disaggregate([1, 2], null, 'denton', 'sum', { factor: 1.5 })],
    ['disaggregate-indicator-short', () => disaggregate([1, 2], [1, 2, 3], 'denton', 'sum', { factor: 2 })],
    [
      'disaggregate-indicator-lengths',
      () =>
        disaggregate(
          [1, 2],
          [
            [1, 2, 3, 4],
            [1, 2],
          ],
          'chow-lin',
        ),
    ],
    [
      'disaggregate-one-indicator',
      () =>
        disaggregate(
          [1, 2],
          [
            [1, 2, 3, 4],
            [1, 2, 3, 5],
          ],
        ),
    ],
    ['disaggregate-indicator-zero', () => disaggregate([1, 2], [1, 2, 0, 0])],
    ['disaggregate-indicator-zero', () => disaggregate([1, 2], [1, -1, 2, -2])],
    ['disaggregate-too-few', () => disaggregate([1, 2], [1, 2, 3, 4], 'chow-lin')],
    ['disaggregate-too-few', () => disaggregate([1], null, 'denton-cholette', 'sum', { factor: 4, differences: 2 })],
    ['disaggregate-collinear', () => disaggregate([1, 2, 4, 3], [1, 1, 1, 1, 1, 1, 1, 1], 'chow-lin')],
  ])('refuses: %s', (code, call) => expect(call).toThrow(expect.objectContaining({ code })));

  it('names the period that the indicator cannot reach', () => {
    expect(() => disaggregate([5, null, 7], [1, 2, 3, 4, 0, 0])).toThrow('in low-frequency period 3, which must come to 7');
  });
});
