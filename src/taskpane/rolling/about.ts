import type { Locale } from '../../locales/locale';
import { formatCompact } from '../../planning/actuals/format-number';

/** Digits worth reading of what is expected. */
const DIGITS = 4;

/** An expected amount in the words people use, no finer than it is known: 1,013万, 10.13M. */
export function about(value: number, locale: Locale): string {
  return formatCompact(Number(value.toPrecision(DIGITS)), locale);
}
