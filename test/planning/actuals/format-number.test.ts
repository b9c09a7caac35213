import { formatAmount, formatCompact } from '../../../src/planning/actuals/format-number';

describe('formatCompact', () => {
  test.each([
    [120_000_000, '120M', '1.2亿', '120 triệu'],
    [1_200_000_000, '1.2B', '12亿', '1,2 tỷ'],
    [12_000_000, '12M', '1,200万', '12 triệu'],
    [1_500_000, '1.5M', '150万', '1,5 triệu'],
    [99_999_999, '100M', '1亿', '100 triệu'],
    [99_600_000, '99.6M', '9,960万', '99,6 triệu'],
    [999_999, '1M', '100万', '1 triệu'],
    [123_456_789, '123.46M', '1.23亿', '123,46 triệu'],
    [9_999, '10K', '9,999', '10 nghìn'],
    [950, '950', '950', '950'],
    [0, '0', '0', '0'],
    [-0.001, '0', '0', '0'],
    [-35_000, '-35K', '-3.5万', '-35 nghìn'],
  ])('%d is %s, %s, %s', (value, english, chinese, vietnamese) => {
    expect([formatCompact(value, 'en-US'), formatCompact(value, 'zh-CN'), formatCompact(value, 'vi-VN')]).toEqual([
      english,
      chinese,
      vietnamese,
    ]);
  });
});

describe('formatAmount', () => {
  test('uses the marks of the language', () => {
    expect(formatAmount(120_000_000, 'en-US', { currency: 'CNY' })).toBe('120,000,000 CNY');
    expect(formatAmount(120_000_000, 'zh-CN')).toBe('120,000,000');
    expect(formatAmount(1_234_567.891, 'vi-VN', { digits: 2 })).toBe('1.234.567,89');
  });

  test('rounds to the digits asked for and never shows minus zero', () => {
    expect(formatAmount(1.005, 'en-US', { digits: 1 })).toBe('1.0');
    expect(formatAmount(-0.4, 'en-US')).toBe('0');
  });
});
