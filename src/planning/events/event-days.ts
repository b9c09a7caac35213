import type { Period } from '../../calendar/period';
import type { UsedEvent } from './used-event';

/** An event's days in one year. */
interface Window {
  readonly days: Period;
  readonly uplift: number;
}

/** What one month owes to events, in ordinary days. */
export interface EventMonth {
  /** Days of last year's month. */
  readonly days: number;
  /** What events add to the month's days, last year and in the plan year; negative where they keep people from buying. */
  readonly extraLastYear: number;
  readonly extraPlanYear: number;
  /** By what the month's share of last year is multiplied. */
  readonly factor: number;
}

/** How many ordinary days a day sells: the largest uplift of the events it belongs to; 1 where it belongs to none. */
export function dayWeight(day: number, windows: readonly Window[]): number {
  const held = windows.filter(({ days }) => day >= days.first && day <= days.last);
  return held.length === 0 ? 1 : Math.max(...held.map(({ uplift }) => uplift));
}

/**
 * The month factors of a list of events (docs/breakdown.md, 11): (days of last year's month + what events add in the plan year) over (those days +
 * what events added last year). Leap days are no events: both sides count last year's days. Where last year's side is zero the factor is 1.
 */
export function eventMonths(events: readonly UsedEvent[], lastYear: readonly Period[], planYear: readonly Period[]): EventMonth[] {
  const windows = (of: (event: UsedEvent) => Period | null): Window[] =>
    events.flatMap((event) => {
      const days = of(event);
      return days ? [{ days, uplift: event.uplift }] : [];
    });
  const [before, now] = [windows((event) => event.lastYear), windows((event) => event.planYear)];
  return lastYear.map((month, at) => {
    const days = month.last - month.first + 1;
    const [extraLastYear, extraPlanYear] = [extraDays(month, before), extraDays(planYear[at] ?? month, now)];
    const weighted = days + extraLastYear;
    return { days, extraLastYear, extraPlanYear, factor: weighted > 0 ? Math.max(0, days + extraPlanYear) / weighted : 1 };
  });
}

function extraDays({ first, last }: Period, windows: readonly Window[]): number {
  let weighted = 0;
  for (let day = first; day <= last; day += 1) weighted += dayWeight(day, windows);
  return weighted - (last - first + 1);
}
