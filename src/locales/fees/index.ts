import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const feesTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type FeesKey = keyof typeof enUS;

/** A name or note of the starting fee rules, in one language. */
export function feesText(locale: Locale, key: FeesKey, params: TextParams = {}): string {
  return fill(feesTexts[locale][key], localised(locale, params));
}
