import { eventsInYears } from '../../../src/calendar/events/events-in-years';
import { isoDate, serialOf } from '../../../src/calendar/serial';

const year = (of: number) => ({ first: serialOf(of, 1, 1), last: serialOf(of, 12, 31) });
const shown = (market: 'CN' | 'VN', lastYear: number, thisYear: number) =>
  eventsInYears(year(lastYear), year(thisYear), thisYear - lastYear, market).map((line) => ({
    ...line,
    lastYear: line.lastYear && [isoDate(line.lastYear.first), isoDate(line.lastYear.last)],
    thisYear: line.thisYear && [isoDate(line.thisYear.first), isoDate(line.thisYear.last)],
  }));

describe('the events of two years, one line an event and platform', () => {
  it('a campaign runs from its first selling phase to its last, refunds left out, announced dates before usual ones', () => {
    const lines = shown('CN', 2024, 2025).filter(({ event }) => event === 'double-11');
    expect(lines.map(({ platform, lastYear, thisYear, confidence }) => [platform, lastYear, thisYear, confidence])).toEqual([
      ['tmall', ['2024-10-14', '2024-11-11'], ['2025-10-15', '2025-11-14'], 'announced'],
      ['jd', ['2024-10-14', '2024-11-14'], ['2025-10-09', '2025-11-14'], 'announced'],
      ['douyin', ['2024-10-08', '2024-11-11'], ['2025-09-16', '2025-11-11'], 'announced'],
    ]);
  });

  it('a season ends on the eve of its feast, which sells little itself', () => {
    const [tet] = shown('VN', 2026, 2027).filter(({ event }) => event === 'tet');
    expect([tet?.lastYear, tet?.thisYear]).toEqual([
      ['2026-01-20', '2026-02-16'],
      ['2027-01-09', '2027-02-05'],
    ]);
  });

  it('a season that begins in the year before its feast has a line in both plans', () => {
    const seasons = shown('CN', 2026, 2027).filter(({ event }) => event === 'nianhuo');
    expect(seasons.map(({ thisYear }) => thisYear)).toEqual([
      ['2027-01-09', '2027-02-05'],
      ['2027-12-29', '2028-01-25'],
    ]);
  });

  it('an event that is new has no window last year, one that ended none this year', () => {
    const douyin = shown('CN', 2020, 2021).find(({ event, platform }) => event === '618' && platform === 'douyin');
    expect([douyin?.lastYear, douyin?.thisYear]).toEqual([null, ['2021-05-25', '2021-06-18']]);
    const rivals = shown('CN', 2019, 2020).find(({ event, platform }) => event === '818' && platform === 'all');
    expect([rivals?.lastYear, rivals?.thisYear]).toEqual([['2019-08-11', '2019-08-18'], null]);
  });

  it('paydays, which move nothing from month to month, are left out, and so is every year without a calendar', () => {
    expect(shown('VN', 2026, 2027).some(({ event }) => event.startsWith('payday'))).toBe(false);
    expect(shown('CN', 2043, 2044)).toEqual([]);
  });
});
