import type { Period } from '../../calendar/period';
import { spanOf, type EventDates } from './event-dates';
import type { TypedDates } from './known-line';
import { daysWithin, type ListYear } from './list-years';

/** The dates of one line in one year of a list. */
export interface Slot {
  readonly column: ListYear;
  /** The year its dates are of (see KnownLine), and the twelve months of the column. */
  readonly year: number;
  readonly months: Period;
  /** As the calendar has them; null for a line it does not know. */
  readonly calendar: EventDates | null;
}

/**
 * Which typed dates of a line stand in which years of a list. They belong to the year they were typed for; those without a day in its
 * column's year to the year they lie in, as long as they do not stand in the column they were typed in. Of a line the calendar does not
 * know, to the year most of their days lie in: the months of a year may begin in another month now.
 *
 * @param slots of all lines of that name
 * @param typed the dates, those that win first
 * @returns for each slot what stands in it, null for nothing, in the order of `slots`
 */
export function placeDates(slots: readonly Slot[], typed: readonly TypedDates[]): (TypedDates | null)[] {
  const found = new Map<Slot, TypedDates>();
  const left = new Set(typed);
  // Dates of a year without any go where the calendar has some: a season may stand in two lines of a list.
  const order = [...slots].sort((a, b) => Number(hasCalendarDays(b)) - Number(hasCalendarDays(a)));
  for (const fits of [isOfItsYear, liesWithin, isLeftOut, isOffButOfItsYear]) {
    for (const one of typed) {
      const slot = left.has(one) ? order.find((each) => !found.has(each) && fits(one, each)) : undefined;
      if (!slot) continue;
      found.set(slot, one);
      left.delete(one);
    }
  }
  return slots.map((slot) => found.get(slot) ?? null);
}

function isOfItsYear({ year, dates, off }: TypedDates, slot: Slot): boolean {
  const span = spanOf(dates);
  if (year !== slot.year || span === null) return false;
  return off ? off === slot.column : daysWithin(span, slot.months) > 0;
}

function isLeftOut({ year, dates }: TypedDates, slot: Slot): boolean {
  return year === slot.year && spanOf(dates) === null;
}

function liesWithin({ dates, off }: TypedDates, slot: Slot): boolean {
  const span = spanOf(dates);
  if (span === null || (slot.calendar && !off)) return false;
  return 2 * daysWithin(span, slot.months) > span.last - span.first + 1;
}

function isOffButOfItsYear({ year, off }: TypedDates, slot: Slot): boolean {
  return off !== undefined && year === slot.year;
}

function hasCalendarDays({ calendar }: Slot): boolean {
  return calendar !== null && spanOf(calendar) !== null;
}
