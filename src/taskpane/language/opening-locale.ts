import { nearestLocale, type Locale } from '../../locales/locale';
import type { LocaleMemory } from '../../locales/locale-memory';

/**
 * The language the pane is to open in: the choice a person made, else the nearest to Excel's own.
 *
 * @param displayLanguage as Office gives it
 */
export function openingLocale(displayLanguage: string, memory: LocaleMemory): Locale {
  return memory.read() ?? nearestLocale(displayLanguage);
}
