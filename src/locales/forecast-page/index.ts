import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const forecastPageTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type ForecastPageKey = keyof typeof enUS;

/** What the pane's page Forecast says, in one language. */
export function forecastPageText(locale: Locale, key: ForecastPageKey, params: TextParams = {}): string {
  return fill(forecastPageTexts[locale][key], localised(locale, params));
}
