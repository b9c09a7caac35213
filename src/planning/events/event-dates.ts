import type { Period } from '../../calendar/period';
import { dayOf, serialOf } from '../../calendar/serial';
import { sameCell, type EventCell, type EventField, type EventRow } from './event-row';
import { daysWithin, yearsToReach, type ListYear } from './list-years';
import { isEventDay } from './used-event';

/** First day, D-day and last day of an event in one year, as the sheet holds them. They are one thing: typed together, renewed together. */
export type EventDates = readonly [first: EventCell, dDay: EventCell, last: EventCell];

/** No event in a year. */
export const NO_DATES: EventDates = ['', '', ''];

/** The dates of a line in both years. */
export type LineDates = Readonly<Record<ListYear, EventDates>>;

/** The cells of each year's dates. */
export const DATE_FIELDS = {
  lastYear: ['lastFirst', 'lastDDay', 'lastLast'],
  planYear: ['planFirst', 'planDDay', 'planLast'],
} as const satisfies Readonly<Record<ListYear, readonly EventField[]>>;

/** The dates of a line. */
export function datesOf(row: EventRow): LineDates {
  const of = ([first, dDay, last]: readonly [EventField, EventField, EventField]): EventDates => [row[first], row[dDay], row[last]];
  return { lastYear: of(DATE_FIELDS.lastYear), planYear: of(DATE_FIELDS.planYear) };
}

/** A line with other dates. */
export function withDates(row: EventRow, { lastYear, planYear }: LineDates): EventRow {
  const [lastFirst, lastDDay, lastLast] = lastYear;
  const [planFirst, planDDay, planLast] = planYear;
  return { ...row, lastFirst, lastDDay, lastLast, planFirst, planDDay, planLast };
}

/** Whether the dates of two lines agree in one year. */
export function sameDates(one: EventDates, other: EventDates): boolean {
  return one.every((cell, at) => sameCell(cell, other[at] ?? ''));
}

/** The days that an event's dates span; null where none of them is a day. */
export function spanOf(dates: EventDates): Period | null {
  const days = dates.filter(isEventDay).map(Math.floor);
  return days.length === 0 ? null : { first: Math.min(...days), last: Math.max(...days) };
}

/**
 * The same days in another year; what is no day stays as it is.
 *
 * @param from the year the dates are of: an event that reaches beyond it reaches beyond the other year as well
 */
export function datesInYear(dates: EventDates, from: Period, to: Period): EventDates {
  const span = spanOf(dates);
  if (span === null) return dates;
  const anchor = daysWithin(span, from) > 0 ? Math.max(span.first, from.first) : span.first;
  const years = yearsToReach(anchor, to);
  const moved = (cell: EventCell): EventCell => (isEventDay(cell) ? yearsLater(cell, years) : cell);
  const [first, dDay, last] = dates;
  return [moved(first), moved(dDay), moved(last)];
}

/** The same day of another year; of 29 February the 28th where there is none. */
function yearsLater(serial: number, years: number): number {
  const { year, month, day } = dayOf(serial);
  return Math.min(serialOf(year + years, month, day), serialOf(year + years, month + 1, 0));
}
