import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const outlookSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type OutlookSheetKey = keyof typeof enUS;

/** What stands on the sheet Outlook, in one language. */
export function outlookSheetText(locale: Locale, key: OutlookSheetKey, params: TextParams = {}): string {
  return fill(outlookSheetTexts[locale][key], localised(locale, params));
}

/** The texts of the sheet in the language it is written in. */
export type OutlookText = (key: OutlookSheetKey, params?: TextParams) => string;
