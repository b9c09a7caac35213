import { paneText } from '../../locales/pane';
import type { Locale } from '../../locales/locale';
import type { YearMonth } from '../../planning/breakdown/plan';

/** `2027 plan`, or `2026/27 plan` for a year that starts later than January. */
export function planName(start: YearMonth, locale: Locale): string {
  if (start.month === 1) return paneText(locale, 'plan-year', { year: String(start.year) });
  const last = String((start.year + 1) % 100).padStart(2, '0');
  return paneText(locale, 'plan-years', { first: String(start.year), last });
}
