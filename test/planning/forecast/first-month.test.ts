import { serialOf } from '../../../src/calendar/serial';
import { firstMonths } from '../../../src/planning/forecast/first-month';

const NOVEMBER = { year: 2026, month: 11 };

test.each([
  ['the month after the newest, long ago', NOVEMBER, false, serialOf(2027, 3, 5), { year: 2026, month: 12 }],
  ['the newest where its days are not all there', NOVEMBER, true, serialOf(2027, 3, 5), NOVEMBER],
  ['the newest where it is not over today', NOVEMBER, false, serialOf(2026, 11, 29), NOVEMBER],
  ['the month after the newest on its last day', NOVEMBER, false, serialOf(2026, 11, 30), { year: 2026, month: 12 }],
  ['over the turn of the year', { year: 2026, month: 12 }, false, serialOf(2027, 1, 1), { year: 2027, month: 1 }],
])('a forecast starts in %s', (_name, newest, partial, today, expected) => {
  const { proposed, choices } = firstMonths(newest, partial, today);
  expect(proposed).toEqual(expected);
  expect(choices).toContainEqual(proposed);
  expect(choices).toHaveLength(3);
});
