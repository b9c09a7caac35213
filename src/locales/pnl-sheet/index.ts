import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const pnlSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type PnlSheetKey = keyof typeof enUS;

/** What stands on the sheet of the P&L by channel, in one language. */
export function pnlSheetText(locale: Locale, key: PnlSheetKey, params: TextParams = {}): string {
  return fill(pnlSheetTexts[locale][key], localised(locale, params));
}
