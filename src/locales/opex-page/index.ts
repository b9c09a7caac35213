import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const opexPageTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type OpexPageKey = keyof typeof enUS;

/** What the pane's page OPEX & P&L says, in one language. */
export function opexPageText(locale: Locale, key: OpexPageKey, params: TextParams = {}): string {
  return fill(opexPageTexts[locale][key], localised(locale, params));
}
