import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const bridgeSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type BridgeSheetKey = keyof typeof enUS;

/** What stands on the sheet of bridges, in one language. */
export function bridgeSheetText(locale: Locale, key: BridgeSheetKey, params: TextParams = {}): string {
  return fill(bridgeSheetTexts[locale][key], localised(locale, params));
}
