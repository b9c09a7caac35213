import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const actualsNotes: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type ActualsNoteCode = keyof typeof enUS;

/** The sentence for a note on sales history in one language. */
export function actualsNoteText(locale: Locale, code: ActualsNoteCode, params: TextParams = {}): string {
  return fill(actualsNotes[locale][code], localised(locale, params));
}
