import { datesOf, sameDates, spanOf } from './event-dates';
import { EVENT_FIELDS, sameCell, sameRow, type EventRow } from './event-row';
import type { KnownLine } from './known-line';
import type { ListYear } from './list-years';

/**
 * For each line of a list as it stands the one the last build had left in its place: the one that agrees in all, else of those left of the
 * same event and platform the most alike; else it was renamed, and is the one left of the same dates in either year that is most alike. No
 * line goes to two.
 */
export function matchedLines(rows: readonly EventRow[], lines: readonly KnownLine[]): (KnownLine | null)[] {
  const left = new Set(lines);
  const found = rows.map((): KnownLine | null => null);
  for (const fits of [sameRow, sameName, sameDatesOfAYear]) {
    rows.forEach((row, at) => {
      if (found[at]) return;
      const alike = [...left].filter(({ cells }) => fits(row, cells));
      const [best] = alike.sort((a, b) => agreement(row, b.cells) - agreement(row, a.cells));
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
