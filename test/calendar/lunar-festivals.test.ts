import { festivalDate, FIRST_FESTIVAL_YEAR, LAST_FESTIVAL_YEAR } from '../../src/calendar/lunar-festivals';
import { isoDate } from '../../src/calendar/serial';
import { describeWithReferences, referenceCases } from '../support/reference';
import { newMoon } from './new-moon';

const YEARS = Array.from({ length: LAST_FESTIVAL_YEAR - FIRST_FESTIVAL_YEAR + 1 }, (_, at) => FIRST_FESTIVAL_YEAR + at);
const date = (festival: 'cny' | 'tet' | 'mid-autumn', year: number) => isoDate(festivalDate(festival, year) ?? 0);

describe('lunar festivals', () => {
  it.each([
    ['cny', 2027, '2027-02-06'],
    ['cny', 2030, '2030-02-03'],
    ['tet', 2030, '2030-02-02'],
    ['mid-autumn', 2025, '2025-10-06'],
    ['mid-autumn', 2028, '2028-10-03'],
  ] as const)('%s %d is %s', (festival, year, expected) => expect(date(festival, year)).toBe(expected));

  it('knows nothing outside its table', () => {
    expect(festivalDate('cny', 2014)).toBeNull();
    expect(festivalDate('tet', 2041)).toBeNull();
  });

  /** Julian day of serial 0, midnight before 30 December 1899. */
  const SERIAL_ZERO = 2_415_018.5;
  /** Days on which a new moon falls, as serial dates at a distance from Greenwich in hours. */
  const newMoonDays = (hours: number) => {
    const days = new Set<number>();
    for (let k = 180; k < 520; k++) days.add(Math.floor(newMoon(k) + hours / 24 - SERIAL_ZERO));
    return days;
  };

  it('begins every Chinese New Year on a new moon in Beijing, every Tet on one in Hanoi', () => {
    const [beijing, hanoi] = [newMoonDays(8), newMoonDays(7)];
    for (const year of YEARS) {
      expect([year, beijing.has(festivalDate('cny', year) ?? 0)]).toEqual([year, true]);
      expect([year, hanoi.has(festivalDate('tet', year) ?? 0)]).toEqual([year, true]);
    }
  });

  it('has Mid-Autumn fourteen days after a new moon, in the eighth month from New Year (a leap month may lie between)', () => {
    const beijing = newMoonDays(8);
    for (const year of YEARS) {
      const first = (festivalDate('mid-autumn', year) ?? 0) - 14;
      expect([year, beijing.has(first)]).toEqual([year, true]);
      const months = Math.round((first - (festivalDate('cny', year) ?? 0)) / 29.53);
      expect([7, 8]).toContain(months);
    }
  });
});

describeWithReferences('lunar new years as published', () => {
  it('2015 to 2025', () => {
    const expected = referenceCases('C4-calendars.json').get('C-LNY-2015-2025')?.expected;
    const chinese = expected?.['chinese']?.published as Record<string, string>;
    const vietnamese = expected?.['vietnamese']?.published as Record<string, string>;
    for (const year of Object.keys(chinese)) {
      expect(date('cny', Number(year))).toBe(chinese[year]);
      expect(date('tet', Number(year))).toBe(vietnamese[year]);
    }
  });
});
