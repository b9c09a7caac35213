import { COMPACT_UNITS } from '../../locales/actuals/number-words';
import type { Locale } from '../../locales/locale';

export interface AmountFormat {
  /** Decimals shown; 0 without it. */
  readonly digits?: number;
  /** ISO code put behind the number. */
  readonly currency?: string;
}

/** A number in full with the marks of a language: 120,000,000 CNY; 120.000.000 VND. */
export function formatAmount(value: number, locale: Locale, { digits = 0, currency = '' }: AmountFormat = {}): string {
  const text = localNumber(value, locale, digits, digits);
  return currency === '' ? text : `${text} ${currency}`;
}

/**
 * A number in the words people use, to at most two decimals: 1.2亿, 1,200万, 1,2 tỷ, 120M. Numbers below the smallest unit
 * of the language are shown in full. Round numbers read back (`readNumber`) as what they were.
 */
export function formatCompact(value: number, locale: Locale): string {
  const units = COMPACT_UNITS[locale];
  const unit = units.find(({ factor }, index) => {
    // 99,999,999 rounds up to the next unit: it is 1亿, not 10,000万.
    const lower = units[index + 1]?.factor ?? 1;
    return (Math.round((Math.abs(value) / lower) * 100) / 100) * lower >= factor;
  });
  return unit ? localNumber(value / unit.factor, locale, 0, 2) + unit.suffix : localNumber(value, locale, 0, 2);
}

function localNumber(value: number, locale: Locale, least: number, most: number): string {
  const text = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: true }).format(
    value,
  );
  // A rounded-away negative is zero, not minus zero.
  return /[1-9]/.test(text) ? text : text.replace(/^-/, '');
}
