import type { Locale } from '../../locales/locale';
import { formatAmount, formatCompact } from '../../planning/actuals/format-number';

/** Digits worth reading of what is expected. */
const DIGITS = 4;
const MILLION = 1e6;

/** An expected amount in the words people use, no finer than it is known: 1,013万, 10.13M. */
export function about(value: number, locale: Locale): string {
  const known = Number(value.toPrecision(DIGITS));
  // Vietnamese has no sign for thousands: 89.730 is shorter than 89,73 nghìn, and stays on one line of a table.
  const inFull = locale === 'vi-VN' && Math.abs(known) >= 1000 && Math.abs(known) < MILLION;
  return inFull ? formatAmount(known, locale) : formatCompact(known, locale);
}
