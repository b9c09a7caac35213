import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const opexSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type OpexSheetKey = keyof typeof enUS;

/** What stands on the sheets of OPEX, in one language. */
export function opexSheetText(locale: Locale, key: OpexSheetKey, params: TextParams = {}): string {
  return fill(opexSheetTexts[locale][key], localised(locale, params));
}
