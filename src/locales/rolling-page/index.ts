import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const rollingPageTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type RollingPageKey = keyof typeof enUS;

/** What the pane's page Rolling plan says, in one language. */
export function rollingPageText(locale: Locale, key: RollingPageKey, params: TextParams = {}): string {
  return fill(rollingPageTexts[locale][key], localised(locale, params));
}
