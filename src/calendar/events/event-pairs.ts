import type { EventPair, EventWindow } from '../event-alignment';
import type { Period } from '../period';
import { dayOf, serialOf } from '../serial';
import type { EventMarket, EventPhase, EventPlatform } from './event';
import { eventPhases } from './event-phases';

const DAYS_IN_YEAR = 365.2425;
/** A festival of the moon comes up to a month earlier or later than the year before; twelve paydays are a month apart. */
const FARTHEST = 45;
/** Long enough for a window that straddles the edge of a span to be seen whole. */
const MARGIN = 90;

/**
 * The events of two spans (a year and the one before, or the same quarter of both), each with its window and D-day in either, for
 * alignToEvents. A window runs from an event's first selling phase to its last; refunds are no selling. With a `platform`, its own events
 * and those that all platforms run; without, an event's window spans those of every platform.
 */
export function pairedEvents(lastYear: Period, thisYear: Period, market: EventMarket, platform?: EventPlatform): EventPair[] {
  const before = eventWindows(lastYear, market, platform);
  const now = eventWindows(thisYear, market, platform);
  const years = Math.round((thisYear.first - lastYear.first) / DAYS_IN_YEAR);
  return before.flatMap(({ event, ...window }) => {
    const { year, month, day } = dayOf(window.dDay);
    const expected = serialOf(year + years, month, day);
    const distance = ({ dDay }: EventWindow) => Math.abs(dDay - expected);
    const nearest = now.filter((other) => other.event === event).sort((a, b) => distance(a) - distance(b))[0];
    if (!nearest || distance(nearest) > FARTHEST) return [];
    return [{ lastYear: window, thisYear: { first: nearest.first, last: nearest.last, dDay: nearest.dDay } }];
  });
}

interface NamedWindow extends EventWindow {
  readonly event: string;
}

/** One window an event and D-day, those that touch the span. */
function eventWindows(span: Period, market: EventMarket, platform?: EventPlatform): NamedWindow[] {
  const windows = new Map<string, NamedWindow>();
  for (const phase of eventPhases(span.first - MARGIN, span.last + MARGIN, market)) {
    if (!sells(phase) || (platform !== undefined && phase.platform !== 'all' && phase.platform !== platform)) continue;
    const { event, dDay } = phase;
    const key = `${event} ${dDay}`;
    const { first, last } = windows.get(key) ?? { first: dDay, last: dDay };
    windows.set(key, { event, dDay, first: Math.min(first, phase.first), last: Math.max(last, phase.last) });
  }
  return [...windows.values()].filter(({ first, last }) => first <= span.last && last >= span.first);
}

function sells({ phase }: EventPhase): boolean {
  return phase !== 'return-window';
}
