import { LOCALES, type Locale } from '../locale';
import { opexSheetTexts } from '../opex-sheet';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const feesSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type FeesSheetKey = keyof typeof enUS;

/** What stands on the sheet of fee rules, in one language. */
export function feesSheetText(locale: Locale, key: FeesSheetKey, params: TextParams = {}): string {
  return fill(feesSheetTexts[locale][key], localised(locale, params));
}

/** What words of lists are about: their keys begin so. A basis is called as `OPEX` calls the figure. */
export type FeeWordGroup = 'kind' | 'basis' | 'mode' | 'window' | 'settled' | 'kpiOf';

/** A word of a list, such as `kind.rate` or `basis.paid`, in one language; another as it is. */
export function feeWordText(locale: Locale, word: string): string {
  const key = keyOf(word);
  const fees: Readonly<Record<string, string>> = feesSheetTexts[locale];
  const opex: Readonly<Record<string, string>> = opexSheetTexts[locale];
  return fees[key] ?? opex[key] ?? word;
}

/** The word of a group that a cell names in any language; null where it names none. */
export function feeWordOf(group: FeeWordGroup, words: readonly string[], text: string): string | null {
  const wanted = text.trim().toLowerCase();
  const named = (name: string) => LOCALES.some((locale) => feeWordText(locale, `${group}.${name}`).toLowerCase() === wanted);
  const found = words.find(named);
  return found === undefined ? null : `${group}.${found}`;
}

const keyOf = (word: string): string => word.replace(/^basis\./, 'base.');
