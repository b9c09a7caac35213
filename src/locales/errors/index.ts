import type { Locale } from '../locale';
import { fill, localised, type TextParams, type LoadableTexts } from '../text';
import { enUS } from './en-US';

/** In English until a language is loaded: see locales/languages. */
export const errors: LoadableTexts<typeof enUS> = { 'en-US': enUS, 'zh-CN': enUS, 'vi-VN': enUS };

/** What can go wrong, by name; the message in each language stands under the same key. */
export type ErrorCode = keyof typeof enUS;

/** The sentence for an error code in one language. */
export function errorText(locale: Locale, code: ErrorCode, params: TextParams = {}): string {
  return fill(errors[locale][code], localised(locale, params));
}
