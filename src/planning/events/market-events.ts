import type { EventMarket } from '../../calendar/events/event';
import { eventsInYears } from '../../calendar/events/events-in-years';
import { typicalUplift } from '../../calendar/events/typical-uplift';
import type { EventWindow } from '../../calendar/event-alignment';
import type { Period } from '../../calendar/period';
import { eventRow, type EventRow } from './event-row';

/** The two years an event is looked at in: the last whole year of history (or the one before the plan) and the plan year. */
export interface EventYears {
  readonly lastYear: Period;
  readonly planYear: Period;
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
    const [last, plan] = [dates(line.lastYear), dates(line.thisYear)];
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

function dates(window: EventWindow | null): { readonly first: number | ''; readonly dDay: number | ''; readonly last: number | '' } {
  return window ?? { first: '', dDay: '', last: '' };
}
