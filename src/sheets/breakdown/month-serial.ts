import { monthAt, monthNumberOfSerial } from '../../calendar/months';
import { serialOf } from '../../calendar/serial';
import type { YearMonth } from '../../planning/breakdown/plan';

/** Excel serial number (1900 system) of the first day of a month. */
export function monthSerial({ year, month }: YearMonth): number {
  return serialOf(year, month, 1);
}

/** The month an Excel serial number falls in. */
export function serialMonth(serial: number): YearMonth {
  return monthAt(monthNumberOfSerial(serial));
}
