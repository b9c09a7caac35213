import { LOCALES, type Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const mediaSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type MediaSheetKey = keyof typeof enUS;

/** What stands on the sheet `Media`, in one language. */
export function mediaSheetText(locale: Locale, key: MediaSheetKey, params: TextParams = {}): string {
  return fill(mediaSheetTexts[locale][key], localised(locale, params));
}

const TOOL = 'tool.';

/** A standard tool's name in one language; a word of another kind as it is. */
export function toolWordText(locale: Locale, word: string): string {
  const texts: Readonly<Record<string, string>> = mediaSheetTexts[locale];
  return texts[`${TOOL}${word}`] ?? word;
}

/** The word of the standard tool that a cell names in any language; null where it names none. */
export function toolWordOf(text: string): string | null {
  const wanted = text.trim().toLowerCase();
  for (const locale of LOCALES) {
    const found = Object.entries(mediaSheetTexts[locale]).find(
      ([key, spelled]) => key.startsWith(TOOL) && spelled.toLowerCase() === wanted,
    );
    if (found) return found[0].slice(TOOL.length);
  }
  return null;
}
