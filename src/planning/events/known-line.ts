import type { EventMarket } from '../../calendar/events/event';
import { monthNumberOfSerial } from '../../calendar/months';
import { dayOf } from '../../calendar/serial';
import type { EventDates } from './event-dates';
import type { EventCell, EventRow } from './event-row';
import type { ListYear, ListYears } from './list-years';
import { isEventDay } from './used-event';

/** Dates that a person typed for a line in one year; all three empty: no event that year. */
export interface TypedDates {
  /** The year they are of, as KnownLine has it. */
  readonly year: number;
  readonly dates: EventDates;
  /** The column they were typed in, where no day of them lies in that column's year. */
  readonly off?: ListYear;
  /** What stood beside them about the dates of the plan year; absent where they were typed for last year. */
  readonly said?: Readonly<Record<'confidence' | 'source', EventCell>>;
}

/** Typed dates of a year that is not in the list, and the line they are of (see KnownLine). */
export interface RememberedDates extends TypedDates {
  readonly name: string;
}

/** A line of the list as a build left it: all that the next one must know to tell what a person typed since. */
export interface KnownLine {
  /**
   * Of a line of the calendar market, event and platform (see eventName), whatever it is called on the sheet; of a person's own see
   * ownName.
   */
  readonly name: string;
  readonly cells: EventRow;
  /** The line as the calendar had it; null for a person's own, and for one the calendar did not know in these years. */
  readonly calendar: EventRow | null;
  /**
   * In which twelve months its D-day lies: 0 for those of the plan year, 1 for the next; a season may begin in the year before its D-day.
   */
  readonly place: number;
  /**
   * The event of the plan year is that of this calendar year (of its D-day); of a line without a calendar's date the one the plan year
   * begins in.
   */
  readonly year: number;
  /** The dates that a person typed; those of the other columns are the calendar's, or derived from another year. */
  readonly typed: Partial<Readonly<Record<ListYear, TypedDates>>>;
}

/** A line of the calendar as it is before anyone types. */
export function calendarLine(row: EventRow, market: EventMarket, years: ListYears): KnownLine {
  const apart = yearsApart(years);
  const plan = [row.planDDay, row.planFirst].find(isEventDay);
  const last = [row.lastDDay, row.lastFirst].find(isEventDay);
  const days = { first: plan ?? last ?? years.planYear.first, months: plan === undefined && last !== undefined ? 12 * apart : 0 };
  const month = monthNumberOfSerial(days.first) + days.months - monthNumberOfSerial(years.planYear.first);
  return {
    name: eventName(row, market),
    cells: row,
    calendar: row,
    place: Math.floor(month / 12),
    year: dayOf(days.first).year + days.months / 12,
    typed: {},
  };
}

/** A line of a person's own that no build has seen yet. */
export function ownLine(row: EventRow, name: string, years: ListYears): KnownLine {
  return { name, cells: row, calendar: null, place: 0, year: startYear(years, 'planYear'), typed: {} };
}

/** What tells an event of the calendar from others whatever the year: market, event and platform. */
export function eventName(row: EventRow, market: EventMarket): string {
  return `${market}/${lineName(row)}`;
}

/** What a line is called in its list: event and platform. */
export function lineName({ event, platform }: EventRow): string {
  return [event, platform].map((cell) => (typeof cell === 'object' ? cell.word : String(cell))).join('/');
}

/** A name for a line of a person's own, which it keeps whatever it is called on the sheet: none that is taken. */
export function ownName(taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${OWN}${number}`)) number += 1;
  return `${OWN}${number}`;
}

/** What tells a line that was taken out of the list: of a season that stands in two, each by itself. */
export function droppedName({ name, place }: Pick<KnownLine, 'name' | 'place'>): string {
  return place === 0 ? name : `${name}/${place}`;
}

/** Whether a line is a person's own, not one of a calendar. */
export function isOwn({ name }: Pick<KnownLine, 'name'>): boolean {
  return name.startsWith(OWN);
}

/** Whether a line is of the calendar of that market. */
export function isOfMarket({ name }: Pick<KnownLine, 'name'>, market: EventMarket): boolean {
  return name.startsWith(`${market}/`);
}

/** The year that a column's dates of a line are of. */
export function yearOfColumn({ year }: Pick<KnownLine, 'year'>, column: ListYear, years: ListYears): number {
  return column === 'planYear' ? year : year - yearsApart(years);
}

/** The calendar year that a year of a list begins in. */
export function startYear(years: ListYears, column: ListYear): number {
  return dayOf(years[column].first).year;
}

function yearsApart(years: ListYears): number {
  return startYear(years, 'planYear') - startYear(years, 'lastYear');
}

const OWN = 'own/';
