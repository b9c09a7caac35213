import { dayOf } from './serial';

/** A calendar month; `month` is 1 to 12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Months counted from the year 0: consecutive months differ by 1. */
export function monthNumber({ year, month }: Month): number {
  return year * 12 + month - 1;
}

/** The month of a month number (see monthNumber). */
export function monthAt(number: number): Month {
  return { year: Math.floor(number / 12), month: (((number % 12) + 12) % 12) + 1 };
}

/** The month number of the month a serial date lies in. */
export function monthNumberOfSerial(serial: number): number {
  return monthNumber(dayOf(serial));
}

/** `2027-02`. */
export function isoMonth({ year, month }: Month): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
