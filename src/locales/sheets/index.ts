import type { Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

const sheets: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type SheetTextKey = keyof typeof enUS;
export type SheetText = (key: SheetTextKey, params?: TextParams) => string;

/** The texts of generated sheets in one language. */
export function sheetText(locale: Locale): SheetText {
  return (key, params) => fill(sheets[locale][key], params);
}
