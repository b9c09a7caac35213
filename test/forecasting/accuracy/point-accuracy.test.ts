import fc from 'fast-check';
import {
  bias,
  meanAbsoluteError,
  meanAbsolutePercentageError,
  rootMeanSquareError,
  symmetricPercentageError,
  weightedPercentageError,
} from '../../../src/forecasting/accuracy/point-accuracy';
import { meanAbsoluteScaledError } from '../../../src/forecasting/accuracy/scaled-accuracy';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

const measures = [
  meanAbsoluteError,
  rootMeanSquareError,
  meanAbsolutePercentageError,
  symmetricPercentageError,
  weightedPercentageError,
  bias,
];

describe('measures of point forecasts', () => {
  it('are what they are called', () => {
    const [actual, forecast] = [
      [10, 20, 30],
      [12, 16, 30],
    ];
    expect(meanAbsoluteError(actual, forecast)).toBe(2);
    expect(rootMeanSquareError(actual, forecast)).toBeCloseTo(Math.sqrt(20 / 3), 12);
    expect(meanAbsolutePercentageError(actual, forecast)).toBeCloseTo((20 + 20 + 0) / 3, 12);
    expect(symmetricPercentageError(actual, forecast)).toBeCloseTo((200 * (2 / 22 + 4 / 36)) / 3, 12);
    expect(bias(actual, forecast)).toBeCloseTo(-2 / 60, 12);
    expect(weightedPercentageError(actual, forecast)).toBeCloseTo(6 / 60, 12);
  });

  it('call a forecast that is always too high biased upwards', () => {
    expect(bias([10, 10], [15, 15])).toBe(0.5);
    expect(bias([-10, -10], [-5, -5])).toBe(0.5);
    expect(bias([0, 0], [3, 1])).toBe(1);
    expect(bias([0, 0], [-3, -1])).toBe(-1);
    expect(bias([0, 0], [0, 0])).toBe(0);
  });

  it('have figures for zeros', () => {
    expect(symmetricPercentageError([0, 0], [0, 5])).toBe(100);
    expect(symmetricPercentageError([-2], [2])).toBe(200);
    expect(meanAbsolutePercentageError([0, 0, 2], [0, 5, 2])).toBeCloseTo(100 / 3, 12);
    measures.forEach((measure) => expect(measure([], [])).toBe(0));
  });

  it('are finite, and zero for a perfect forecast', () => {
    const large = fc.double({ min: 1e-100, max: 1e100, noNaN: true });
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      large,
      large.map((size) => -size),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (pairs) => {
        const [actual, forecast] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        for (const measure of measures) {
          expect(measure(actual, actual)).toBe(0);
          expect(Number.isFinite(measure(actual, forecast))).toBe(true);
        }
        expect(symmetricPercentageError(actual, forecast)).toBeLessThanOrEqual(200 + 1e-9);
        expect(rootMeanSquareError(actual, forecast)).toBeGreaterThanOrEqual(meanAbsoluteError(actual, forecast) * (1 - 1e-12));
      }),
    );
  });
});

describeWithReferences('measures of the M3 forecasts', () => {
  interface Series {
    readonly id: string;
    readonly period: number;
    readonly history: number[];
    readonly actual: number[];
    readonly forecast: number[];
  }
  const { inputs, expected } = referenceCases('D2-accuracy.json').get('D-M3-METRICS-A')!;
  const output = expected['metrics'] as { recomputed: Record<string, number>[]; recomputed_tolerance: { rel: number } };

  it.each((inputs['series'] as Series[]).map((series, at) => [series.id, series, at] as const))('D-M3-METRICS-A: %s', (_, series, at) => {
    const { history, actual, forecast, period } = series;
    const found: Record<string, number> = {
      smape: symmetricPercentageError(actual, forecast),
      mape: meanAbsolutePercentageError(actual, forecast),
      mase: meanAbsoluteScaledError(history, actual, forecast, period),
      mae: meanAbsoluteError(actual, forecast),
      rmse: rootMeanSquareError(actual, forecast),
    };
    for (const [measure, recomputed] of Object.entries(output.recomputed[at]!)) {
      expectReference(found[measure]!, { recomputed, recomputed_tolerance: output.recomputed_tolerance });
    }
  });
});
