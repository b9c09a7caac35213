import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const gtmLogTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type GtmLogKey = keyof typeof enUS;

/** What stands on the log of the rolling plan, in one language. */
export function gtmLogText(locale: Locale, key: GtmLogKey, params: TextParams = {}): string {
  return fill(gtmLogTexts[locale][key], localised(locale, params));
}
