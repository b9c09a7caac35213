import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const rollingSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type RollingSheetKey = keyof typeof enUS;

/** What stands on the sheets of a rolling plan, in one language. */
export function rollingSheetText(locale: Locale, key: RollingSheetKey, params: TextParams = {}): string {
  return fill(rollingSheetTexts[locale][key], localised(locale, params));
}
