import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const forecastSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type ForecastSheetKey = keyof typeof enUS;

/** What stands on the sheet `Forecast`, and the words it shares with the pane, in one language. */
export function forecastSheetText(locale: Locale, key: ForecastSheetKey, params: TextParams = {}): string {
  return fill(forecastSheetTexts[locale][key], localised(locale, params));
}
