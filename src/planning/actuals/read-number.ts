import { InputError } from '../../locales/input-error';
import type { Locale } from '../../locales/locale';
import { amountValue, DECIMAL_MARK, readAmountText, type AmountText } from './amount-text';
import type { DecimalMark } from './digits';

export interface NumberReading {
  readonly value: number;
  /** The number was written with a percent sign; `value` is the fraction (12% is 0.12). */
  readonly percent: boolean;
}

/**
 * A number as people write it: 120000000, 1.2亿, 1,200万, 120m, 1,2 tỷ, 1.5 triệu, 120 000 000, ￥1,234.50, (500), 12%.
 *
 * Which mark is the decimal one is settled in this order:
 * 1. the number itself, where it can be read one way only (two kinds of mark, a repeated mark, a fraction that is not
 *    three digits long): 1.234,5 and 1.200.000 and 1,2 whatever the language;
 * 2. the language of its unit word: in 1.200 tỷ the dot groups, in 1.234亿 it is the decimal point;
 * 3. `locale`: 1.234 is 1234 in vi-VN and 1.234 in en-US and zh-CN, 1,234 the other way round.
 * Without a locale such a number is refused as ambiguous.
 * @returns the number, or an InputError (`number-empty`, `number-not-a-number`, `number-ambiguous`) to show or throw.
 */
export function readNumber(text: string, locale?: Locale): NumberReading | InputError {
  if (text.trim() === '') return new InputError('number-empty');
  const amount = readAmountText(text);
  if (!amount) return new InputError('number-not-a-number', { found: text.trim() });
  const decimal = decimalMark(amount, locale);
  if (decimal === 'contradictory') return new InputError('number-not-a-number', { found: text.trim() });
  if (decimal === null) {
    const [one, two] = [amountValue(amount, '.'), amountValue(amount, ',')];
    return new InputError('number-ambiguous', { found: text.trim(), grouped: Math.max(one, two), decimal: Math.min(one, two) });
  }
  return { value: amountValue(amount, decimal), percent: amount.percent };
}

function decimalMark(amount: AmountText, locale: Locale | undefined): DecimalMark | 'contradictory' | null {
  const settled = new Set(amount.parts.flatMap(({ digits }) => (digits.kind === 'decided' ? [digits.decimal] : [])));
  if (settled.size > 1) return 'contradictory';
  const [own] = settled;
  if (own) return own;
  if (amount.parts.every(({ digits }) => digits.kind === 'plain')) return '.';
  const language = amount.locale ?? locale;
  return language ? DECIMAL_MARK[language] : null;
}
