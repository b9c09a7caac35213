import type { Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const pane: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** Everything the task pane says, by name. */
export type PaneKey = keyof typeof enUS;

/** The task pane's words for `key` in one language. */
export function paneText(locale: Locale, key: PaneKey, params: TextParams = {}): string {
  return fill(pane[locale][key], params);
}
