import type { Period } from '../../calendar/period';

/** An event that costs can be planned for, with its days of the plan year. */
export interface PlannedEvent {
  readonly name: string;
  readonly days: Period;
}

/** What a booking is planned for: a day, or an event by its name. */
export type PlannedFor = number | string;

/**
 * The day a booking was planned for, as a serial number. That of an event is the booking's own day moved into the event's days: the median of it, the first and
 * the last. Of several events of one name, or phases of one, the nearest counts, the earlier of two that are as near; of an event over a year's end, its days in
 * the plan year. A booking of a year before stays where it is: the plan is not of its year.
 *
 * @param date the booking's day
 * @param year first and last day of the plan year
 * @returns null for an event that has no day in the plan year, or that nobody knows
 */
export function plannedDay(date: number, planned: PlannedFor, events: readonly PlannedEvent[], year: Period): number | null {
  if (typeof planned === 'number') return planned;
  const known = events.flatMap(({ name, days }) => {
    const [first, last] = [Math.max(days.first, year.first), Math.min(days.last, year.last)];
    return first <= last && sameName(name, planned) ? [{ first, last }] : [];
  });
  if (known.length === 0) return null;
  const day = Math.floor(date);
  if (day < year.first) return day;
  const days = known.map(({ first, last }) => Math.min(Math.max(day, first), last));
  return days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day) || a - b)[0] ?? null;
}

/** As Excel compares names. */
const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The timing of bookings over a span of the plan year: what was planned in it and booked outside, less what was booked in it and planned outside (see
 * planning/variance/cost-variance).
 *
 * @param bookings that count: their day, the day they were planned for (null: no other), and their amount
 */
export function timingOf(
  bookings: readonly { readonly date: number; readonly planned: number | null; readonly amount: number }[],
  span: Period,
): { readonly movedIn: number; readonly movedOut: number } {
  const inside = (day: number) => day >= span.first && day < span.last + 1;
  let [movedIn, movedOut] = [0, 0];
  for (const { date, planned, amount } of bookings) {
    if (planned === null || inside(date) === inside(planned)) continue;
    if (inside(date)) movedIn += amount;
    else movedOut += amount;
  }
  return { movedIn, movedOut };
}
