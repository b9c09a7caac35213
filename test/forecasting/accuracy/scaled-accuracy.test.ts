import fc from 'fast-check';
import { errorScale, meanAbsoluteScaledError, overallWeightedAverage } from '../../../src/forecasting/accuracy/scaled-accuracy';
import { seasonalNaive } from '../../../src/forecasting/smoothing/naive';

describe('errorScale', () => {
  it('is the mean absolute change from the same season a period ago', () => {
    expect(errorScale([1, 2, 4, 8], 2)).toBe((3 + 6) / 2);
    expect(errorScale([1, 2, 4, 8])).toBe((1 + 2 + 4) / 3);
  });

  it('falls back step by step where that is zero', () => {
    // A season without change: from one value to the next.
    expect(errorScale([1, 3, 1, 3], 2)).toBe(2);
    // Too short for the lag.
    expect(errorScale([1, 3], 12)).toBe(2);
    expect(errorScale([4, 4, 4], 2)).toBe(4);
    expect(errorScale([-4], 1)).toBe(4);
    expect(errorScale([0, 0], 2)).toBe(1);
    expect(errorScale([])).toBe(1);
  });
});

describe('meanAbsoluteScaledError', () => {
  it('is one for errors as large as those of the seasonal naive forecast in the history', () => {
    const history = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(history, fc.constantFrom(1, 2, 4), (values, period) => {
        const { fitted, firstFitted } = seasonalNaive(values, 1, period);
        const error = meanAbsoluteScaledError(values, values.slice(firstFitted), fitted.slice(firstFitted), period);
        const moves = values.some((value, at) => at >= period && value !== values[at - period]);
        expect(error).toBeCloseTo(moves ? 1 : 0, 9);
      }),
    );
  });

  it('does not depend on the unit', () => {
    const error = meanAbsoluteScaledError([1, 3, 2], [4, 1], [3, 3], 1);
    expect(error).toBeCloseTo(1, 12);
    expect(meanAbsoluteScaledError([1000, 3000, 2000], [4000, 1000], [3000, 3000], 1)).toBeCloseTo(error, 12);
  });
});

describe('overallWeightedAverage', () => {
  it('is the mean of the two ratios to the benchmark', () => {
    expect(overallWeightedAverage({ sMape: 12, mase: 0.8 }, { sMape: 15, mase: 1 })).toBeCloseTo(0.8, 12);
    expect(overallWeightedAverage({ sMape: 9, mase: 2 }, { sMape: 9, mase: 2 })).toBe(1);
  });

  it('has an answer for a benchmark without error', () => {
    expect(overallWeightedAverage({ sMape: 0, mase: 0 }, { sMape: 0, mase: 0 })).toBe(1);
    expect(overallWeightedAverage({ sMape: 1, mase: 0 }, { sMape: 0, mase: 0 })).toBe(Infinity);
  });
});
