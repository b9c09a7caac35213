import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const membersSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type MembersSheetKey = keyof typeof enUS;

/** What stands on the sheets of members, in one language. */
export function membersSheetText(locale: Locale, key: MembersSheetKey, params: TextParams = {}): string {
  return fill(membersSheetTexts[locale][key], localised(locale, params));
}
