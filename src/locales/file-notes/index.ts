import type { Locale } from '../locale';
import { fill, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const fileNotes: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** What a file cannot carry, by name. */
export type FileNoteCode = keyof typeof enUS;

/** The sentence for a note in one language. */
export function fileNoteText(locale: Locale, code: FileNoteCode, params: TextParams = {}): string {
  return fill(fileNotes[locale][code], params);
}
