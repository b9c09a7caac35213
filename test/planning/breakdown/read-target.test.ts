import { InputError } from '../../../src/planning/input-error';
import { readTarget } from '../../../src/planning/breakdown/read-target';

describe('a target as people write it', () => {
  it.each([
    ['1.2亿', 'zh-CN', 120_000_000],
    ['一亿二千万', 'zh-CN', 120_000_000],
    ['1,2 tỷ', 'vi-VN', 1_200_000_000],
    ['500 triệu', 'vi-VN', 500_000_000],
    ['120.000.000', 'vi-VN', 120_000_000],
    ['120m', 'en-US', 120_000_000],
    ['1.2bn', 'en-US', 1_200_000_000],
  ] as const)('%s in %s is read', (text, locale, target) => {
    expect(readTarget(text, locale)).toBe(target);
  });

  it.each([
    ['', 'number-empty'],
    ['many', 'number-not-a-number'],
    ['10%', 'target-not-a-number'],
    ['-5', 'target-negative'],
    ['0', 'target-negative'],
  ])('“%s” is refused as %s', (text, code) => {
    const refused = readTarget(text, 'en-US');
    expect(refused).toBeInstanceOf(InputError);
    expect(refused).toMatchObject({ code });
  });
});
