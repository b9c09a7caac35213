import { monthIndex } from './excel-date';

/** With at least this many different days, a month's sales are known by day. */
const DAYS_OF_A_MONTH = 15;

/** The months (see monthIndex) that are known by day, from the dates that have sales; a month that is not whole counts where half of a month is there. */
export function dailyMonths(dates: Iterable<number>): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const date of new Set(dates)) {
    const month = monthIndex(date);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([month, count]) => (count >= DAYS_OF_A_MONTH ? [month] : [])));
}
