import { LOCALES } from '../../locales/locale';
import { opexSheetText } from '../../locales/opex-sheet';
import { baseNamed } from '../../planning/opex/plan-opex';

/** Whether a line's name is that of a figure costs are driven by, in any language, so that it is no cost. */
export function isBaseName(name: string): boolean {
  return baseNamed(name, (item) => LOCALES.map((locale) => opexSheetText(locale, `base.${item}`))) !== null;
}
