import type { Locale } from '../../locales/locale';
import { fifteenDigits } from '../fifteen-digits';
import { leadingChineseNumeral, readChineseNumeral } from './chinese-numeral';
import { readDigits, type DecimalMark, type DigitsReading } from './digits';
import { readUnitWords, withoutCurrencyPrefix } from './number-words';
import { plainText } from './plain-text';

/** A number as written, before it is settled which mark is the decimal one. */
export interface AmountText {
  readonly sign: 1 | -1;
  readonly percent: boolean;
  /** One part, or several that add up with falling units: 1亿2000万, 1 tỷ 200 triệu. */
  readonly parts: readonly { readonly digits: DigitsReading; readonly factor: number }[];
  /** The language its unit words give away. */
  readonly locale: Locale | null;
}

/** The decimal mark people use who speak a language. */
export const DECIMAL_MARK: Readonly<Record<Locale, DecimalMark>> = { 'en-US': '.', 'zh-CN': '.', 'vi-VN': ',' };

/**
 * Takes a number as people write it apart: sign or parentheses, currency, digits, unit words, percent.
 * Null when it is not a number.
 */
export function readAmountText(text: string): AmountText | null {
  const { sign, body } = takeSign(plainText(text).replace(/[−‒–—]/g, '-'));
  const scientific = /^\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/.test(body) ? Number(body.replace(',', '.')) : null;
  if (scientific !== null)
    return { sign, percent: false, parts: [{ digits: { kind: 'plain', value: scientific }, factor: 1 }], locale: null };
  const percent = body.endsWith('%');
  const amount = percent ? body.slice(0, -1).trim() : body;
  const inChinese = percent ? null : readChineseAmount(amount);
  if (inChinese !== null) return { sign, percent, parts: [{ digits: { kind: 'plain', value: inChinese }, factor: 1 }], locale: 'zh-CN' };
  const pieces = amount.match(/[\d.,'’ ]*\d\D*/g) ?? [];
  if (pieces.length === 0 || pieces.join('') !== amount) return null;

  let locale: Locale | null = null;
  const parts: { digits: DigitsReading; factor: number }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const match = /^\s*([\d.,'’ ]*\d)\s*(.*)$/.exec(piece);
    const digits = readDigits(match?.[1] ?? '');
    const words = readUnitWords(match?.[2] ?? '');
    if (!digits || !words || (percent && words.factor !== 1)) return null;
    const before = parts[index - 1];
    if (before && (words.factor >= before.factor || words.factor === 1)) return null;
    locale ??= words.locale;
    parts.push({ digits, factor: words.factor });
  }
  return { sign, percent, parts, locale };
}

/** An amount in Chinese numerals, with or without the currency behind it: 一亿二千万元; null where no such numeral is in it. */
function readChineseAmount(plain: string): number | null {
  const numeral = leadingChineseNumeral(plain);
  if (numeral === null || readUnitWords(plain.slice(numeral.length))?.factor !== 1) return null;
  return readChineseNumeral(numeral);
}

/** Minus before, between currency and digits or behind, and the accountant's parentheses. */
function takeSign(plain: string): { sign: 1 | -1; body: string } {
  const bracketed = /^\((.+)\)$/.exec(plain);
  let body = (bracketed?.[1] ?? plain).trim();
  let sign: 1 | -1 = bracketed ? -1 : 1;
  const strip = (pattern: RegExp): void => {
    const match = pattern.exec(body);
    if (!match) return;
    if (match[0].includes('-')) sign = sign === 1 ? -1 : 1;
    body = body.replace(pattern, '').trim();
  };
  strip(/^[+-]\s*/);
  body = withoutCurrencyPrefix(body);
  strip(/^[+-]\s*/);
  strip(/\s*-$/);
  return { sign, body };
}

/** The amount once the decimal mark is known. */
export function amountValue(amount: AmountText, decimal: DecimalMark): number {
  const sum = amount.parts.reduce((total, { digits, factor }) => total + scaled(digitsValue(digits, decimal), factor), 0);
  return amount.sign * (amount.percent ? sum / 100 : sum) || 0;
}

const digitsValue = (digits: DigitsReading, decimal: DecimalMark): number =>
  digits.kind === 'open' ? (digits.mark === decimal ? digits.decimal : digits.grouped) : digits.value;

/** 1.005 x 10,000 is 10,050, not 10,049.999999999998. */
export const scaled = (value: number, factor: number): number => (factor === 1 ? value : fifteenDigits(value * factor));
