import { noteText } from '../../src/locales/notes';
import { fill } from '../../src/locales/text';

describe('a message', () => {
  it('has its placeholders filled in, and shows those nobody filled', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
    expect(fill('{n|row|rows}')).toBe('{n|row|rows}');
  });

  it.each([
    [0, '0 rows lie here'],
    [1, '1 row lies here'],
    [2, '2 rows lie here'],
    ['1', '1 row lies here'],
    ['1,001', '1,001 rows lie here'],
  ])('takes the word that goes with a count of %j', (n, expected) => {
    expect(fill('{n} {n|row|rows} {n|lies|lie} here', { n })).toBe(expected);
  });
});

describe('notes on a plan', () => {
  it.each([
    ['en-US', '1 month of history lies in or after the plan year (from 2027-01) and is not used.'],
    ['zh-CN', '有 1 个月的历史处于计划年度之内或之后（自 2027-01 起），未使用。'],
    ['vi-VN', '1 tháng dữ liệu nằm trong hoặc sau năm kế hoạch (từ 2027-01) nên không được dùng.'],
  ] as const)('speak of one month in the singular, %s', (locale, expected) => {
    expect(noteText(locale, 'history-after-start', { months: 1, start: '2027-01' })).toBe(expected);
  });

  it('speak of more in the plural', () => {
    expect(noteText('en-US', 'history-part-year', { months: 3, from: '2026-01', to: '2026-12' })).toMatch(
      /; 3 months of 2026-01 to 2026-12 are used/,
    );
    expect(noteText('en-US', 'total-months-missing', { count: 1, months: 12, first: '2026-03' })).toMatch(
      /^1 of the 12 months .* has no sales/,
    );
  });
});
