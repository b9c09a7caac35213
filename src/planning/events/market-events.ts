import type { EventMarket } from '../../calendar/events/event';
import { eventsInYears } from '../../calendar/events/events-in-years';
import { typicalUplift } from '../../calendar/events/typical-uplift';
import type { EventWindow } from '../../calendar/event-alignment';
import { eventRow, type EventRow } from './event-row';
import { daysWithin, type ListYears } from './list-years';
import type { Period } from '../../calendar/period';

/** The two years an event is looked at in: the last whole year of history (or the one before the plan) and the plan year. */
export interface EventYears extends ListYears {
  /** How many calendar years lie between the two. */
  readonly yearsApart: number;
}

/** Events that the shop need not look at before they count. */
const USED = { word: 'yes' } as const;

/**
 * The lines a new list of events begins with: what the calendar knows of the market in the two years.
 *
 * @param uplifts of events whose uplift the history tells, by their name in the calendar; the others start with the typical one
 */
export function marketEvents(market: EventMarket, years: EventYears, uplifts: Readonly<Record<string, number>>): EventRow[] {
  return eventsInYears(years.lastYear, years.planYear, years.yearsApart, market).map((line) => {
    const known = uplifts[line.event];
    const [last, plan] = [dates(line.lastYear, years.lastYear), dates(line.thisYear, years.planYear)];
    return eventRow({
      event: { word: line.event },
      platform: { word: line.platform },
      lastFirst: last.first,
      lastDDay: last.dDay,
      lastLast: last.last,
      planFirst: plan.first,
      planDDay: plan.dDay,
      planLast: plan.last,
      uplift: known ?? typicalUplift(line.event),
      use: USED,
      confidence: { word: line.confidence },
      source: line.confidence === 'typical' ? { word: 'usual-window' } : line.source,
      note: { word: known === undefined ? 'typical-uplift' : 'history-uplift' },
    });
  });
}

/** The window of a year; none where no day of it lies in the year (a season may do so in one of the two). */
function dates(window: EventWindow | null, year: Period): Readonly<Record<'first' | 'dDay' | 'last', number | ''>> {
  return window && daysWithin(window, year) > 0 ? window : { first: '', dDay: '', last: '' };
}
