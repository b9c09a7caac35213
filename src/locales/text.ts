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

/** Parameters that say where something stands, or how a number written with marks is to be read: marks of ours would only confuse. */
const PLAIN = new Set(['row', 'firstRow', 'secondRow', 'line', 'cell', 'position', 'grouped', 'decimal', 'plain']);

/**
 * Parameters with their numbers as the language writes them: `1234567.5` is `1.234.567,5` in Vietnamese. Places, such as the number of a row, are
 * not grouped by thousands; nor are years, which messages take as text.
 */
export function localised(locale: Locale, params: TextParams = {}): TextParams {
  const written = (name: string, value: number): string => numberFormat(locale, !PLAIN.has(name)).format(value);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === 'number' ? written(name, value) : value]),
  );
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes far longer than using it, and the notes of many rows have many numbers. */
function numberFormat(locale: Locale, useGrouping: boolean): Intl.NumberFormat {
  const key = `${locale} ${String(useGrouping)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { useGrouping, maximumSignificantDigits: 15 });
  formats.set(key, format);
  return format;
}

/** One room's messages: the English text defines the keys, every other language must have them all. */
export type Dictionary<Keys extends string> = Readonly<Record<Keys, string>>;

/** As Translations, of a room that English speaks for until another language is loaded (see locales/languages). */
export type LoadableTexts<English extends Readonly<Record<string, string>>> = {
  -readonly [Locale in keyof Translations<English>]: Translations<English>[Locale];
};

/** Every language's messages of one room. */
export type Translations<English extends Readonly<Record<string, string>>> = Readonly<{
  'en-US': English;
  'zh-CN': Dictionary<Extract<keyof English, string>>;
  'vi-VN': Dictionary<Extract<keyof English, string>>;
}>;
