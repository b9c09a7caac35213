import {
  FIRST_FESTIVAL_YEAR,
  LAST_FESTIVAL_YEAR,
  tabledFestivalDate,
  TABLED_FESTIVALS,
  type TabledFestival,
} from '../../src/calendar/lunar-festivals';
import { dayOf, isoDate, serialOf } from '../../src/calendar/serial';
import { describeWithReferences, referenceCases } from '../support/reference';
import { dayOfLongitude, julianDay, lunarMonths, newMoonsBetween } from './lunisolar-year';
import { newMoon } from './new-moon';
import { solarLongitude } from './solar-longitude';

const YEARS = Array.from({ length: LAST_FESTIVAL_YEAR - FIRST_FESTIVAL_YEAR + 1 }, (_, at) => FIRST_FESTIVAL_YEAR + at);
const BEIJING = 8;
const HANOI = 7;
const date = (festival: TabledFestival, year: number) => isoDate(tabledFestivalDate(festival, year) ?? 0);

/** Place, lunar month and day of the festivals of the moon. */
const LUNAR_DAYS: Readonly<Record<Exclude<TabledFestival, 'qingming'>, readonly [hours: number, month: number, day: number]>> = {
  cny: [BEIJING, 1, 1],
  tet: [HANOI, 1, 1],
  lantern: [BEIJING, 1, 15],
  'hung-kings': [HANOI, 3, 10],
  'dragon-boat': [BEIJING, 5, 5],
  qixi: [BEIJING, 7, 7],
  'mid-autumn': [BEIJING, 8, 15],
  'mid-autumn-vn': [HANOI, 8, 15],
  'double-ninth': [BEIJING, 9, 9],
};

/** A festival computed from the positions of moon and sun. */
function computed(festival: TabledFestival, year: number): string {
  if (festival === 'qingming') return isoDate(dayOfLongitude(15, serialOf(year, 3, 25), BEIJING));
  const [hours, month, day] = LUNAR_DAYS[festival];
  return isoDate((lunarMonths(year, hours).get(month) ?? NaN) + day - 1);
}

describe('the astronomy behind the table', () => {
  it('finds the new moon of February 1977 as in Meeus, example 49.a', () => expect(newMoon(-283)).toBeCloseTo(2443192.65118, 4));
  it('finds the sun on 13 October 1992 as in Meeus, example 25.a', () => expect(solarLongitude(2448908.5)).toBeCloseTo(199.90895, 4));
});

describe('festivals of the table', () => {
  it.each([
    ['cny', 2027, '2027-02-06'],
    ['cny', 2030, '2030-02-03'],
    ['tet', 2030, '2030-02-02'],
    ['mid-autumn', 2025, '2025-10-06'],
    ['mid-autumn', 2028, '2028-10-03'],
    ['mid-autumn', 2034, '2034-09-27'],
    ['mid-autumn-vn', 2034, '2034-09-26'],
    ['dragon-boat', 2025, '2025-05-31'],
    ['dragon-boat', 2026, '2026-06-19'],
  ] as const)('%s %d is %s', (festival, year, expected) => expect(date(festival, year)).toBe(expected));

  it('end with the table', () => {
    expect(tabledFestivalDate('cny', 2014)).toBeNull();
    expect(tabledFestivalDate('tet', 2041)).toBeNull();
  });

  it.each(TABLED_FESTIVALS)('%s falls every year where moon and sun put it', (festival) => {
    expect(YEARS.map((year) => date(festival, year))).toEqual(YEARS.map((year) => computed(festival, year)));
  });

  /**
   * The computed new moons are good to less than a minute. Nearest to midnight are those of Chinese New Year 2027 (23:56 in Beijing)
   * and 2030 (0:08), of month 9 of 2026 (23:50) and of month 8 of 2034 (0:14), so no date hangs on the last digits.
   */
  it('begin their months on new moons that are more than three minutes from midnight', () => {
    for (const [festival, [hours, , day]] of Object.entries(LUNAR_DAYS)) {
      for (const year of YEARS) {
        const first = (tabledFestivalDate(festival as TabledFestival, year) ?? 0) - day + 1;
        const [moment = NaN] = newMoonsBetween(first, first + 1, hours);
        const minutes = (moment - first) * 1440;
        expect([festival, year, minutes > 3 && minutes < 1437]).toEqual([festival, year, true]);
      }
    }
  });

  /** The computed sun is good to a quarter of an hour; nearest is 2038 (0:22 here, 0:29 by lunar-javascript's fuller theory). */
  it('has no Qingming within twenty minutes of midnight', () => {
    const longitudeAt = (serial: number) => solarLongitude(julianDay(serial, BEIJING));
    for (const year of YEARS) {
      const day = tabledFestivalDate('qingming', year) ?? 0;
      expect([year, longitudeAt(day + 20 / 1440) < 15, longitudeAt(day + 1420 / 1440) > 15]).toEqual([year, true, true]);
    }
  });
});

describeWithReferences('lunar new years as published', () => {
  const cases = referenceCases('C4-calendars.json');

  it('2015 to 2025', () => {
    const expected = cases.get('C-LNY-2015-2025')?.expected;
    const chinese = expected?.['chinese']?.published as Record<string, string>;
    const vietnamese = expected?.['vietnamese']?.published as Record<string, string>;
    for (const year of Object.keys(chinese)) {
      expect(date('cny', Number(year))).toBe(chinese[year]);
      expect(date('tet', Number(year))).toBe(vietnamese[year]);
    }
  });

  it('2007, before the table: the astronomy that checks it puts Tet a day earlier', () => {
    const { inputs, expected } = cases.get('C-TET-2007') ?? {};
    const year = inputs?.['year'] as number;
    expect(computed('tet', year)).toBe(expected?.['vietnamese']?.published);
    expect(computed('cny', year)).toBe(expected?.['chinese']?.published);
    expect(dayOf(tabledFestivalDate('tet', FIRST_FESTIVAL_YEAR) ?? 0).year).toBeGreaterThan(year);
  });
});
