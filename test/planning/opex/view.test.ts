import fc from 'fast-check';
import { monthAt, monthNumber } from '../../../src/calendar/months';
import { HALF_MONTHS, halfMonthsOf, OPEX_VIEWS, type OpexView } from '../../../src/planning/opex/view';

const START = { year: 2026, month: 4 };
const inYear = (month: number) => monthAt(monthNumber(START) + month);

describe('the half-months of a view', () => {
  test.each<[OpexView, number, number, number]>([
    ['first-half-month', 7, 14, 14],
    ['second-half-month', 7, 15, 15],
    ['month', 7, 14, 15],
    ['quarter', 7, 12, 17],
    ['half-year', 7, 12, 23],
    ['year-to-date', 7, 0, 15],
    ['year', 7, 0, 23],
    ['quarter', 0, 0, 5],
    ['half-year', 5, 0, 11],
  ])('%s of month %i of a year that begins in April: %i to %i', (view, month, first, last) => {
    expect(halfMonthsOf(view, START, inYear(month))).toEqual({ first, last });
  });

  test('of every view hold the month reviewed, but for half-months whole months, and lie in the year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...OPEX_VIEWS), fc.integer({ min: 0, max: 11 }), (view, month) => {
        const { first, last } = halfMonthsOf(view, START, inYear(month));
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThan(HALF_MONTHS);
        expect(first).toBeLessThanOrEqual(2 * month + 1);
        expect(last).toBeGreaterThanOrEqual(2 * month);
        if (!view.endsWith('half-month')) expect([first % 2, last % 2]).toEqual([0, 1]);
      }),
    );
  });

  test.each([-1, 12])('a month outside the plan year is refused: %i', (month) => {
    expect(() => halfMonthsOf('month', START, inYear(month))).toThrow(
      expect.objectContaining({ code: 'opex-as-of-outside', params: expect.objectContaining({ first: '2026-04', last: '2027-03' }) }),
    );
  });
});
