import { EVENT_MARKETS, type EventMarket } from '../../calendar/events/event';
import { monthNumberOfSerial } from '../../calendar/months';
import { dayOf } from '../../calendar/serial';
import { spanOf, type EventDates } from './event-dates';
import type { EventRow } from './event-row';
import { calendarLine, droppedName, lineName, ownLine, ownName, startYear, type KnownLine, type RememberedDates } from './known-line';
import type { ListYears } from './list-years';
import { matchedLines } from './match-rows';
import type { EventsMemory } from './merge-events';
import { typedDates } from './typed-dates';
import { isEventDay } from './used-event';

/** What earlier versions stored of a list. */
export interface EarlierEvents {
  /** Its lines as the calendar had them, without those of a person's own. */
  readonly made: readonly EventRow[];
  readonly market: EventMarket;
  /** Market, event and platform of lines that a person took out of the list, all of a season at once. */
  readonly dropped: readonly string[];
  /** Typed dates of years that were not in the list, by event and platform. */
  readonly remembered: readonly { readonly name: string; readonly dates: EventDates }[];
}

/**
 * What is known of a list that an earlier version stored: its lines, and what was remembered of them and of a person's own. What these
 * show was all taken for typed then.
 *
 * @param rows the list as it stands
 * @param years those it was made for
 */
export function knownOfEarlier(
  rows: readonly EventRow[],
  { made, market, dropped, remembered }: EarlierEvents,
  years: ListYears,
): Pick<EventsMemory, 'lines' | 'dropped' | 'remembered'> {
  const lines = made.map((row) => calendarLine(row, market, years));
  const origins = matchedLines(rows, lines);
  const names = new Set<string>();
  const own = rows.flatMap((row, at): KnownLine[] => {
    if (origins[at] || !remembered.some(({ name }) => name === lineName(row))) return [];
    const line = ownLine(row, ownName(names), years);
    names.add(line.name);
    return [{ ...line, typed: typedDates(row, null, line, years) }];
  });
  const dated = remembered.flatMap(({ name, dates }): RememberedDates[] => {
    const owner = own.find(({ cells }) => lineName(cells) === name);
    if (owner) return [{ name: owner.name, dates, year: yearOfOwn(dates, years) }];
    const markets = made.some((row) => lineName(row) === name) ? [market] : EVENT_MARKETS;
    return markets.map((each) => ({ name: `${each}/${name}`, dates, year: yearOfEvent(dates, years) }));
  });
  const away = dropped.flatMap((name) => [-1, 0, 1].map((place) => droppedName({ name, place })));
  return { lines: [...lines, ...own], dropped: away, remembered: dated };
}

function yearOfEvent(dates: EventDates, years: ListYears): number {
  const dDay = isEventDay(dates[1]) ? dates[1] : spanOf(dates)?.last;
  return dDay === undefined ? startYear(years, 'planYear') : dayOf(dDay).year;
}

function yearOfOwn(dates: EventDates, years: ListYears): number {
  const first = spanOf(dates)?.first ?? years.planYear.first;
  const months = monthNumberOfSerial(first) - monthNumberOfSerial(years.planYear.first);
  return startYear(years, 'planYear') + Math.floor(months / 12);
}
