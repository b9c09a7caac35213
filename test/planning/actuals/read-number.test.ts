import fc from 'fast-check';
import { InputError } from '../../../src/locales/input-error';
import { LOCALES, type Locale } from '../../../src/locales/locale';
import { formatAmount, formatCompact } from '../../../src/planning/actuals/format-number';
import { readNumber } from '../../../src/planning/actuals/read-number';

const read = (text: string, locale?: Locale): number | string => {
  const reading = readNumber(text, locale);
  return reading instanceof InputError ? reading.code : reading.value;
};

describe('readNumber', () => {
  describe('reads alike in every language what can be read one way only', () => {
    test.each([
      ['120000000', 120_000_000],
      ['120 000 000', 120_000_000],
      ['120\u00a0000\u00a0000', 120_000_000],
      ['120\u202f000\u202f000,5', 120_000_000.5],
      ["1'234'567.5", 1_234_567.5],
      ['1.2亿', 120_000_000],
      ['1,200万', 12_000_000],
      ['1.234亿', 123_400_000],
      ['1亿2000万', 120_000_000],
      ['3千万', 30_000_000],
      ['2.5万元', 25_000],
      ['1.5萬', 15_000],
      ['一亿', 100_000_000],
      ['两千万', 20_000_000],
      ['五百万元', 5_000_000],
      ['人民币一亿二千万', 120_000_000],
      ['1亿两千万', 120_000_000],
      ['-十万', -100_000],
      ['120m', 120_000_000],
      ['120M', 120_000_000],
      ['1.5 bn', 1_500_000_000],
      ['250k', 250_000],
      ['1,2 tỷ', 1_200_000_000],
      ['1,2 tỉ đồng', 1_200_000_000],
      ['1.5 triệu', 1_500_000],
      ['1.200 tỷ', 1_200_000_000_000],
      ['1 tỷ 200 triệu', 1_200_000_000],
      ['2 nghìn tỷ', 2_000_000_000_000],
      ['500tr', 500_000_000],
      ['500 ngàn', 500_000],
      ['500 nghìn', 500_000],
      ['1.2 trillion', 1_200_000_000_000],
      ['1.200.000', 1_200_000],
      ['1,200,000', 1_200_000],
      ['￥1,234.50', 1234.5],
      ['¥ 1.234,50', 1234.5],
      ['US$12.5', 12.5],
      ['1.200.000 ₫', 1_200_000],
      ['1.200.000 VNĐ', 1_200_000],
      ['１２３．５', 123.5],
      ['12%', 0.12],
      ['12.5％', 0.125],
      ['0.125', 0.125],
      ['0,125', 0.125],
      ['12,5', 12.5],
      ['1234,567', 1234.567],
      ['.5', 0.5],
      ['-1200', -1200],
      ['−1200', -1200],
      ['1200-', -1200],
      ['(1,200.5)', -1200.5],
      ['（500）', -500],
      ['-$500', -500],
      ['$-500', -500],
      ['+7', 7],
      ['1.2E+08', 120_000_000],
      ['1.00005万', 10_000.5],
    ])('%s is %d', (text, value) => {
      for (const locale of [undefined, ...LOCALES]) expect(read(text, locale)).toBe(value);
    });
  });

  test.each([
    ['1,234', 'en-US', 1234],
    ['1,234', 'zh-CN', 1234],
    ['1,234', 'vi-VN', 1.234],
    ['1.234', 'en-US', 1.234],
    ['1.234', 'zh-CN', 1.234],
    ['1.234', 'vi-VN', 1234],
    ['1.500m', 'en-US', 1_500_000],
    ['1.500m', 'vi-VN', 1_500_000_000],
    ['500.000 đ', 'vi-VN', 500_000],
  ] as const)('a single mark before three digits follows the language: %s in %s is %d', (text, locale, value) => {
    expect(read(text, locale)).toBe(value);
  });

  test('without a language such a number is ambiguous, and both readings are named', () => {
    const reading = readNumber('1.234');
    expect(reading).toBeInstanceOf(InputError);
    expect((reading as InputError).message).toBe('“1.234” can be read as 1234 or as 1.234. Write it without thousands marks.');
  });

  test.each([
    'abc',
    '12abc',
    '1.2.3',
    '1,20,000',
    '1.234.56',
    '1,234.567.890',
    '1 2',
    '约1.2亿',
    '1亿5000',
    '一亿五千',
    '一亿美女',
    '一二三',
    '1万2亿',
    '5%万',
    '--',
    '#N/A',
    '1-2',
    '()',
    'm',
    '=1+1',
    'Infinity',
  ])('%s is not a number', (text) => {
    for (const locale of LOCALES) expect(read(text, locale)).toBe('number-not-a-number');
  });

  test.each(['', '   ', '\u3000'])('nothing typed (“%s”) is said to be nothing', (text) => {
    expect(read(text)).toBe('number-empty');
  });

  test('says whether the number was a percentage', () => {
    expect(readNumber('12%')).toEqual({ value: 0.12, percent: true });
    expect(readNumber('12')).toEqual({ value: 12, percent: false });
  });

  test('reads back every whole number as the language writes it', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...LOCALES), (value, locale) => {
        expect(read(formatAmount(value, locale), locale)).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('reads back every compact number of three figures as the language writes it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom(...LOCALES),
        (figures, zeros, locale) => {
          const value = figures * 10 ** zeros;
          expect(read(formatCompact(value, locale), locale)).toBe(value === 0 ? 0 : value);
        },
      ),
    );
  });

  test('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), fc.constantFrom(undefined, ...LOCALES), (text, locale) => void readNumber(text, locale)));
  });
});
