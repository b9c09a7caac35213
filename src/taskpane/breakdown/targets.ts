import { monthAt, monthNumber, monthNumberOfSerial, type Month } from '../../calendar/months';
import type { ActualsRow } from '../../planning/actuals/actuals';

/** What a proposed target grows from: the twelve months before the plan, the newest twelve there are, or fewer scaled to a year. */
export type TargetBasis = 'last-year' | 'last-12' | 'scaled';

export interface ProposedTarget {
  readonly value: number;
  readonly basis: TargetBasis;
}

const PROPOSED_GROWTH = 1.1;

/** Net sales by month number (see calendar/months). */
export type MonthlyTotals = ReadonlyMap<number, number>;

/** All of history summed to months. */
export function monthlyTotals(rows: readonly ActualsRow[]): MonthlyTotals {
  const totals = new Map<number, number>();
  for (const row of rows) {
    const month = monthNumberOfSerial(row.date);
    totals.set(month, (totals.get(month) ?? 0) + row.netSales);
  }
  return totals;
}

/** The months a plan may start in and the one proposed: the month after history, or January when that is at most a quarter away. */
export interface StartChoices {
  readonly proposed: Month;
  readonly choices: readonly Month[];
}

/** How many months after the end of history the plan may start in. */
const STARTS_OFFERED = 18;
/** Next year is planned in the last quarter, before its last months are known. */
const MONTHS_AHEAD_OF_JANUARY = 3;

/** First months to choose from for a history that a plan can rest on up to `end` (see historyEnd) and that has months up to `newest`. */
export function startChoices(end: Month, newest: Month = end): StartChoices {
  const next = monthNumber(end) + 1;
  const toJanuary = (12 - (next % 12)) % 12;
  const proposed = toJanuary <= MONTHS_AHEAD_OF_JANUARY ? next + toJanuary : next;
  const offered = monthNumber(newest) - monthNumber(end) + STARTS_OFFERED;
  return { proposed: monthAt(proposed), choices: Array.from({ length: offered }, (_, ahead) => monthAt(next + ahead)) };
}

/**
 * The newest month a plan can rest on: the newest whose year up to it is whole, where a gap lies shortly before the end of history;
 * else simply the last. Null for no history.
 */
export function historyEnd(totals: MonthlyTotals): Month | null {
  if (totals.size === 0) return null;
  const newest = Math.max(...totals.keys());
  const yearUpTo = (month: number) => Array.from({ length: 12 }, (_, back) => month - back);
  const whole = yearUpTo(newest).find((month) => yearUpTo(month).every((earlier) => totals.has(earlier)));
  return monthAt(whole ?? newest);
}

/** The newest month of history before a first month; null where there is none. */
export function newestBefore(totals: MonthlyTotals, start: Month): Month | null {
  const before = [...totals.keys()].filter((month) => month < monthNumber(start));
  return before.length === 0 ? null : monthAt(Math.max(...before));
}

/**
 * A target for a plan that starts in `start`: ten per cent above the year before, rounded to three figures. Where that
 * year has gaps, the newest twelve months stand for it; where there are fewer, they are scaled to a year. Null when
 * nothing was sold.
 */
export function proposeTarget(totals: MonthlyTotals, start: Month): ProposedTarget | null {
  const before = yearBefore(totals, monthNumber(start));
  if (before !== null) return proposal(before, 'last-year');
  const months = [...totals.keys()];
  const earlier = months.filter((month) => month < monthNumber(start));
  const newest = (earlier.length > 0 ? earlier : months).sort((a, b) => b - a).slice(0, 12);
  const sum = newest.reduce((total, month) => total + (totals.get(month) ?? 0), 0);
  if (newest.length === 0) return null;
  return newest.length === 12 ? proposal(sum, 'last-12') : proposal((sum / newest.length) * 12, 'scaled');
}

/** Net sales of the twelve months before month number `start`; null when one of them is missing. */
function yearBefore(totals: MonthlyTotals, start: number): number | null {
  let sum = 0;
  for (let month = start - 12; month < start; month++) {
    const sales = totals.get(month);
    if (sales === undefined) return null;
    sum += sales;
  }
  return sum;
}

function proposal(yearOfSales: number, basis: TargetBasis): ProposedTarget | null {
  if (yearOfSales <= 0) return null;
  return { value: roundToFigures(yearOfSales * PROPOSED_GROWTH, 3), basis };
}

/** A positive number rounded to so many leading figures: 120,157,231 to three is 120,000,000. */
export function roundToFigures(value: number, figures: number): number {
  return Number(value.toPrecision(figures));
}
