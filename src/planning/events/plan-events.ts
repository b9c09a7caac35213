import type { Period } from '../../calendar/period';
import { eventMonths, type EventMonth } from './event-days';
import type { EventCell } from './event-row';
import type { ListYears } from './list-years';
import type { MergedEvents } from './merge-events';
import { usedEvent } from './used-event';

/** The events a plan is made with. */
export interface PlanEvents extends MergedEvents {
  readonly years: ListYears;
  /** The twelve months the plan is held against, and those of the plan year. */
  readonly lastYear: readonly Period[];
  readonly planYear: readonly Period[];
  /** How many calendar years lie between the two. */
  readonly yearsApart: number;
  /** What a person typed as the day for time progress; null where no sheet holds it yet. */
  readonly asOf: EventCell | null;
}

/** What the months of the plan owe to its events. */
export function monthsByEvents({ rows, lastYear, planYear }: PlanEvents): EventMonth[] {
  const used = rows.flatMap(({ cells }) => {
    const event = usedEvent(cells);
    return event !== null && typeof event === 'object' ? [event] : [];
  });
  return eventMonths(used, lastYear, planYear);
}
