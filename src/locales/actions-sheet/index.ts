import { LOCALES, type Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const actionsSheetTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

export type ActionsSheetKey = keyof typeof enUS;

/** What stands on the sheet of actions, in one language. */
export function actionsSheetText(locale: Locale, key: ActionsSheetKey, params: TextParams = {}): string {
  return fill(actionsSheetTexts[locale][key], localised(locale, params));
}

/** The texts of the sheet in the language it is written in. */
export type ActionsText = (key: ActionsSheetKey, params?: TextParams) => string;

/** A word that cells of a column hold (a side, a KPI, a status), in one language; the word itself where the column has none such. */
export function actionWordText(locale: Locale, column: string, word: string): string {
  const texts: Readonly<Record<string, string>> = actionsSheetTexts[locale];
  return texts[`${column}.${word}`] ?? word;
}

/** The word of a column that a cell spells in any language; null where it spells none. */
export function actionWordOf(column: string, text: string): string | null {
  const wanted = text.trim().toLowerCase();
  for (const locale of LOCALES) {
    const spelled = Object.entries(actionsSheetTexts[locale]).find(
      ([key, word]) => key.startsWith(`${column}.`) && word.toLowerCase() === wanted,
    );
    if (spelled) return spelled[0].slice(column.length + 1);
  }
  return null;
}
