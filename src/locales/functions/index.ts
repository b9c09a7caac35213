import type { Locale } from '../locale';
import type { Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const functionTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type FunctionTextKey = keyof typeof enUS;

/** One text about the functions in one language. */
export function functionText(locale: Locale, key: FunctionTextKey): string {
  return functionTexts[locale][key];
}
