import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const planNotes: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

/** What a plan can have to tell, by name. */
export type PlanNoteCode = keyof typeof enUS;

/** The sentence for a note in one language. */
export function noteText(locale: Locale, code: PlanNoteCode, params: TextParams = {}): string {
  return fill(planNotes[locale][code], localised(locale, params));
}
