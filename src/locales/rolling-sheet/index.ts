import { eventWordOf, eventWordText, isEventName } from '../events-sheet';
import { LOCALES, type Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const rollingSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type RollingSheetKey = keyof typeof enUS;

/** What stands on the sheets of a rolling plan, in one language. */
export function rollingSheetText(locale: Locale, key: RollingSheetKey, params: TextParams = {}): string {
  return fill(rollingSheetTexts[locale][key], localised(locale, params));
}

/** A word of the operation focus in one language: where an action stands, else an event of the calendar. */
export function focusWordText(locale: Locale, word: string): string {
  const texts: Readonly<Record<string, string>> = rollingSheetTexts[locale];
  return texts[`status.${word}`] ?? eventWordText(locale, word);
}

/** The word of a status or an event that a cell of the focus spells in any language; null where it spells none. */
export function focusWordOf(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  for (const locale of LOCALES) {
    const found = Object.entries(rollingSheetTexts[locale]).find(
      ([key, spelled]) => key.startsWith(STATUS) && spelled.toLowerCase() === wanted,
    );
    if (found) return found[0].slice(STATUS.length);
  }
  return eventWordOf(text, isEventName);
}

const STATUS = 'status.';
