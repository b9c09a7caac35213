import { eventsSheetText } from '../../locales/events-sheet';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import type { BreakdownContext } from './context';
import { EVENTS, stepsColumn } from './events-layout';
import { usedRow } from './events-used';

type EventYear = 'last' | 'plan';

/** Rows of a year's steps, and of the two used rows in which its events begin and have ended. */
const ROWS = {
  last: { first: EVENTS.usedLastFirst, until: EVENTS.usedLastUntil, steps: EVENTS.lastSteps, title: 'lastSteps' },
  plan: { first: EVENTS.usedPlanFirst, until: EVENTS.usedPlanUntil, steps: EVENTS.planSteps, title: 'planSteps' },
} as const;

/** Before every date, so that each day has a step at or before it. */
const FIRST_STEP = 1;

/**
 * What a day sells changes only where an event begins or has ended. Those days of a year in order, each with how many ordinary days a day sells from
 * then on (the largest uplift of the events that hold it, 1 where none does) and what events have added until then, in ordinary days. The uplifts
 * stand one higher in the list as used, so that "none", which gives 0, and an uplift of 0 differ.
 */
export function writeEventSteps({ locale }: BreakdownContext, draft: Draft, capacity: number): void {
  const label = stepsColumn(capacity);
  draft.put(EVENTS.groups, label, eventsSheetText(locale, 'steps'));
  const uplifts = usedRow(EVENTS.usedWeight, capacity);
  for (const { first, until, steps, title } of Object.values(ROWS)) {
    const [from, to] = [usedRow(first, capacity), usedRow(until, capacity)];
    const bounds = range(area(first, EVENTS.used + 1, 2, capacity), '$both');
    draft.putRow(steps, label, [eventsSheetText(locale, title), FIRST_STEP]);
    draft.putRow(steps + 1, label, [eventsSheetText(locale, 'stepWeight'), 1]);
    draft.putRow(steps + 2, label, [eventsSheetText(locale, 'stepSum'), 0]);
    for (let n = 1; n <= 2 * capacity; n += 1) {
      const column = label + 1 + n;
      const [day, dayBefore] = [cell(steps, column), cell(steps, column - 1)];
      draft.put(steps, column, `=SMALL(${bounds},${n})`);
      draft.put(steps + 1, column, `=ABS(SUMPRODUCT(MAX((${from}<=${day})*(${to}>${day})*${uplifts}))-1)`);
      draft.put(steps + 2, column, `=${cell(steps + 2, column - 1)}+(${cell(steps + 1, column - 1)}-1)*(${day}-${dayBefore})`);
    }
  }
}

/** What the events of a year have added before the day `day`, in ordinary days. */
export function addedBefore(day: string, year: EventYear, capacity: number): string {
  const row = (at: number) => range(area(ROWS[year].steps + at, stepsColumn(capacity) + 1, 1, 2 * capacity + 1), '$both');
  const [days, weights, sums] = [row(0), row(1), row(2)];
  return `LOOKUP(${day},${days},${sums})+(LOOKUP(${day},${days},${weights})-1)*(${day}-LOOKUP(${day},${days}))`;
}
