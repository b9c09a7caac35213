import type { Locale } from './locale';

/** Values that may stand in a message's `{placeholders}`. */
export type TextParams = Readonly<Record<string, string | number>>;

/**
 * A message with its `{name}` placeholders filled in; `{name|month|months}` is the word that goes with a count, the first where
 * it is 1. A placeholder without a value stays as it is, so that a forgotten parameter is seen in a test instead of vanishing.
 */
export function fill(template: string, params: TextParams = {}): string {
  return template.replace(/\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g, (whole: string, name: string, one?: string, other?: string) => {
    if (!Object.prototype.hasOwnProperty.call(params, name)) return whole;
    const value = String(params[name]);
    if (one === undefined || other === undefined) return value;
    return value === '1' ? one : other;
  });
}

/**
 * Parameters with their numbers as the language writes them: `12.5` is `12,5` in Vietnamese. Numbers are not grouped, since years and counts are
 * among them.
 */
export function localised(locale: Locale, params: TextParams = {}): TextParams {
  const format = new Intl.NumberFormat(locale, { useGrouping: false, maximumSignificantDigits: 15 });
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'number' && !Number.isInteger(value) ? format.format(value) : value,
    ]),
  );
}

/** One room's messages: the English text defines the keys, every other language must have them all. */
export type Dictionary<Keys extends string> = Readonly<Record<Keys, string>>;

/** Every language's messages of one room. */
export type Translations<English extends Readonly<Record<string, string>>> = Readonly<{
  'en-US': English;
  'zh-CN': Dictionary<Extract<keyof English, string>>;
  'vi-VN': Dictionary<Extract<keyof English, string>>;
}>;
