import type { CheckLine } from '../../excel/contracts';
import { LOCALES } from '../../locales/locale';
import { loyaltySheetText } from '../../locales/loyalty-sheet';

/** Whether one of the checks that are off is of shares, in whatever language the sheet is. */
export function sharesAreOff(off: readonly CheckLine[]): boolean {
  const labels = new Set(
    LOCALES.flatMap((locale) => [loyaltySheetText(locale, 'check.rewards'), loyaltySheetText(locale, 'check.migration')]),
  );
  return off.some(({ label }) => labels.has(label));
}
