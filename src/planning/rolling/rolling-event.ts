import type { EventMarket, EventPlatform } from '../../calendar/events/event';
import { EVENT_PLATFORMS } from '../../calendar/events/event';
import { eventsInYears } from '../../calendar/events/events-in-years';
import type { Period } from '../../calendar/period';
import { dayOf, serialOf } from '../../calendar/serial';
import type { EventCell } from '../events/event-row';
import { daysWithin } from '../events/list-years';
import type { PlanEvents } from '../events/plan-events';
import { usedEvent } from '../events/used-event';

/** An event as a rolling plan looks at it: whenever it took place in the history, and when it will in the months planned. */
export interface RollingEvent {
  /** As the list of events has it: a word of the calendar's, or what a person typed. */
  readonly event: EventCell;
  /** Whose event it is; `all` also where a person typed something else. */
  readonly platform: EventPlatform;
  readonly windows: readonly Period[];
  /** How many ordinary days a day of it sells, by the list. */
  readonly uplift: number;
}

/**
 * The events of the plan's list that are to be used, with their windows in `span`: those of its two years as the list has them, those of other years
 * as the calendar does. Events of a person's own are known in the two years only.
 */
export function rollingEvents({ rows, lastYear, planYear }: PlanEvents, market: EventMarket, span: Period): RollingEvent[] {
  const listed = { first: lastYear[0]?.first ?? span.first, last: planYear.at(-1)?.last ?? span.last };
  const elsewhere = calendarWindows(market, span).filter(({ days }) => daysWithin(days, listed) === 0);
  const events = new Map<string, RollingEvent>();
  for (const { cells } of rows) {
    const used = usedEvent(cells);
    if (used === null || typeof used === 'string') continue;
    const { event, platform: named } = cells;
    const platform = EVENT_PLATFORMS.find((one) => typeof named === 'object' && named.word === one) ?? 'all';
    const name = `${typeof event === 'object' ? `/${event.word}` : String(event)}/${platform}`;
    const others = typeof event === 'object' ? elsewhere.filter((one) => one.event === event.word && one.platform === platform) : [];
    const before = events.get(name);
    const windows = [used.lastYear, used.planYear, ...(before ? [] : others.map(({ days }) => days))].filter(
      (days): days is Period => days !== null && daysWithin(days, span) > 0,
    );
    const all = [...(before?.windows ?? []), ...windows].sort((a, b) => a.first - b.first);
    events.set(name, { event, platform, windows: withoutDoubles(all), uplift: before?.uplift ?? used.uplift });
  }
  return [...events.values()];
}

interface CalendarWindow {
  readonly event: string;
  readonly platform: EventPlatform;
  readonly days: Period;
}

function calendarWindows(market: EventMarket, span: Period): CalendarWindow[] {
  const [from, to] = [dayOf(span.first).year, dayOf(span.last).year];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) => {
    const yearOf = (number: number): Period => ({ first: serialOf(number, 1, 1), last: serialOf(number, 12, 31) });
    return eventsInYears(yearOf(year - 1), yearOf(year), 1, market).flatMap(({ event, platform, thisYear }) =>
      thisYear && daysWithin(thisYear, span) > 0 ? [{ event, platform, days: { first: thisYear.first, last: thisYear.last } }] : [],
    );
  });
}

function withoutDoubles(windows: readonly Period[]): Period[] {
  return windows.filter((window, at) => windows.findIndex(({ first, last }) => first === window.first && last === window.last) === at);
}
