import type { Locale } from '../locale';
import type { enUS as risks } from '../risk-errors/en-US';
import type { enUS as rolling } from '../rolling-errors/en-US';
import { fill, localised, rounded, type TextParams, type LoadableTexts } from '../text';
import { enUS } from './en-US';

/** In English until a language is loaded: see locales/languages. */
export const errors: LoadableTexts<typeof enUS> = { 'en-US': enUS, 'zh-CN': enUS, 'vi-VN': enUS };

/** What can go wrong, by name; the message in each language stands under the same key. */
export type ErrorCode = keyof typeof enUS | keyof typeof risks | keyof typeof rolling;

/** Sentences of rooms that are loaded when they are wanted. */
const learned: Record<Locale, Record<string, string>> = { 'en-US': {}, 'zh-CN': {}, 'vi-VN': {} };

/** Adds the sentences of a room that is loaded later than the others. */
export function learnErrors(texts: Readonly<Record<Locale, Readonly<Record<string, string>>>>): void {
  for (const locale of Object.keys(learned) as Locale[]) Object.assign(learned[locale], texts[locale]);
}

/** The sentence for an error code in one language. */
export function errorText(locale: Locale, code: ErrorCode, params: TextParams = {}): string {
  const own: Readonly<Record<string, string>> = errors[locale];
  return fill(own[code] ?? learned[locale][code] ?? code, localised(locale, rounded(params)));
}
