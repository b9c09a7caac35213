import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const driversSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type DriversSheetKey = keyof typeof enUS;

/** What stands on the sheet of drivers, in one language. */
export function driversSheetText(locale: Locale, key: DriversSheetKey, params: TextParams = {}): string {
  return fill(driversSheetTexts[locale][key], localised(locale, params));
}
