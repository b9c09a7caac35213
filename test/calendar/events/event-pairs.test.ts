import { pairedEvents } from '../../../src/calendar/events/event-pairs';
import type { EventPair } from '../../../src/calendar/event-alignment';
import { isoDate, serialOf, serialOfIso } from '../../../src/calendar/serial';

const year = (of: number, firstMonth = 1) => ({ first: serialOf(of, firstMonth, 1), last: serialOf(of + 1, firstMonth, 1) - 1 });
const shown = (pairs: readonly EventPair[]) =>
  pairs.map(({ lastYear, thisYear }) => [lastYear, thisYear].map(({ first, last, dDay }) => [first, dDay, last].map(isoDate).join(' ')));

describe('pairedEvents', () => {
  it('pairs Chinese New Year of one year with that of the next', () => {
    const pairs = shown(pairedEvents(year(2025), year(2026), 'CN'));
    expect(pairs).toContainEqual(['2025-01-01 2025-01-29 2025-02-04', '2026-01-20 2026-02-17 2026-02-23']);
    expect(pairs).toContainEqual(['2025-09-15 2025-10-06 2025-10-06', '2026-09-04 2026-09-25 2026-09-25']);
  });

  it('takes the dates of one platform, and without one those of all', () => {
    const doubleEleven = (platform?: 'jd' | 'tmall' | 'douyin') =>
      shown(pairedEvents(year(2024), year(2025), 'CN', platform)).filter(([lastYear]) => lastYear?.includes('2024-11-11'));
    expect(doubleEleven('jd')).toEqual([['2024-10-14 2024-11-11 2024-11-14', '2025-10-09 2025-11-11 2025-11-14']]);
    expect(doubleEleven('douyin')).toEqual([['2024-10-08 2024-11-11 2024-11-11', '2025-09-16 2025-11-11 2025-11-11']]);
    expect(doubleEleven()).toEqual([['2024-10-08 2024-11-11 2024-11-14', '2025-09-16 2025-11-11 2025-11-14']]);
  });

  it('leaves refunds out of the window', () => {
    const [pair] = shown(pairedEvents(year(2026), year(2027), 'CN', 'tmall')).filter(([lastYear]) => lastYear?.includes('2026-06-18'));
    expect(pair).toEqual(['2026-05-13 2026-06-18 2026-06-20', '2027-05-13 2027-06-18 2027-06-20']);
  });

  it('pairs paydays month by month, and nothing with two partners', () => {
    const pairs = pairedEvents(year(2026, 4), year(2027, 4), 'VN').filter(({ lastYear }) => isoDate(lastYear.dDay).endsWith('-25'));
    expect(pairs).toHaveLength(12);
    for (const { lastYear, thisYear } of pairs) expect(isoDate(thisYear.dDay).slice(5)).toBe(isoDate(lastYear.dDay).slice(5));
    const all = pairedEvents(year(2026), year(2027), 'VN');
    expect(new Set(all.map(({ thisYear }) => `${thisYear.first} ${thisYear.dDay} ${thisYear.last}`)).size).toBe(all.length);
  });

  it('leaves out what one of the spans has not', () => {
    // From February on 2025 has no New Year, 2026 has it on the 17th.
    const pairs = shown(pairedEvents(year(2025, 3), year(2026, 3), 'CN'));
    expect(pairs.filter(([lastYear]) => lastYear?.includes('2025-01-29'))).toEqual([]);
  });

  it('pairs a quarter with the same quarter', () => {
    const quarter = (of: number) => ({ first: serialOf(of, 10, 1), last: serialOf(of, 12, 31) });
    const dDays = pairedEvents(quarter(2025), quarter(2026), 'CN').map(({ lastYear }) => lastYear.dDay);
    expect(dDays).toContain(serialOfIso('2025-11-11'));
    expect(dDays).not.toContain(serialOfIso('2025-06-18'));
  });
});
