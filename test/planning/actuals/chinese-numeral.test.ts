import fc from 'fast-check';
import { readChineseNumeral } from '../../../src/planning/actuals/chinese-numeral';

const DIGITS = '零一二三四五六七八九';

/** Below 10,000, as written: 一千零五. */
function section(value: number): string {
  const digits = String(value).padStart(4, '0');
  return Array.from(digits, (digit, at) => (digit === '0' ? '零' : (DIGITS[Number(digit)] ?? '') + ('千百十'[at] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

/** A whole number below 10^16 as written. */
function written(value: number): string {
  const [high, middle, low] = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4];
  const below = (part: number, before: boolean) => (part > 0 && part < 1000 && before ? '零' : '') + section(part);
  const head = high === 0 ? '' : `${high >= 1e4 ? written(high) : section(high)}亿`;
  const body = middle === 0 ? '' : `${below(middle, high > 0)}万`;
  const tail = low === 0 ? '' : middle === 0 && high > 0 ? `零${section(low)}` : below(low, value > low);
  return head + body + tail;
}

describe('a number in Chinese numerals', () => {
  it.each([
    ['一亿', 100_000_000],
    ['两千万', 20_000_000],
    ['五百万', 5_000_000],
    ['十二亿', 1_200_000_000],
    ['一亿二千万', 120_000_000],
    ['一亿零五百万', 105_000_000],
    ['一亿五百万', 105_000_000],
    ['三千五百二十一万', 35_210_000],
    ['一百零五', 105],
    ['一万零五十', 10_050],
    ['十', 10],
    ['二十', 20],
    ['一万亿', 1_000_000_000_000],
    ['一点二亿', 120_000_000],
    ['十二点五万', 125_000],
    ['一点零五千万', 10_500_000],
    ['一点二万亿', 1_200_000_000_000],
    ['壹佰贰拾万', 1_200_000],
    ['兩億', 200_000_000],
    ['两万五', 25_000],
    ['一亿二', 120_000_000],
    ['一百二', 120],
    ['一万二千五', 12_500],
    ['1亿两千万', 120_000_000],
    ['3千五百万', 35_000_000],
    ['一亿2000万', 120_000_000],
    ['一 亿', 100_000_000],
    ['零', 0],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each([
    ['一亿五千', 'is 150,000,000 to some and 100,005,000 to others'],
    ['一二亿', 'is one or two of them'],
    ['一两亿', 'is one or two of them'],
    ['一2亿', 'has a digit twice'],
    ['一二三', 'has no units'],
    ['亿', 'counts nothing'],
    ['百万', 'counts nothing'],
    ['万亿', 'counts nothing'],
    ['两千五万', 'breaks off before its unit'],
    ['一亿二亿', 'counts twice'],
    ['十万百', 'counts nothing of its last unit'],
    ['一亿零', 'ends in a gap'],
    ['零一', 'begins with a gap'],
    ['一点', 'has no decimals'],
    ['点五亿', 'has no whole part'],
    ['约一亿', 'has a word'],
    ['亿元', 'is a word'],
    ['', 'is nothing'],
  ])('%s, which %s, is none', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });

  it('reads back every whole number as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.double({ min: 0, max: 1, noNaN: true }), (figures, part) => {
        const value = 1 + Math.floor(part * (10 ** figures - 2));
        expect([written(value), readChineseNumeral(written(value))]).toEqual([written(value), value]);
      }),
    );
  });
});
