import { forecast } from '../../src/forecasting/auto/forecast';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { FORECAST } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const MONTHS = Array.from({ length: 36 }, (_, t) => 100 + t + 10 * (t % 12));

describe('PLAN.FORECAST', () => {
  it('gives forecast, lower and upper bound, three months unless told otherwise', () => {
    const { point, lower, upper } = forecast({ history: MONTHS, horizon: 3, period: 12, level: 0.8 });
    expect(FORECAST([MONTHS])).toEqual(point.map((value, step) => [value, lower[step], upper[step]]));
    expect(FORECAST([MONTHS], 5, null, null, null)).toHaveLength(5);
  });

  it('reads a block row by row, a column, and a method in any case', () => {
    const blocks = [MONTHS.slice(0, 12), MONTHS.slice(12, 24), MONTHS.slice(24)];
    const column = MONTHS.map((value) => [value]);
    expect(FORECAST(blocks)).toEqual(FORECAST([MONTHS]));
    expect(FORECAST(column)).toEqual(FORECAST([MONTHS]));
    expect(FORECAST([MONTHS], 2, 12, 0.8, 'Seasonal-Naive').map(([point]) => point)).toEqual([124, 135]);
  });

  it('takes blank cells for missing values, not for zeros', () => {
    const gap = MONTHS.map((value, t) => (t === 17 ? null : value));
    const [[point = NaN] = []] = FORECAST([gap], 1);
    expect(Math.abs(point - 136)).toBeLessThan(8);
    expect(FORECAST([gap.map((value) => value ?? '')], 1)).toEqual(FORECAST([gap], 1));
  });

  it('widens with the level', () => {
    const width = (level: number): number =>
      FORECAST([MONTHS.map((value, t) => value + (t % 5))], 1, 12, level).map((row) => row[2]! - row[1]!)[0]!;
    expect(width(0.95)).toBeGreaterThan(width(0.5));
  });

  it.each([
    ['argument-missing', [null]],
    ['argument-cell-not-number', [[[1, 'two']]]],
    ['argument-not-whole', [[MONTHS], 0]],
    ['argument-not-whole', [[MONTHS], 1201]],
    ['argument-not-whole', [[MONTHS], 3, 0]],
    ['argument-not-whole', [[MONTHS], 3, 367]],
    ['argument-not-between', [[MONTHS], 3, 12, 80]],
    ['argument-not-between', [[MONTHS], 3, 12, 1]],
    ['argument-not-choice', [[MONTHS], 3, 12, 0.8, 'arima']],
    ['forecast-no-history', [[[null, '', null]]]],
  ])('refuses: %s', (expected, values) => expect(() => FORECAST(...(values as unknown[]))).toThrow(code(expected)));

  it('names what is allowed', () => {
    expect(() => FORECAST([MONTHS], 3, 12, 80)).toThrow('level must lie between 0 and 1, both excluded, such as 0.8 for 80%; found 80.');
    expect(() => FORECAST([MONTHS], 3, 12, 0.8, 'arima')).toThrow(
      'method must be one of auto, naive, seasonal-naive, ses, holt, damped, theta, ets, croston, sba, tsb; found “arima”.',
    );
  });
});
