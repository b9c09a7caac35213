import type { Locale } from '../locale';
import { fill, localised, type TextParams, type Translations } from '../text';
import { enUS } from './en-US';
import { viVN } from './vi-VN';
import { zhCN } from './zh-CN';

export const forecastTexts: Translations<typeof enUS> = { 'en-US': enUS, 'zh-CN': zhCN, 'vi-VN': viVN };

type TextCode = keyof typeof enUS;

/** Why a method was chosen, by name. */
export type ForecastChoiceCode = Extract<TextCode, `choice-${string}`>;

/** A method as Almanac names it in formulas, such as `seasonal-naive`. */
export type NamedMethodCode = TextCode extends infer Code ? (Code extends `method-${infer Method}` ? Method : never) : never;

/** What a forecast can have to tell, by name. */
export type ForecastNoteCode = Exclude<TextCode, ForecastChoiceCode | `method-${string}`>;

/** The sentence for a forecast's note, or for the reason of a choice, in one language; a parameter `method` is spelt out. */
export function forecastText(locale: Locale, code: ForecastNoteCode | ForecastChoiceCode, params: TextParams = {}): string {
  const texts: Readonly<Record<string, string>> = forecastTexts[locale];
  const method = texts[`method-${params['method']}`];
  return fill(forecastTexts[locale][code], localised(locale, method === undefined ? params : { ...params, method }));
}

/** What a method is called in one language, as it stands in a sentence. */
export function methodText(locale: Locale, method: NamedMethodCode): string {
  return forecastTexts[locale][`method-${method}`];
}
