import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const reviewSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type ReviewSheetKey = keyof typeof enUS;

/** What stands on the page of the review, in one language. */
export function reviewSheetText(locale: Locale, key: ReviewSheetKey, params: TextParams = {}): string {
  return fill(reviewSheetTexts[locale][key], localised(locale, params));
}
