import type { EventRow } from './event-row';
import type { KnownLine } from './known-line';

/** A line of the list to write. */
export interface ListedEvent {
  readonly cells: EventRow;
  /** Where it stands in the table now, null where it is new. */
  readonly from: number | null;
  /** What the next build is to know of it. */
  readonly line: KnownLine;
}

/**
 * The lines that stand on the sheet, in order. As long as nobody put the lines of the calendar into another order, they follow the
 * calendar's now (the months of the plan year may begin elsewhere); lines of a person's own stay between them where they were.
 *
 * @param rows lines of the sheet, in its order
 * @param known lines as the last build left them, those of the calendar in its order
 * @param calendar lines of the calendar now
 */
export function inListOrder(
  rows: readonly ListedEvent[],
  known: readonly KnownLine[],
  calendar: readonly KnownLine[],
): readonly ListedEvent[] {
  const before = (row: ListedEvent) => rankOf(row, known);
  const now = (row: ListedEvent) => rankOf(row, calendar);
  const listed = rows.filter((row) => now(row) >= 0);
  const isSorted = listed.every((row, at) => at === 0 || before(listed[at - 1] ?? row) <= before(row));
  if (!isSorted) return rows;
  const sorted = [...listed].sort((a, b) => now(a) - now(b));
  return rows.map((row) => (now(row) >= 0 ? (sorted.shift() ?? row) : row));
}

/** Puts a new line before the first that comes later: in the calendar, or in the year where it is a person's own. */
export function withNewLine(rows: readonly ListedEvent[], row: ListedEvent, calendar: readonly KnownLine[]): readonly ListedEvent[] {
  const rank = (one: ListedEvent) => {
    const at = rankOf(one, calendar);
    return at >= 0 ? at : calendar.filter(({ cells }) => dayInPlan(cells) <= dayInPlan(one.cells)).length - 0.5;
  };
  const at = rows.findIndex((one) => rank(one) > rank(row));
  return at < 0 ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
}

function rankOf({ line }: ListedEvent, lines: readonly KnownLine[]): number {
  return lines.findIndex(({ name, place }) => name === line.name && place === line.place);
}

/** Where a line belongs in the order of the plan year: its D-day, or a year after last year's; before all others where it has none. */
function dayInPlan({ planDDay, planFirst, lastDDay, lastFirst }: EventRow): number {
  const days = [planDDay, planFirst, ...[lastDDay, lastFirst].map((day) => (typeof day === 'number' ? day + 365 : ''))];
  return days.find((day): day is number => typeof day === 'number') ?? 0;
}
