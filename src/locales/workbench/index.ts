import type { Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const workbench: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** A text of the workbench page, by name. */
export type WorkbenchText = keyof typeof enUS;

/** The text in one language, its placeholders filled in. */
export function workbenchText(locale: Locale, key: WorkbenchText, params: TextParams = {}): string {
  return fill(workbench[locale][key], params);
}
