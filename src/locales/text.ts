import type { Locale } from './locale';

/** Values that may stand in a message's `{placeholders}`. */
export type TextParams = Readonly<Record<string, string | number | readonly number[]>>;

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
export function localised(locale: Locale, params: TextParams = {}): Readonly<Record<string, string>> {
  const written = (name: string, value: number): string => numberFormat(locale, !PLAIN.has(name)).format(value);
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      return [name, typeof value === 'number' ? written(name, value) : value.map((one) => written(name, one)).join(BETWEEN[locale])];
    }),
  );
}

/** What stands between the numbers of a list: not what stands within them. */
const BETWEEN: Readonly<Record<Locale, string>> = { 'en-US': ', ', 'zh-CN': '、', 'vi-VN': '; ' };

/** Digits that a number with a fraction is told with, unless it has as many before its point. */
const DIGITS = 6;

/**
 * Parameters with what their numbers have of digits beyond what anybody reads left out. All are kept where a number would look whole that is not, where two
 * that differ would look the same, and in parameters that say where something stands or how it was written.
 */
export function rounded(params: TextParams): TextParams {
  const short = Object.entries(params).map(([name, value]): [string, TextParams[string]] => {
    if (PLAIN.has(name) || typeof value === 'string') return [name, value];
    return [name, typeof value === 'number' ? shortened(value) : value.map(shortened)];
  });
  const differing = (entries: readonly [string, TextParams[string]][]): number =>
    new Set(entries.flatMap(([name, value]) => (typeof value === 'number' && !PLAIN.has(name) ? [value] : []))).size;
  return differing(short) < differing(Object.entries(params)) ? params : Object.fromEntries(short);
}

function shortened(value: number): number {
  if (Number.isInteger(value) || !Number.isFinite(value)) return value;
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  const short = Number(value.toPrecision(Math.min(15, Math.max(DIGITS, whole + 2))));
  return Number.isInteger(short) ? value : short;
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
