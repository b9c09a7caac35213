import { datesInYear, sameDates, spanOf, type EventDates, type LineDates } from './event-dates';
import { daysWithin, sameYear, type ListYear, type ListYears } from './list-years';

/** What is known of a line's dates when a list is made for other years. */
export interface KnownDates {
  /** As they stand, and as the last build made them; null for a line of a person's own. */
  readonly held: LineDates;
  readonly made: LineDates | null;
  /** As the calendar has them for the new years; null where it knows no such event. */
  readonly now: LineDates | null;
  /** Dates that were typed for years that were not in the list since. */
  readonly remembered: readonly EventDates[];
}

/** Where the dates of a year come from: typed in that column, typed elsewhere, the calendar, or another year's dates in this one. */
export type DatesFrom = 'column' | 'typed' | 'calendar' | 'other-year';

export interface RenewedDates {
  readonly dates: LineDates;
  readonly from: Readonly<Record<ListYear, DatesFrom>>;
  readonly remembered: readonly EventDates[];
}

/** Typed dates and the column they stand in; null for remembered ones. */
interface Typed {
  readonly dates: EventDates;
  readonly column: ListYear | null;
}

const OTHER = { lastYear: 'planYear', planYear: 'lastYear' } as const;

/**
 * The dates of a line in the years of a new list (docs/breakdown.md, 11). Typed dates belong to the year they were typed for, all three together: they
 * go where that year goes, and are remembered where it leaves the list. What nobody typed is as the calendar has it now; a line the calendar
 * does not know takes the same days of the nearest year it has dates of.
 *
 * @param before the years the list was made for
 */
export function renewDates(known: KnownDates, before: ListYears, after: ListYears): RenewedDates {
  const { held, made, now } = known;
  const isTyped = (year: ListYear) => made === null || !sameDates(held[year], made[year]);
  if (sameYear(before.lastYear, after.lastYear) && sameYear(before.planYear, after.planYear)) {
    const stays = (year: ListYear): Found => (isTyped(year) || now === null ? [held[year], 'column'] : [now[year], 'calendar']);
    return { ...both(stays), remembered: known.remembered };
  }
  const columns = (['planYear', 'lastYear'] as const).filter(isTyped);
  const typed: Typed[] = [
    ...columns.map((column) => ({ dates: held[column], column })),
    ...known.remembered.map((dates) => ({ dates, column: null })),
  ];
  const years = typed.map((one) => yearOf(one, before, after));
  const found = both((year) => {
    const one = typed[years.indexOf(year)];
    if (one) return [one.dates, one.column === year ? 'column' : 'typed'];
    if (now) return [now[year], 'calendar'];
    const other = fromOtherYear(held, before, after, year);
    return other ? [other, 'other-year'] : [held[year], 'column'];
  });
  const isGone = now === null && hasDays(held) && !hasDays(found.dates);
  if (isGone) return { dates: held, from: { lastYear: 'column', planYear: 'column' }, remembered: known.remembered };
  const left = typed.filter(({ dates, column }, at) => {
    const year = years[at] ?? null;
    // What was remembered for a year whose dates now stand in the list has been replaced.
    const isInList = year !== null && (years.indexOf(year) === at || column === null);
    return !isInList && spanOf(dates) !== null;
  });
  return { ...found, remembered: left.map(({ dates }) => dates) };
}

type Found = readonly [dates: EventDates, from: DatesFrom];

function both(find: (year: ListYear) => Found): Pick<RenewedDates, 'dates' | 'from'> {
  const [[lastYear, lastFrom], [planYear, planFrom]] = [find('lastYear'), find('planYear')];
  return { dates: { lastYear, planYear }, from: { lastYear: lastFrom, planYear: planFrom } };
}

/** The year of the new list that typed dates belong to; null for neither. */
function yearOf({ dates, column }: Typed, before: ListYears, after: ListYears): ListYear | null {
  const span = spanOf(dates);
  const within = (year: ListYear) => (span === null ? 0 : daysWithin(span, after[year]));
  if (column !== null) {
    if (sameYear(before[column], after[column])) return column;
    const other = OTHER[column];
    if (sameYear(before[column], after[other]) && (span === null || within(other) > 0)) return other;
  }
  const [last, plan] = [within('lastYear'), within('planYear')];
  if (last === 0 && plan === 0) return null;
  return plan >= last ? 'planYear' : 'lastYear';
}

/** The dates of the nearest year of the list before, in a year of the new one; null where they lay outside that year, so that nobody knows what they meant. */
function fromOtherYear(held: LineDates, before: ListYears, after: ListYears, year: ListYear): EventDates | null {
  const distance = (column: ListYear) => Math.abs(before[column].first - after[year].first);
  const nearest = distance(OTHER[year]) < distance(year) ? OTHER[year] : year;
  const span = spanOf(held[nearest]);
  return span !== null && daysWithin(span, before[nearest]) === 0 ? null : datesInYear(held[nearest], before[nearest], after[year]);
}

function hasDays({ lastYear, planYear }: LineDates): boolean {
  return spanOf(lastYear) !== null || spanOf(planYear) !== null;
}
