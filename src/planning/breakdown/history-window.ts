import { isoMonth, monthAt, monthNumber } from '../../calendar/months';
import { InputError } from '../input-error';
import type { PlanNote, YearMonth } from './plan';

/** More whole years than this say more about the past than about the plan year. */
const MOST_YEARS = 3;

/** The months of history a plan looks at. */
export interface HistoryWindow {
  /** Month number (see monthNumber) of the first month; meaningless where `years` is 0. */
  readonly first: number;
  /** Number of years of twelve months. */
  readonly years: number;
  readonly notes: readonly PlanNote[];
}

/**
 * The last whole years, at most three, that have the plan year's twelve months and lie before its start, given the months
 * (as month numbers) that have any sales. Where history stops before the start, the last year that is whole is taken
 * and a note says which; where there is no whole year, the year with the most months (the later of two), also noted.
 *
 * A month without any sales between months that have some is missing. In an earlier year it only keeps that year from counting; in
 * the last year, which the plan is held against, no sound plan follows.
 *
 * @throws InputError `history-month-missing` for a month missing from the last year
 */
export function historyWindow(months: ReadonlySet<number>, start: YearMonth): HistoryWindow {
  const planStart = monthNumber(start);
  const notes: PlanNote[] = [];
  const before = [...months].filter((month) => month < planStart).sort((a, b) => a - b);
  const first = before[0];
  const last = before[before.length - 1];
  if (before.length < months.size) {
    notes.push({ code: 'history-after-start', params: { start: isoMonth(start), months: months.size - before.length } });
  }
  if (first === undefined || last === undefined) {
    return { first: planStart, years: 0, notes: [...notes, { code: 'history-none', params: {} }] };
  }
  const yearsBack = Math.ceil((planStart - 1 - last) / 12);
  const end = planStart - 12 * yearsBack;
  const years = yearsWithSales(months, first, end);
  if (years < 1) return partYear(before, planStart, notes);
  refuseGap(before, end - 12);
  if (yearsBack > 0) notes.push({ code: 'history-stops-early', params: { last: monthText(last), ...span(end - 12) } });
  return { first: end - 12 * years, years, notes };
}

/** Consecutive years back from `end` that lie within history and are not altogether empty. */
function yearsWithSales(months: ReadonlySet<number>, first: number, end: number): number {
  let years = 0;
  while (years < MOST_YEARS && first <= end - 12 * (years + 1) && monthsFrom(end - 12 * (years + 1)).some((month) => months.has(month)))
    years += 1;
  return years;
}

/** Refuses a month missing between the first and the last month of history within the year that begins at month number `from`. */
function refuseGap(before: readonly number[], from: number): void {
  const [first = 0, last = 0] = [before[0], before[before.length - 1]];
  const missing = monthsFrom(from).filter((month) => month > first && month < last && !before.includes(month));
  const [month] = missing;
  if (month === undefined) return;
  const { from: start, to: end } = span(from);
  throw new InputError('history-month-missing', { month: monthText(month), count: missing.length, first: start, last: end });
}

function monthsFrom(first: number): number[] {
  return Array.from({ length: 12 }, (_, at) => first + at);
}

function partYear(before: readonly number[], planStart: number, notes: readonly PlanNote[]): HistoryWindow {
  const counts = new Map<number, number>();
  for (const month of before) {
    const yearStart = planStart - 12 * Math.ceil((planStart - month) / 12);
    counts.set(yearStart, (counts.get(yearStart) ?? 0) + 1);
  }
  const [first, found] = [...counts].reduce((best, year) => (year[1] >= best[1] ? year : best));
  refuseGap(before, first);
  return { first, years: 1, notes: [...notes, { code: 'history-part-year', params: { months: found, ...span(first) } }] };
}

function span(first: number): { from: string; to: string } {
  return { from: monthText(first), to: monthText(first + 11) };
}

function monthText(number: number): string {
  return isoMonth(monthAt(number));
}
