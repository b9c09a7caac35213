import type { Locale } from '../locale';

/** A word behind a number that multiplies it, and the language it gives away (null where several share it). */
export interface ScaleWord {
  readonly word: string;
  readonly factor: number;
  readonly locale: Locale | null;
}

const scaleWords = (locale: Locale | null, factors: Readonly<Record<string, number>>): readonly ScaleWord[] =>
  Object.entries(factors).map(([word, factor]) => ({ word, factor, locale }));

/** Compared in lower case, half width and without diacritics. Words in a row multiply: 千万, nghìn tỷ. */
export const SCALE_WORDS: readonly ScaleWord[] = [
  ...scaleWords('zh-CN', { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }),
  ...scaleWords('vi-VN', { nghin: 1e3, ngan: 1e3, trieu: 1e6, tr: 1e6, ty: 1e9, ti: 1e9 }),
  ...scaleWords(null, {
    k: 1e3,
    thousand: 1e3,
    thousands: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    billions: 1e9,
    tn: 1e12,
    trillion: 1e12,
    trillions: 1e12,
  }),
];

/** Currency signs and words that may stand before or behind an amount; they do not change the number. */
export const CURRENCY_WORDS: readonly string[] = [
  'us$',
  'a$',
  '¥',
  '$',
  '€',
  '£',
  '₫',
  'cny',
  'rmb',
  'usd',
  'vnd',
  'aud',
  'eur',
  'gbp',
  'dong',
  'd',
  '人民币',
  '元',
];

/** Cells that say there is no number. */
export const NO_NUMBER_WORDS: readonly string[] = ['-', '--', '–', '—', '/', 'n/a', 'na', 'null', 'none', '无'];

/** The units in which a language shortens large numbers, largest first, each with the text put behind the number. */
export const COMPACT_UNITS: Readonly<Record<Locale, readonly { readonly factor: number; readonly suffix: string }[]>> = {
  'en-US': [
    { factor: 1e9, suffix: 'B' },
    { factor: 1e6, suffix: 'M' },
    { factor: 1e3, suffix: 'K' },
  ],
  'zh-CN': [
    { factor: 1e8, suffix: '亿' },
    { factor: 1e4, suffix: '万' },
  ],
  'vi-VN': [
    { factor: 1e9, suffix: ' tỷ' },
    { factor: 1e6, suffix: ' triệu' },
    { factor: 1e3, suffix: ' nghìn' },
  ],
};
