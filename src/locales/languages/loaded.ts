import { errors } from '../errors';
import type { Locale } from '../locale';
import { pane } from '../pane';

/** A language that is loaded when it is wanted; English is always there. */
export type LoadableLocale = Exclude<Locale, 'en-US'>;

/** One language's texts of the rooms that the pane needs from its first sight on. */
export interface LanguageTexts {
  readonly errors: (typeof errors)[LoadableLocale];
  readonly pane: (typeof pane)[LoadableLocale];
}

const loaded = new Set<Locale>(['en-US']);

/** Whether the rooms that are loaded language by language speak this one; until then they speak English. */
export function isLoaded(locale: Locale): boolean {
  return loaded.has(locale);
}

/** Has the rooms speak a language from now on. */
export function speak(locale: LoadableLocale, texts: LanguageTexts): void {
  errors[locale] = texts.errors;
  pane[locale] = texts.pane;
  loaded.add(locale);
}
