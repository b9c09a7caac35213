import { datesOf, NO_DATES, spanOf, type EventDates, type LineDates } from './event-dates';
import { deriveDates } from './derive-dates';
import type { EventRow } from './event-row';
import { yearOfColumn, type KnownLine, type TypedDates } from './known-line';
import { daysWithin, sameYear, type ListYear, type ListYears } from './list-years';
import { placeDates, type Slot } from './place-dates';

/** A line of the new list, and what is known of its dates. */
export interface LineToRenew {
  /** As it stands on the sheet; null where it does not. */
  readonly row: EventRow | null;
  readonly typed: KnownLine['typed'];
  /** As the calendar has it for the new years; null where it knows no such event. */
  readonly calendar: EventRow | null;
  /** See KnownLine: in the list before and in the new one. */
  readonly yearBefore: number;
  readonly year: number;
}

/** The dates of a line in the new list. */
export interface RenewedDates {
  readonly dates: LineDates;
  readonly typed: KnownLine['typed'];
  /** Whether those of the plan year are the same days of another year. */
  readonly isDerived: boolean;
}

export interface Renewed {
  readonly lines: readonly RenewedDates[];
  /** Typed dates of years that are not in the new list. */
  readonly remembered: readonly TypedDates[];
}

type LineSlot = Slot & { readonly line: LineToRenew };

/**
 * The dates of the lines of one name in the years of a new list (docs/breakdown.md, 11). What a person typed for a year stands wherever
 * that year is in the list, all three dates together; what nobody typed is as the calendar has it now, of a line it does not know the same
 * days of the nearest year. In a list for the same years dates stay where they are.
 *
 * @param lines all lines of that name
 * @param remembered dates typed for them that stood in no line
 * @param before the years the list was made for
 */
export function renewDates(lines: readonly LineToRenew[], remembered: readonly TypedDates[], before: ListYears, after: ListYears): Renewed {
  const isSame = COLUMNS.every((column) => sameYear(before[column], after[column]));
  const slots = lines.flatMap((line) => COLUMNS.map((column): LineSlot => slotOf(line, column, after)));
  const open = slots.filter(({ line }) => !isSame || line.row === null);
  const standing = lines.flatMap((line) => COLUMNS.flatMap((column) => line.typed[column] ?? []));
  const stays = new Set(isSame ? standing : []);
  const free = [...standing.filter((one) => !stays.has(one)), ...remembered];
  const placed = placeDates(open, free);
  const known = [...standing, ...remembered].filter(({ off }) => !off);
  const renewed = lines.map((line): RenewedDates => {
    const typedIn = (column: ListYear) => {
      const at = open.findIndex((slot) => slot.line === line && slot.column === column);
      return (at < 0 ? line.typed[column] : placed[at]) ?? null;
    };
    return renewedLine(line, typedIn, known, { before, after, isSame });
  });
  const inList = new Set(renewed.flatMap(({ typed }) => Object.values(typed)));
  return { lines: renewed, remembered: [...new Set(free)].filter((one) => !inList.has(one)) };
}

function renewedLine(
  line: LineToRenew,
  typedIn: (column: ListYear) => TypedDates | null,
  known: readonly TypedDates[],
  { before, after, isSame }: { readonly before: ListYears; readonly after: ListYears; readonly isSame: boolean },
): RenewedDates {
  const held = line.row && datesOf(line.row);
  const calendar = line.calendar && datesOf(line.calendar);
  const [lastTyped, planTyped] = [typedIn('lastYear'), typedIn('planYear')];
  const untyped = (column: ListYear): EventDates => {
    if (calendar) return calendar[column];
    const sources = known.length > 0 || !held ? known : datesHeld(line, held, before);
    const derived = isSame && held ? null : deriveDates(slotOf(line, column, after), sources);
    return derived ?? held?.[column] ?? NO_DATES;
  };
  const dates = { lastYear: lastTyped?.dates ?? untyped('lastYear'), planYear: planTyped?.dates ?? untyped('planYear') };
  // A line that would have no dates at all keeps those it shows: nobody would know what it was.
  if (!isSame && !calendar && held && hasDays(held) && !hasDays(dates)) return { dates: held, typed: {}, isDerived: false };
  const typed = { ...(lastTyped ? { lastYear: lastTyped } : {}), ...(planTyped ? { planYear: planTyped } : {}) };
  return { dates, typed, isDerived: !isSame && !calendar && !planTyped && spanOf(dates.planYear) !== null };
}

const COLUMNS = ['planYear', 'lastYear'] as const;

function slotOf(line: LineToRenew, column: ListYear, after: ListYears): LineSlot {
  const calendar = line.calendar && datesOf(line.calendar)[column];
  return { line, column, year: yearOfColumn(line, column, after), months: after[column], calendar };
}

/** The dates a line stood with that lie in their year, of one whose dates nobody typed. */
function datesHeld({ yearBefore }: LineToRenew, held: LineDates, before: ListYears): Pick<TypedDates, 'year' | 'dates'>[] {
  return COLUMNS.flatMap((column) => {
    const span = spanOf(held[column]);
    const isOff = span !== null && daysWithin(span, before[column]) === 0;
    return isOff ? [] : [{ year: yearOfColumn({ year: yearBefore }, column, before), dates: held[column] }];
  });
}

function hasDays({ lastYear, planYear }: LineDates): boolean {
  return spanOf(lastYear) !== null || spanOf(planYear) !== null;
}
