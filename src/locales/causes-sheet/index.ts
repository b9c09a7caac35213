import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const causesSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type CausesSheetKey = keyof typeof enUS;

/** What stands on the sheet of causes, in one language. */
export function causesSheetText(locale: Locale, key: CausesSheetKey, params: TextParams = {}): string {
  return fill(causesSheetTexts[locale][key], localised(locale, params));
}
