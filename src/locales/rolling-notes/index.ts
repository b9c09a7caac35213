import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const rollingNotes: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type RollingNoteCode = keyof typeof enUS;

/** A note of a rolling plan in one language. */
export function rollingNoteText(locale: Locale, code: RollingNoteCode, params: TextParams = {}): string {
  return fill(rollingNotes[locale][code], localised(locale, params));
}
