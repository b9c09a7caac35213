import { datesOf, sameDates, spanOf } from './event-dates';
import { EVENT_FIELDS, sameCell, sameRow, type EventRow } from './event-row';
import type { ListYear } from './list-years';

/** For each of `rows` its line in `others`: the one that agrees in all, else of those left of the same event and platform the most alike. */
export function matchedByName(rows: readonly EventRow[], others: readonly EventRow[]): (EventRow | null)[] {
  return matched(rows, others, [sameRow, sameName]);
}

/**
 * For each line of a list as it stands the one the last build had made in its place: as matchedByName; else it was renamed, and is the one left of the
 * same dates in either year that is most alike.
 */
export function matchedThoughRenamed(rows: readonly EventRow[], made: readonly EventRow[]): (EventRow | null)[] {
  return matched(rows, made, [sameRow, sameName, sameDatesOfAYear]);
}

/** Each row takes one line, no line goes to two rows; rows that fit by an earlier rule come first. */
function matched(
  rows: readonly EventRow[],
  others: readonly EventRow[],
  rules: readonly ((row: EventRow, other: EventRow) => boolean)[],
): (EventRow | null)[] {
  const left = new Set(others);
  const found = rows.map((): EventRow | null => null);
  for (const fits of rules) {
    rows.forEach((row, at) => {
      if (found[at]) return;
      const alike = [...left].filter((other) => fits(row, other));
      const [best] = alike.sort((a, b) => agreement(row, b) - agreement(row, a));
      if (!best) return;
      left.delete(best);
      found[at] = best;
    });
  }
  return found;
}

function sameName(row: EventRow, other: EventRow): boolean {
  return sameCell(row.event, other.event) && sameCell(row.platform, other.platform);
}

function sameDatesOfAYear(row: EventRow, other: EventRow): boolean {
  const [mine, theirs] = [datesOf(row), datesOf(other)];
  const agree = (year: ListYear) => spanOf(mine[year]) !== null && sameDates(mine[year], theirs[year]);
  return agree('lastYear') || agree('planYear');
}

/** In how many cells two lines agree. */
function agreement(row: EventRow, other: EventRow): number {
  return EVENT_FIELDS.filter((field) => sameCell(row[field], other[field])).length;
}
