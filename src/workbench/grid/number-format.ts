import { numfmt } from '@univerjs/core';

/** A number as an Excel number format shows it; a format the library cannot read shows the plain number. */
export function formatNumber(value: number, numberFormat: string): string {
  try {
    return numfmt.format(numberFormat || 'General', value);
  } catch {
    return numfmt.format('General', value);
  }
}
