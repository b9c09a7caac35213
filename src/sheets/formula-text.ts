import type { Locale } from '../locales/locale';
import { quoted } from './text-content';

/**
 * A sentence as a formula: the template's `{name}` placeholders become live expressions, so that the sentence follows the cells.
 * `formulaText('Target {target}.', { target: 'FIXED(B2,0)' })` is `"Target "&FIXED(B2,0)&"."`.
 */
export function formulaText(template: string, expressions: Readonly<Record<string, string>>): string {
  const parts = template.split(/\{(\w+)\}/);
  const terms = parts.map((part, i) => (i % 2 === 0 ? (part === '' ? '' : quoted(part)) : (expressions[part] ?? quoted(`{${part}}`))));
  return terms.filter((term) => term !== '').join('&') || '""';
}

/**
 * A live count and the words that go with it, as a formula: `counted('B2', (count) => t('rows', { count }))` is `B2&IF(B2=1," row"," rows")`, or `B2&" 行"`
 * in a language whose words are the same for one and many.
 */
export function counted(reference: string, words: (count: number) => string): string {
  const [one, many] = [quoted(words(1)), quoted(words(2))];
  return `${reference}&${one === many ? one : `IF(${reference}=1,${one},${many})`}`;
}

/** A date cell as `2027-11`: TEXT with a month pattern reads differently in other languages of Excel, this does not. */
export function yearMonthText(reference: string): string {
  return `YEAR(${reference})&"-"&TEXT(MONTH(${reference}),"00")`;
}

/** A date cell as a month of the plan's headers (MONTH in roles): `Jan 2027`, `2027年1月`, `01/2027`, whatever the language of Excel. */
export function monthText(locale: Locale, reference: string): string {
  switch (locale) {
    case 'en-US':
      return `MID("JanFebMarAprMayJunJulAugSepOctNovDec",3*MONTH(${reference})-2,3)&" "&YEAR(${reference})`;
    case 'zh-CN':
      return `YEAR(${reference})&"年"&MONTH(${reference})&"月"`;
    case 'vi-VN':
      return `TEXT(MONTH(${reference}),"00")&"/"&YEAR(${reference})`;
  }
}
