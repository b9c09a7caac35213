import { monthNumberOfSerial } from '../../calendar/months';
import type { Period } from '../../calendar/period';

/** The two years a list of events has columns for: the one the plan is held against, and the plan year. Each is twelve whole months. */
export interface ListYears {
  readonly lastYear: Period;
  readonly planYear: Period;
}

/** One of the two years. */
export type ListYear = keyof ListYears;

/** How many days of `days` lie in a year; 0 where none does. */
export function daysWithin(days: Period, year: Period): number {
  return Math.max(0, Math.min(days.last, year.last) - Math.max(days.first, year.first) + 1);
}

/** Whether two years are the same twelve months. */
export function sameYear(one: Period, other: Period): boolean {
  return one.first === other.first;
}

/** By how many whole years a day has to move to lie in a year of twelve months. */
export function yearsToReach(day: number, year: Period): number {
  return Math.ceil((monthNumberOfSerial(year.first) - monthNumberOfSerial(day)) / 12);
}
