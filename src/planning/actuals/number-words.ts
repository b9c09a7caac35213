import { CURRENCY_WORDS, SCALE_WORDS } from '../../locales/actuals/number-words';
import type { Locale } from '../../locales/locale';
import { plainText } from './plain-text';

/** What the words behind a number do to it. */
export interface UnitWords {
  readonly factor: number;
  /** The language the words give away. */
  readonly locale: Locale | null;
}

interface Word extends UnitWords {
  readonly word: string;
}

const WORDS: readonly Word[] = [...SCALE_WORDS, ...CURRENCY_WORDS.map((word) => ({ word: plainText(word), factor: 1, locale: null }))].sort(
  (a, b) => b.word.length - a.word.length,
);

const CURRENCIES = [...CURRENCY_WORDS].map(plainText).sort((a, b) => b.length - a.length);

/** The words behind a number (already plain text), multiplied together: 万元, tỷ đồng, mn USD; null when one of them is unknown. */
export function readUnitWords(plain: string): UnitWords | null {
  let rest = plain.replace(/[\s.]+/g, '');
  let factor = 1;
  let locale: Locale | null = null;
  while (rest !== '') {
    const found = WORDS.find(({ word }) => rest.startsWith(word));
    if (!found) return null;
    factor *= found.factor;
    locale ??= found.locale;
    rest = rest.slice(found.word.length);
  }
  return { factor, locale };
}

/** An amount without the currency sign before it. */
export function withoutCurrencyPrefix(plain: string): string {
  const sign = CURRENCIES.find((word) => plain.startsWith(word));
  return sign === undefined ? plain : plain.slice(sign.length).trimStart();
}

/** The factor of a unit given in a column title such as 万元, triệu đồng, in CNY mn or '000; 1 for anything else. */
export function scaleOfUnit(unit: string): number {
  const plain = plainText(unit).replace(/^(unit|units|don vi|dvt|单位)\s*:?\s*/, '');
  if (/^(cny|rmb|usd|vnd|aud|¥|\$)?\s*['’]?000(['’]?s)?\s*(cny|rmb|usd|vnd|aud)?$/.test(plain)) return 1000;
  const words = readUnitWords(plain.replace(/^in\s+/, ''));
  return words?.factor ?? 1;
}
