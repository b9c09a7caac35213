import type { Locale } from '../locale';
import { isLoaded, speak, type LanguageTexts, type LoadableLocale } from './loaded';

/** A script each, so that a person loads the language they read. */
const TEXTS: Readonly<Record<LoadableLocale, () => Promise<LanguageTexts>>> = {
  'zh-CN': async () => (await import(/* webpackChunkName: "language-zh-CN" */ './zh-CN')).zhCN,
  'vi-VN': async () => (await import(/* webpackChunkName: "language-vi-VN" */ './vi-VN')).viVN,
};

/** Loads a language, unless it is loaded already. Rejects where it cannot be loaded; the next call tries again. */
export async function loadLanguage(locale: Locale): Promise<void> {
  if (locale === 'en-US' || isLoaded(locale)) return;
  speak(locale, await TEXTS[locale]());
}
