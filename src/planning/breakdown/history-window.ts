import { isoMonth, monthAt, monthNumber } from '../../calendar/months';
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
  const years = Math.min(MOST_YEARS, Math.floor((end - first) / 12));
  if (years < 1) return partYear(before, planStart, notes);
  if (yearsBack > 0) notes.push({ code: 'history-stops-early', params: { last: monthText(last), ...span(end - 12) } });
  return { first: end - 12 * years, years, notes };
}

function partYear(before: readonly number[], planStart: number, notes: readonly PlanNote[]): HistoryWindow {
  const counts = new Map<number, number>();
  for (const month of before) {
    const yearStart = planStart - 12 * Math.ceil((planStart - month) / 12);
    counts.set(yearStart, (counts.get(yearStart) ?? 0) + 1);
  }
  const [first, found] = [...counts].reduce((best, year) => (year[1] >= best[1] ? year : best));
  return { first, years: 1, notes: [...notes, { code: 'history-part-year', params: { months: found, ...span(first) } }] };
}

function span(first: number): { from: string; to: string } {
  return { from: monthText(first), to: monthText(first + 11) };
}

function monthText(number: number): string {
  return isoMonth(monthAt(number));
}
