import { datesOf, sameDates, spanOf } from './event-dates';
import type { EventRow } from './event-row';
import { isOwn, yearOfColumn, type KnownLine, type TypedDates } from './known-line';
import { daysWithin, type ListYear, type ListYears } from './list-years';

/**
 * What a person has typed of the dates of a line. A year's dates are typed where they are not as the last build left them; from then on
 * they stay typed, until they read as the calendar has them. Those of a new line of a person's own all are: empty means no event in that
 * year.
 *
 * @param row the line as it stands
 * @param line as the last build left it; null for one it did not know
 * @param known the same, or what is known of the new line
 * @param years those of the list
 */
export function typedDates(row: EventRow, line: KnownLine | null, known: KnownLine, years: ListYears): KnownLine['typed'] {
  const found = (column: ListYear): Partial<Record<ListYear, TypedDates>> => {
    const one = typedIn(column, row, line, known, years);
    return one ? { [column]: one } : {};
  };
  return { ...found('lastYear'), ...found('planYear') };
}

function typedIn(column: ListYear, row: EventRow, line: KnownLine | null, known: KnownLine, years: ListYears): TypedDates | null {
  const dates = datesOf(row)[column];
  const said = column === 'planYear' ? { said: { confidence: row.confidence, source: row.source } } : {};
  if (line && sameDates(dates, datesOf(line.cells)[column])) {
    const before = line.typed[column];
    return before ? { ...before, ...said } : null;
  }
  if (!isOwn(known) && known.calendar && sameDates(dates, datesOf(known.calendar)[column])) return null;
  const span = spanOf(dates);
  const off = span !== null && daysWithin(span, years[column]) === 0 ? { off: column } : {};
  return { year: yearOfColumn(known, column, years), dates, ...off, ...said };
}
