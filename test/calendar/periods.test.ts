import fc from 'fast-check';
import { PERIOD_GRAINS, daysIn, type Grain, type Period } from '../../src/calendar/period';
import { periodsFrom, periodsOfYear } from '../../src/calendar/periods';
import { isoDate, serialOf, weekdayOf } from '../../src/calendar/serial';
import { isoWeek } from '../../src/calendar/week-year';
import { describeWithReferences, referenceCases } from '../support/reference';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return serialOf(year, month, date);
};
const shown = (periods: readonly Period[]) => periods.map(({ first, last }) => [isoDate(first), isoDate(last)]);
const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') });

describe('periodsFrom', () => {
  it('lists the month a date lies in and those after it', () => {
    expect(shown(periodsFrom(day('2028-01-15'), 3, 'month'))).toEqual([
      ['2028-01-01', '2028-01-31'],
      ['2028-02-01', '2028-02-29'],
      ['2028-03-01', '2028-03-31'],
    ]);
  });

  it('cuts months after the 15th', () => {
    expect(shown(periodsFrom(day('2027-01-16'), 3, 'half-month'))).toEqual([
      ['2027-01-16', '2027-01-31'],
      ['2027-02-01', '2027-02-15'],
      ['2027-02-16', '2027-02-28'],
    ]);
  });

  it('begins fiscal quarters and years with the month of the start', () => {
    expect(shown(periodsFrom(day('2027-02-01'), 2, 'quarter'))).toEqual([
      ['2027-02-01', '2027-04-30'],
      ['2027-05-01', '2027-07-31'],
    ]);
    expect(shown(periodsFrom(day('2027-04-01'), 1, 'year'))).toEqual([['2027-04-01', '2028-03-31']]);
  });

  it.each(['week', 'iso-week'] as const)('runs weeks from Monday to Sunday: %s', (grain) => {
    expect(shown(periodsFrom(day('2027-01-01'), 2, grain))).toEqual([
      ['2026-12-28', '2027-01-03'],
      ['2027-01-04', '2027-01-10'],
    ]);
  });

  it('runs weeks from Sunday to Saturday', () => {
    expect(shown(periodsFrom(day('2027-01-02'), 2, 'sunday-week'))).toEqual([
      ['2026-12-27', '2027-01-02'],
      ['2027-01-03', '2027-01-09'],
    ]);
  });

  it('lists single days', () => {
    expect(shown(periodsFrom(day('2028-02-28'), 3, 'day'))).toEqual([
      ['2028-02-28', '2028-02-28'],
      ['2028-02-29', '2028-02-29'],
      ['2028-03-01', '2028-03-01'],
    ]);
  });

  it('begins half-years with the month of the start', () => {
    expect(shown(periodsFrom(day('2027-04-10'), 2, 'half-year'))).toEqual([
      ['2027-04-01', '2027-09-30'],
      ['2027-10-01', '2028-03-31'],
    ]);
  });

  it('counts retail months in weeks from the start', () => {
    const weeks = (grain: Grain) => periodsFrom(day('2027-01-31'), 12, grain).map((period) => daysIn(period) / 7);
    expect(weeks('445')).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
    expect(weeks('454')).toEqual([4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4]);
    expect(weeks('544')).toEqual([5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4]);
  });

  it.each(PERIOD_GRAINS)('%s: the periods follow one another without gap, and the first one holds the start', (grain) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 120 }), (start, count) => {
        const periods = periodsFrom(start, count, grain);
        expect(periods).toHaveLength(count);
        expect(periods[0]?.first).toBeLessThanOrEqual(start);
        expect(periods[0]?.last).toBeGreaterThanOrEqual(start);
        expect(periods.slice(1).map(({ first }) => first)).toEqual(periods.slice(0, -1).map(({ last }) => last + 1));
        expect(Math.min(...periods.map(daysIn))).toBeGreaterThan(0);
      }),
    );
  });
});

describe('periodsOfYear', () => {
  it.each([
    ['month', 12],
    ['half-month', 24],
    ['quarter', 4],
    ['half-year', 2],
    ['year', 1],
    ['445', 12],
    ['day', 365],
    ['sunday-week', 52],
  ] as const)('a year has %s periods: %d', (grain, count) => expect(periodsOfYear(day('2027-01-01'), grain)).toHaveLength(count));

  it('has 366 days in a leap year, in a fiscal year by its February', () => {
    expect(periodsOfYear(day('2028-01-01'), 'day')).toHaveLength(366);
    expect(periodsOfYear(day('2027-04-01'), 'day')).toHaveLength(366);
    expect(periodsOfYear(day('2028-04-01'), 'day')).toHaveLength(365);
  });

  it.each(Array.from({ length: 12 }, (_, at) => at + 1))('is twelve months from whichever month it starts in: %d', (month) => {
    const start = serialOf(2027, month, 1);
    for (const grain of ['month', 'half-month', 'quarter', 'half-year', 'year', 'day'] as const) {
      const periods = periodsOfYear(start, grain);
      expect([periods[0]?.first, periods[periods.length - 1]?.last]).toEqual([start, serialOf(2028, month, 1) - 1]);
    }
  });

  it('counts weeks from the Sunday nearest to the start', () => {
    // 1 January 2028 is a Saturday.
    expect(isoDate(periodsOfYear(day('2028-01-01'), 'sunday-week')[0]?.first ?? 0)).toBe('2028-01-02');
    expect(periodsOfYear(day('2028-01-01'), 'sunday-week')).toHaveLength(52);
    expect(periodsOfYear(day('2023-01-01'), 'sunday-week')).toHaveLength(52);
    expect(periodsOfYear(day('2025-01-01'), 'sunday-week')).toHaveLength(53);
  });

  it.each(PERIOD_GRAINS)('%s: one year begins the day after the one before ends', (grain) => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 10 }), (start, yearsOn) => {
        const periods = periodsOfYear(start, grain, yearsOn);
        const next = periodsOfYear(start, grain, yearsOn + 1);
        expect(next[0]?.first).toBe((periods[periods.length - 1]?.last ?? NaN) + 1);
      }),
    );
  });

  it.each([2015, 2020, 2026, 2032])('a calendar year that begins in ISO week 1 to 4 January has its ISO weeks: %d has 53', (year) => {
    const weeks = periodsOfYear(serialOf(year, 1, 1), 'week');
    expect(weeks).toHaveLength(53);
    expect(weeks.map(({ first }) => isoWeek(first))).toEqual(Array.from({ length: 53 }, (_, week) => week + 1));
    expect(weeks.every(({ first }) => weekdayOf(first) === 1)).toBe(true);
  });
});

describeWithReferences('retail calendars as the NRF publishes them', () => {
  const cases = referenceCases('C4-calendars.json');
  /** The Sunday nearest 1 February, reached from a year whose start is known. */
  const retailYear = (year: number, grain: Grain = '454') => periodsOfYear(day('2018-02-04'), grain, year - 2018);

  it('has 53 weeks in 2012, 2017 and 2023', () => {
    const { inputs, expected } = cases.get('C-NRF-53WEEK-2010-2023') ?? {};
    const weeks = (inputs?.['years'] as number[]).map((year) => retailYear(year).reduce((sum, period) => sum + daysIn(period), 0) / 7);
    expect(weeks).toEqual(expected?.['weeks']?.published);
  });

  it('has the months of 2018', () => {
    const expected = cases.get('C-NRF-MONTHS-2018')?.expected;
    expect(shown(periodsFrom(day('2018-02-04'), 6, '454'))).toEqual(expected?.['first_six']?.published);
    expect(shown(retailYear(2018))).toEqual(expected?.['all_months']?.recomputed);
  });

  it('has the month starts of 2014', () => {
    const published = cases.get('C-NRF-2014-STARTS')?.expected['starts']?.published as string[];
    expect(shown(periodsFrom(day('2014-02-02'), published.length, '454')).map(([first]) => first)).toEqual(published);
  });

  it('begins and ends its years on the published days, also from the 53-week year 2017 on', () => {
    const expected = cases.get('C-NRF-YEAR-BOUNDS')?.expected;
    const starts = expected?.['start']?.published as Record<string, string>;
    const ends = expected?.['end']?.published as Record<string, string>;
    for (const [year, start] of Object.entries(starts)) expect(isoDate(retailYear(Number(year))[0]?.first ?? 0)).toBe(start);
    for (const [year, end] of Object.entries(ends)) expect(isoDate(retailYear(Number(year))[11]?.last ?? 0)).toBe(end);
    expect(shown(periodsFrom(day('2017-01-29'), 13, '454'))[12]?.[0]).toBe(starts['2018']);
  });

  it('numbers weeks as ISOWEEKNUM', () => {
    const { inputs, expected } = cases.get('C-ISO-EXCEL') ?? {};
    expect(isoWeek(day(inputs?.['date'] as string))).toBe(expected?.['isoweeknum']?.published);
  });

  it('ends its years on the Saturday nearest 31 January', () => {
    for (let year = 2010; year <= 2040; year++) {
      const periods = retailYear(year);
      const last = periods[periods.length - 1]?.last ?? 0;
      expect(weekdayOf(last)).toBe(6);
      expect(Math.abs(last - serialOf(year + 1, 1, 31))).toBeLessThanOrEqual(3);
    }
  });
});
