import { FESTIVAL_SEASONS, seasonPlace } from '../../src/calendar/festival-seasons';
import { monthNumber } from '../../src/calendar/months';
import { monthSpans, periodsOfYear } from '../../src/calendar/periods';
import { serialOf } from '../../src/calendar/serial';

const monthsOf = (calendarYear: number, firstMonth = 1) => monthSpans(monthNumber({ year: calendarYear, month: firstMonth }), 1, 12);

describe('where a season lies', () => {
  it.each([
    // Days of the four weeks before New Year that fall in January, of 28.
    [2024, 19 / 28],
    [2025, 1],
    [2026, 12 / 28],
    [2027, 23 / 28],
    [2029, 16 / 28],
    [2030, 26 / 28],
  ])('New Year %d: %f of it in January', (of, january) => {
    const place = seasonPlace(FESTIVAL_SEASONS.cny, monthsOf(of));
    expect(typeof place === 'string' ? place : place.shares.slice(0, 3)).toEqual([
      expect.closeTo(january, 12),
      expect.closeTo(1 - january, 12),
      0,
    ]);
  });

  it('Mid-Autumn on 6 October 2025: 16 of 21 days in September; on 17 September 2024: all', () => {
    const september = (of: number) => {
      const place = seasonPlace(FESTIVAL_SEASONS['mid-autumn'], monthsOf(of));
      return typeof place === 'string' ? place : place.shares[8];
    };
    expect(september(2025)).toBeCloseTo(16 / 21, 12);
    expect(september(2024)).toBe(1);
  });

  it('is cut by a year that begins between its months, and unknown outside the table', () => {
    expect(seasonPlace(FESTIVAL_SEASONS.cny, monthsOf(2027, 2))).toBe('cut');
    expect(seasonPlace(FESTIVAL_SEASONS.cny, monthsOf(2045))).toBe('unknown');
  });

  it('is found in a fiscal year and in a year of weeks', () => {
    const fiscal = seasonPlace(FESTIVAL_SEASONS.cny, monthsOf(2026, 4));
    expect(typeof fiscal === 'string' ? fiscal : fiscal.shares[9]).toBeCloseTo(23 / 28, 12);
    const weeks = seasonPlace(FESTIVAL_SEASONS.cny, periodsOfYear(serialOf(2027, 1, 1), 'week'));
    expect(typeof weeks === 'string' ? weeks : weeks.shares.filter((share) => share > 0)).toHaveLength(5);
  });
});
