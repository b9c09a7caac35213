import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const errors: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** What can go wrong, by name; the message in each language stands under the same key. */
export type ErrorCode = keyof typeof enUS;

/** The sentence for an error code in one language. */
export function errorText(locale: Locale, code: ErrorCode, params: TextParams = {}): string {
  return fill(errors[locale][code], localised(locale, params));
}
