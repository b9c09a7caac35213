import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const loyaltySheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type LoyaltySheetKey = keyof typeof enUS;

/** What stands on the sheets of a loyalty plan, in one language. */
export function loyaltySheetText(locale: Locale, key: LoyaltySheetKey, params: TextParams = {}): string {
  return fill(loyaltySheetTexts[locale][key], localised(locale, params));
}
