import fc from 'fast-check';
import { EVENT_MARKETS, EVENT_PHASES, EVENT_PLATFORMS, type EventPhase } from '../../../src/calendar/events/event';
import { CHINA } from '../../../src/calendar/events/china';
import {
  eventNames,
  eventPhases,
  eventsOfYear,
  FIRST_EVENT_YEAR,
  LAST_EVENT_YEAR,
  typicalWindow,
} from '../../../src/calendar/events/event-phases';
import { SOUTHEAST_ASIA } from '../../../src/calendar/events/southeast-asia';
import { VIETNAM } from '../../../src/calendar/events/vietnam';
import { festivalDate } from '../../../src/calendar/festivals';
import { FESTIVAL_SEASONS } from '../../../src/calendar/festival-seasons';
import { dayOf, isoDate, serialOf, serialOfIso, weekdayOf } from '../../../src/calendar/serial';

const day = serialOfIso;
const YEARS = Array.from({ length: LAST_EVENT_YEAR - FIRST_EVENT_YEAR + 1 }, (_, at) => FIRST_EVENT_YEAR + at);
const shown = (phases: readonly EventPhase[]) =>
  phases.map(({ platform, phase, first, last, confidence }) => [platform, phase, isoDate(first), isoDate(last), confidence]);
const ofEvent = (market: 'CN' | 'VN' | 'SEA', event: string, year: number) =>
  eventsOfYear(market, year).filter((phase) => phase.event === event);

describe('announced events', () => {
  it('Double 11 of 2021 on Tmall: deposits in October, balances in November', () => {
    expect(shown(ofEvent('CN', 'double-11', 2021).filter(({ platform }) => platform === 'tmall'))).toEqual([
      ['tmall', 'deposit', '2021-10-20', '2021-10-31', 'announced'],
      ['tmall', 'balance', '2021-11-01', '2021-11-03', 'announced'],
      ['tmall', 'spot', '2021-11-01', '2021-11-03', 'announced'],
      ['tmall', 'deposit', '2021-11-04', '2021-11-10', 'announced'],
      ['tmall', 'balance', '2021-11-11', '2021-11-11', 'announced'],
      ['tmall', 'spot', '2021-11-11', '2021-11-11', 'announced'],
    ]);
  });

  it('Double 11 of 2025: 37 days on JD, 57 with Mid-Autumn on Douyin, pre-sale from 15 October on Tmall', () => {
    expect(shown(ofEvent('CN', 'double-11', 2025))).toEqual([
      ['tmall', 'deposit', '2025-10-15', '2025-10-20', 'announced'],
      ['tmall', 'spot', '2025-10-20', '2025-11-14', 'announced'],
      ['jd', 'spot', '2025-10-09', '2025-11-14', 'announced'],
      ['douyin', 'early', '2025-09-16', '2025-10-08', 'announced'],
      ['douyin', 'spot', '2025-10-09', '2025-11-11', 'announced'],
    ]);
  });

  it('618 of 2024 on Tmall had no pre-sale', () => {
    expect(shown(ofEvent('CN', '618', 2024).filter(({ platform }) => platform === 'tmall'))).toEqual([
      ['tmall', 'spot', '2024-05-20', '2024-05-28', 'announced'],
      ['tmall', 'spot', '2024-05-31', '2024-06-20', 'announced'],
    ]);
  });

  it('take the place of the typical dates of their platform only', () => {
    const byPlatform = new Map(ofEvent('CN', '618', 2024).map(({ platform, confidence }) => [platform, confidence]));
    expect([...byPlatform].sort()).toEqual([
      ['douyin', 'typical'],
      ['jd', 'announced'],
      ['tmall', 'announced'],
    ]);
  });

  it.each([
    ['CN', CHINA],
    ['VN', VIETNAM],
    ['SEA', SOUTHEAST_ASIA],
  ] as const)('%s: every row is whole: real days in order, near its D-day, with a source, once a platform and year', (market, rows) => {
    const seen = new Set<string>();
    for (const { event, platform, year, phases, source } of rows.announced) {
      expect(eventNames(market)).toContain(event);
      expect(source.length).toBeGreaterThan(10);
      expect(seen.has(`${event} ${platform} ${year}`)).toBe(false);
      seen.add(`${event} ${platform} ${year}`);
      const [dDay = NaN] = eventsOfYear(market, year).flatMap((row) => (row.event === event ? [row.dDay] : []));
      for (const [, first, last] of phases) {
        for (const text of [first, last]) expect(isoDate(day(text))).toBe(text);
        expect(day(first)).toBeLessThanOrEqual(day(last));
        expect(Math.abs(day(first) - dDay)).toBeLessThanOrEqual(60);
        expect(Math.abs(day(last) - dDay)).toBeLessThanOrEqual(60);
      }
    }
    expect(seen.size).toBe(rows.announced.length);
  });
});

describe('typical events', () => {
  it('stand in for years without announced dates, and say so', () => {
    const phases = eventPhases(serialOf(2031, 1, 1), serialOf(2031, 12, 31), 'CN');
    expect(new Set(phases.map(({ confidence }) => confidence))).toEqual(new Set(['typical']));
    expect(new Set(phases.map(({ event }) => event))).toEqual(new Set(eventNames('CN')));
  });

  it('are what typicalWindow gives, announced or not', () => {
    expect(shown(typicalWindow('double-11', 2025, 'CN').filter(({ platform }) => platform === 'jd'))).toEqual([
      ['jd', 'spot', '2025-10-14', '2025-11-11', 'typical'],
      ['jd', 'encore', '2025-11-12', '2025-11-14', 'typical'],
      ['jd', 'return-window', '2025-11-15', '2025-11-29', 'typical'],
    ]);
    expect(typicalWindow('double-11', 2041, 'CN')).toEqual([]);
    expect(typicalWindow('tet', 2027, 'CN')).toEqual([]);
  });

  it('follow the moon: New Year shopping begins in the year before where New Year is early', () => {
    expect(shown(ofEvent('CN', 'nianhuo', 2023))).toEqual([
      ['all', 'season', '2022-12-25', '2023-01-21', 'typical'],
      ['all', 'holiday', '2023-01-22', '2023-01-28', 'typical'],
    ]);
    expect(ofEvent('VN', 'tet', 2030)[0]?.dDay).toBe(serialOf(2030, 2, 2));
    expect(ofEvent('CN', 'nianhuo', 2030)[0]?.dDay).toBe(serialOf(2030, 2, 3));
  });

  it('have the seasons that festival factors take', () => {
    for (const [event, season, market] of [
      ['nianhuo', FESTIVAL_SEASONS.cny, 'CN'],
      ['tet', FESTIVAL_SEASONS.tet, 'VN'],
      ['mid-autumn', FESTIVAL_SEASONS['mid-autumn'], 'CN'],
    ] as const) {
      const [shopping] = typicalWindow(event, 2027, market).filter(({ phase }) => phase === 'season');
      const date = festivalDate(season.festival, 2027) ?? NaN;
      expect([shopping?.first, shopping?.last]).toEqual([date - season.days, date - 1]);
    }
  });

  it('hold Black Friday on the day after the fourth Thursday of November', () => {
    const [phase] = ofEvent('VN', 'black-friday', 2029);
    expect([isoDate(phase?.dDay ?? 0), weekdayOf(phase?.dDay ?? 0)]).toEqual(['2029-11-23', 5]);
    expect(isoDate(phase?.last ?? 0)).toBe('2029-11-26');
  });

  it.each(['VN', 'SEA'] as const)('%s: double days every month, the last four the longest, and two paydays a month', (market) => {
    const length = (event: string) => {
      const phases = ofEvent(market, event, 2027);
      return Math.max(...phases.map(({ last }) => last)) - Math.min(...phases.map(({ first }) => first)) + 1;
    };
    for (let month = 1; month <= 12; month++) {
      expect(ofEvent(market, `${month}.${month}`, 2027)[0]?.dDay).toBe(serialOf(2027, month, month));
      expect(length(`${month}.${month}`)).toBe(month >= 9 ? 10 : 3);
    }
    expect(ofEvent(market, 'payday-15', 2027)).toHaveLength(12);
    expect(ofEvent(market, 'payday-25', 2027)).toHaveLength(12);
  });

  it.each(EVENT_MARKETS)('%s: each event has one typical window a platform in every year, or none before the platform ran it', (market) => {
    for (const year of YEARS) {
      for (const event of eventNames(market)) {
        const phases = typicalWindow(event, year, market);
        expect([event, year, phases.length > 0]).toEqual([event, year, true]);
        for (const { first, last, dDay } of phases) {
          expect(first).toBeLessThanOrEqual(last);
          expect(dayOf(dDay).year).toBe(year);
        }
        for (const platform of EVENT_PLATFORMS) {
          const dDays = phases.filter((phase) => phase.platform === platform && phase.phase === 'spot').map(({ dDay }) => dDay);
          const ends = phases.filter((phase) => phase.platform === platform).map(({ phase, first }) => `${phase} ${first}`);
          expect(new Set(ends).size).toBe(ends.length);
          expect(new Set(dDays).size).toBeLessThanOrEqual(event.startsWith('payday') ? 12 : 1);
        }
      }
    }
  });
});

describe('eventPhases', () => {
  it('lists the phases that touch the days, by first day', () => {
    expect(eventPhases(day('2027-11-12'), day('2027-11-12'), 'CN').map(({ platform, phase }) => [platform, phase])).toEqual([
      ['tmall', 'encore'],
      ['jd', 'encore'],
    ]);
    expect(eventPhases(day('2027-06-18'), day('2027-06-18'), 'CN').map(({ event }) => event)).toEqual(['618', '618', '618']);
  });

  it('sees a season across the turn of the year', () => {
    const december = eventPhases(day('2022-12-25'), day('2022-12-31'), 'CN');
    expect(december.map(({ event, year }) => [event, year])).toEqual([['nianhuo', 2023]]);
  });

  it('knows nothing outside its years', () => {
    expect(eventPhases(day('2010-01-01'), day('2014-06-30'), 'CN')).toEqual([]);
    expect(eventPhases(day('2041-01-01'), day('2050-12-31'), 'VN')).toEqual([]);
    expect(eventPhases(day('2027-12-31'), day('2020-01-01'), 'CN')).toEqual([]);
  });

  it('is the same for a span as for its two halves', () => {
    const anyDay = fc.integer({ min: day('2014-01-01'), max: day('2041-12-31') });
    const key = ({ event, platform, phase, first }: EventPhase) => `${event} ${platform} ${phase} ${first}`;
    fc.assert(
      fc.property(fc.constantFrom(...EVENT_MARKETS), anyDay, fc.nat(200), fc.nat(200), (market, from, before, after) => {
        const middle = from + before;
        const to = middle + 1 + after;
        const whole = eventPhases(from, to, market);
        const halves = [...eventPhases(from, middle, market), ...eventPhases(middle + 1, to, market)];
        expect(new Set(whole.map(key))).toEqual(new Set(halves.map(key)));
        for (const { first, last, phase } of whole) {
          expect(first <= to && last >= from).toBe(true);
          expect(EVENT_PHASES).toContain(phase);
        }
        whole.slice(1).forEach(({ first }, at) => expect(first).toBeGreaterThanOrEqual(whole[at]?.first ?? NaN));
      }),
    );
  });
});
