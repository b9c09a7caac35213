import { monthAt, monthNumber } from '../../calendar/months';
import { loyaltySheetText } from '../../locales/loyalty-sheet';
import type { Locale } from '../../locales/locale';
import { monthOfFiscalYear } from '../../planning/loyalty/fiscal-years';
import type { LoyaltyAssumptions } from '../../planning/loyalty/loyalty-assumptions';

/** A fiscal year of a plan as the sheets call it: by the calendar year that it ends in. */
export function yearName(calendar: Pick<LoyaltyAssumptions, 'start' | 'months' | 'fiscalYearStart'>, year: number, locale: Locale): string {
  const last = monthAt(monthNumber(calendar.start) - monthOfFiscalYear(calendar, 0) + 12 * year + 11);
  return loyaltySheetText(locale, 'fiscalYear', { year: String(last.year) });
}
