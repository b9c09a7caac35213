import { monthNumber } from '../../calendar/months';
import type { LoyaltyAssumptions } from './loyalty-assumptions';

type Calendar = Pick<LoyaltyAssumptions, 'start' | 'months' | 'fiscalYearStart'>;

/** Months since the fiscal year began that month `month` of the plan (0 the first, below 0 before it) lies in: 0 to 11. */
export function monthOfFiscalYear({ start, fiscalYearStart }: Calendar, month: number): number {
  const since = monthNumber(start) + month - (fiscalYearStart - 1);
  return ((since % 12) + 12) % 12;
}

/** For each month of the plan the place of its fiscal year among those that the plan has months of. */
export function fiscalYearOfMonths(calendar: Calendar): number[] {
  const before = monthOfFiscalYear(calendar, 0);
  return Array.from({ length: calendar.months }, (_, month) => Math.floor((before + month) / 12));
}

/** How many fiscal years the plan has months of. */
export function fiscalYears(calendar: Calendar): number {
  return Math.floor((monthOfFiscalYear(calendar, 0) + calendar.months - 1) / 12) + 1;
}
