import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const loyaltyPageTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type LoyaltyPageKey = keyof typeof enUS;

/** What the pane's page Loyalty says, in one language. */
export function loyaltyPageText(locale: Locale, key: LoyaltyPageKey, params: TextParams = {}): string {
  return fill(loyaltyPageTexts[locale][key], localised(locale, params));
}
