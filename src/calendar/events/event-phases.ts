import { festivalDate } from '../festivals';
import { FIRST_FESTIVAL_YEAR, LAST_FESTIVAL_YEAR } from '../lunar-festivals';
import { dayOf, serialOf, serialOfIso } from '../serial';
import { CHINA } from './china';
import type { AnnouncedEvent, EventMarket, EventPhase, MarketEvents, TypicalEvent } from './event';
import { SOUTHEAST_ASIA } from './southeast-asia';
import { VIETNAM } from './vietnam';

/** Years of events: those of the festivals some of them hang on. */
export const FIRST_EVENT_YEAR = FIRST_FESTIVAL_YEAR;
export const LAST_EVENT_YEAR = LAST_FESTIVAL_YEAR;

const MARKETS: Readonly<Record<EventMarket, MarketEvents>> = { CN: CHINA, VN: VIETNAM, SEA: SOUTHEAST_ASIA };

/** Names of a market's events, in the order of its calendar. */
export function eventNames(market: EventMarket): string[] {
  return [...new Set(MARKETS[market].typical.map(({ event }) => event))];
}

/**
 * Every event phase that touches the days `from` to `to` (serial dates, both included), by first day. An event of a platform
 * has the dates announced for the year, else the typical ones; `confidence` says which. None outside 2015 to 2040.
 */
export function eventPhases(from: number, to: number, market: EventMarket): EventPhase[] {
  const firstYear = Math.max(FIRST_EVENT_YEAR, dayOf(from).year - 1);
  const lastYear = Math.min(LAST_EVENT_YEAR, dayOf(to).year + 1);
  const years = Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, at) => firstYear + at);
  return years
    .flatMap((year) => eventsOfYear(market, year))
    .filter(({ first, last }) => first <= to && last >= from)
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

/** All phases of the events whose D-day lies in a year: announced where known, else typical. */
export function eventsOfYear(market: EventMarket, year: number): EventPhase[] {
  const { typical, announced } = MARKETS[market];
  const known = announced.filter((row) => row.year === year);
  const usual = typical.filter((row) => !known.some(({ event, platform }) => event === row.event && platform === row.platform));
  return [...known.flatMap((row) => announcedPhases(market, row)), ...usual.flatMap((row) => typicalPhases(market, row, year))];
}

/**
 * The usual window of an event in a year, on each platform that has one, whether or not dates were announced. Empty for a name the
 * market does not have and outside 2015 to 2040.
 */
export function typicalWindow(event: string, year: number, market: EventMarket): EventPhase[] {
  return MARKETS[market].typical.filter((row) => row.event === event).flatMap((row) => typicalPhases(market, row, year));
}

function typicalPhases(market: EventMarket, row: TypicalEvent, year: number): EventPhase[] {
  const { event, platform, phases, since = FIRST_EVENT_YEAR, until = LAST_EVENT_YEAR, basis } = row;
  const dDay = year < since || year > until ? null : dDayOf(row, year);
  if (dDay === null) return [];
  return phases.map(([phase, first, last]) => ({
    market,
    event,
    platform,
    year,
    phase,
    first: dDay + first,
    last: dDay + last,
    dDay,
    confidence: 'typical',
    source: basis,
  }));
}

function announcedPhases(market: EventMarket, { event, platform, year, phases, source }: AnnouncedEvent): EventPhase[] {
  const rule = MARKETS[market].typical.find((row) => row.event === event);
  const dDay = rule ? dDayOf(rule, year) : null;
  if (dDay === null) return [];
  return phases.map(([phase, first, last]) => ({
    market,
    event,
    platform,
    year,
    phase,
    first: serialOfIso(first),
    last: serialOfIso(last),
    dDay,
    confidence: 'announced',
    source,
  }));
}

/** The D-day of an event in a year; null outside 2015 to 2040. */
function dDayOf({ dDay }: TypicalEvent, year: number): number | null {
  if (year < FIRST_EVENT_YEAR || year > LAST_EVENT_YEAR) return null;
  return typeof dDay === 'string' ? festivalDate(dDay, year) : serialOf(year, dDay[0], dDay[1]);
}
