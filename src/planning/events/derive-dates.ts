import type { Period } from '../../calendar/period';
import { dayOf, serialOf } from '../../calendar/serial';
import { datesInYear, type EventDates } from './event-dates';
import type { TypedDates } from './known-line';
import type { Slot } from './place-dates';

/**
 * The dates of a year that nobody typed and the calendar does not know: the same days of the nearest year that is known of the line, of
 * two the later. Null where there is none.
 *
 * @param known dates of the line that lie in their year, or are empty: no event in that year, nor then in this one
 */
export function deriveDates({ year, months }: Slot, known: readonly Pick<TypedDates, 'year' | 'dates'>[]): EventDates | null {
  const distance = (one: Pick<TypedDates, 'year'>) => Math.abs(one.year - year);
  const [nearest] = [...known].sort((a, b) => distance(a) - distance(b) || b.year - a.year);
  return nearest ? datesInYear(nearest.dates, yearsLater(months, nearest.year - year), months) : null;
}

function yearsLater({ first, last }: Period, years: number): Period {
  const [from, to] = [dayOf(first), dayOf(last + 1)];
  return { first: serialOf(from.year + years, from.month, 1), last: serialOf(to.year + years, to.month, 1) - 1 };
}
