import { LOCALES, type Locale } from '../locales/locale';
import { sheetText } from '../locales/sheets';
import type { OperationOptions } from './contracts';
import type { StoredPlan } from './plan-store';

/**
 * The language a plan's sheets were written in: as stored, else, where a program has dropped the stored definition, as the title of `Setup` says.
 * Null where neither tells.
 */
export function writtenLocale(stored: StoredPlan | null, title?: unknown): Locale | null {
  const known = LOCALES.find((locale) => locale === stored?.locale);
  return known ?? LOCALES.find((locale) => sheetText(locale)('setup.title') === title) ?? null;
}

/**
 * The language sheets are written in: the one a person chose in the pane; where none is chosen the plan keeps its own, and a first plan takes
 * the reader's, which is Excel's.
 */
export function languageOfSheets({ chosen, locale }: Pick<OperationOptions, 'chosen' | 'locale'>, written: Locale | null): Locale {
  return chosen ?? written ?? locale;
}
