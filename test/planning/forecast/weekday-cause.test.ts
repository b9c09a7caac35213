import { monthNumber } from '../../../src/calendar/months';
import { forecast } from '../../../src/forecasting/auto/forecast';
import { weekdayCause } from '../../../src/planning/forecast/weekday-cause';

const FIRST = monthNumber({ year: 2023, month: 1 });

test('a month of four whole weeks has none too many; longer ones as their last days fall', () => {
  const [cause] = weekdayCause(monthNumber({ year: 2027, month: 1 }), 24, 0);
  const excess = (month: number) => Math.round((cause?.values[month - 1] ?? NaN) * 7);
  // January 2027 begins on a Friday: 21 weekdays of 31 days. February has 28 days. March begins on a Monday: 23 of 31.
  expect([1, 2, 3].map(excess)).toEqual([21 * 7 - 155, 0, 23 * 7 - 155]);
});

test('there is none for less than two years of history', () => {
  expect(weekdayCause(FIRST, 23, 12)).toEqual([]);
  expect(weekdayCause(FIRST, 24, 12)[0]?.values).toHaveLength(36);
});

test('a shop that sells on weekdays only is forecast better by it', () => {
  const [cause] = weekdayCause(FIRST, 36, 12);
  const sold = (cause?.values ?? []).map((excess, at) => 1000 + 45 * excess + 12 * Math.sin(at * at));
  const error = (regressors: Parameters<typeof forecast>[0]['regressors']) =>
    forecast({ history: sold.slice(0, 36), horizon: 12, period: 12, regressors }).point.reduce(
      (sum, value, at) => sum + Math.abs(value - (sold[36 + at] ?? 0)),
      0,
    );
  expect(error(weekdayCause(FIRST, 36, 12))).toBeLessThan(0.7 * error([]));
});
