import { dayByRule } from '../../src/calendar/day-rule';
import { dayOf, isoDate, weekdayOf } from '../../src/calendar/serial';

describe('days by rule', () => {
  it.each([
    [2025, '2025-11-27'],
    [2026, '2026-11-26'],
    [2027, '2027-11-25'],
    // 1 November is a Friday: its fourth Thursday is the latest there is.
    [2030, '2030-11-28'],
  ])('the fourth Thursday of November %d is %s', (year, expected) => {
    expect(isoDate(dayByRule({ month: 11, nth: 4, weekday: 4 }, year))).toBe(expected);
  });

  it('counts on from the weekday, across the end of the month', () => {
    // Cyber Monday, four days after the fourth Thursday.
    expect(isoDate(dayByRule({ month: 11, nth: 4, weekday: 4, plus: 4 }, 2030))).toBe('2030-12-02');
  });

  it('is a weekday of its week of the month, every year', () => {
    for (let year = 1950; year <= 2100; year++) {
      for (let weekday = 1; weekday <= 7; weekday++) {
        const day = dayByRule({ month: 5, nth: 2, weekday }, year);
        expect(weekdayOf(day)).toBe(weekday);
        expect(Math.ceil(dayOf(day).day / 7)).toBe(2);
      }
    }
  });

  it('takes a fixed day as it is', () => expect(isoDate(dayByRule({ month: 12, day: 25 }, 2027))).toBe('2027-12-25'));
});
