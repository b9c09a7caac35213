import { LOCALES, type Locale } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import { baseFinder, type OpexWords } from '../../planning/opex/plan-opex';

/** What the sheets of a language call items and figures of the base; what is typed is known in every language. */
export function opexWords(locale: Locale): OpexWords {
  return {
    item: (item) => opexSheetText(locale, `item.${item}`),
    base: (item) => opexSheetText(locale, `base.${item}`),
    baseOf: baseFinder((item) => LOCALES.map((one) => opexSheetText(one, `base.${item}`))),
  };
}
