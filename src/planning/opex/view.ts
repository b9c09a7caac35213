import { isoMonth, monthAt, monthNumber, type Month } from '../../calendar/months';
import { InputError } from '../input-error';

/** What a review looks at, up to the month it is of. */
export const OPEX_VIEWS = ['first-half-month', 'second-half-month', 'month', 'quarter', 'half-year', 'year-to-date', 'year'] as const;
export type OpexView = (typeof OPEX_VIEWS)[number];

/** Half-months of a plan year, counted from 0; both ends belong to it. */
export interface HalfMonths {
  readonly first: number;
  readonly last: number;
}

/** Half-months of a year. */
export const HALF_MONTHS = 24;

/**
 * The half-months of the plan year that a view shows. Quarters and half-years are three and six months from the month in which the year begins, and are shown
 * whole, with the months after the one that is reviewed.
 *
 * @param start the month in which the plan year begins
 * @param asOf the month that is reviewed
 * @throws InputError `opex-as-of-outside` where it is not of the plan year
 */
export function halfMonthsOf(view: OpexView, start: Month, asOf: Month): HalfMonths {
  const begin = monthNumber(start);
  const month = monthNumber(asOf) - begin;
  if (!(month >= 0 && month < 12))
    throw new InputError('opex-as-of-outside', { first: isoMonth(start), last: isoMonth(monthAt(begin + 11)), found: isoMonth(asOf) });
  const months = (first: number, count: number): HalfMonths => ({ first: 2 * first, last: 2 * (first + count) - 1 });
  switch (view) {
    case 'first-half-month':
      return { first: 2 * month, last: 2 * month };
    case 'second-half-month':
      return { first: 2 * month + 1, last: 2 * month + 1 };
    case 'month':
      return months(month, 1);
    case 'quarter':
      return months(month - (month % 3), 3);
    case 'half-year':
      return months(month - (month % 6), 6);
    case 'year-to-date':
      return months(0, month + 1);
    case 'year':
      return months(0, 12);
  }
}
