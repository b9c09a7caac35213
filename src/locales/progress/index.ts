import type { Locale } from '../locale';
import type { Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

const progress: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** What a long operation says while it runs, and what it is called afterwards. */
export function progressText(locale: Locale, key: keyof typeof enUS): string {
  return progress[locale][key];
}
