import { dailyMonths } from '../../../src/planning/actuals/daily-months';
import { monthIndex } from '../../../src/planning/actuals/excel-date';
import { serialOf } from '../../../src/calendar/serial';

test('months with half of their days are known by day, however often a day is there', () => {
  const january = serialOf(2026, 1, 1);
  const february = serialOf(2026, 2, 1);
  const days = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
  expect([...dailyMonths([...days(january, 15), ...days(february, 14), ...days(february, 14)])]).toEqual([monthIndex(january)]);
  expect([...dailyMonths([])]).toEqual([]);
});
