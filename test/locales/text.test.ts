import { noteText, planNotes } from '../../src/locales/notes';
import { LOCALES } from '../../src/locales/locale';
import { actionsSheetTexts } from '../../src/locales/actions-sheet';
import { actualsNotes } from '../../src/locales/actuals';
import { errors, errorText } from '../../src/locales/errors';
import { forecastTexts } from '../../src/locales/forecast';
import { forecastPageTexts } from '../../src/locales/forecast-page';
import { forecastSheetTexts } from '../../src/locales/forecast-sheet';
import { functionTexts } from '../../src/locales/functions';
import { driversSheetTexts } from '../../src/locales/drivers-sheet';
import { gtmLogTexts } from '../../src/locales/gtm-log';
import { mediaSheetTexts } from '../../src/locales/media-sheet';
import { outlookSheetTexts } from '../../src/locales/outlook-sheet';
import { pane } from '../../src/locales/pane';
import { rollingPageTexts } from '../../src/locales/rolling-page';
import '../../src/locales/risk-errors';
import { fill, localised, rounded } from '../../src/locales/text';

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

describe('numbers in a message', () => {
  it.each([
    ['en-US', '-1,234,567.5', '0.25'],
    ['zh-CN', '-1,234,567.5', '0.25'],
    ['vi-VN', '-1.234.567,5', '0,25'],
  ] as const)('have the marks of the language, %s', (locale, large, small) => {
    expect(localised(locale, { gap: -1234567.5, share: 0.25 })).toEqual({ gap: large, share: small });
  });

  it.each([
    ['en-US', '7,800'],
    ['zh-CN', '7,800'],
    ['vi-VN', '7.800'],
  ] as const)('are grouped from a thousand on, %s', (locale, times) => {
    expect(localised(locale, { times: 7800, share: 999 })).toEqual({ times, share: '999' });
  });

  it('are not grouped where they are years, say where something stands, or tell two ways of reading apart', () => {
    expect(localised('en-US', { first: '2015', row: 12345, plain: 1234567 })).toEqual({ first: '2015', row: '12345', plain: '1234567' });
    expect(noteText('vi-VN', 'events-unknown', { first: '2015', last: '2040' })).toMatch(/2015.*2040/);
    expect(errorText('vi-VN', 'number-ambiguous', { found: '123.456', grouped: 123456, decimal: 123.456 })).toContain(
      '123456 hoặc 123,456',
    );
  });

  it('are told with the digits that people read, unless more tell them apart, and in lists as elsewhere', () => {
    const curve = (found: number) => errorText('vi-VN', 'loyalty-curve', { found });
    expect(curve(1.5136254987889)).toContain('1,51363;');
    expect(curve(1.0000000412)).toContain('1,0000000412;');
    const shares = { place: 'B7', found: 0.9149999999, offered: [0.98360655737, 0.0153005464, 1 / 3] };
    expect(errorText('vi-VN', 'loyalty-shares', shares)).toMatch(/0,915\. .* 0,983607; 0,0153005; 0,333333\.$/);
    expect(errorText('zh-CN', 'loyalty-shares', shares)).toMatch(/0\.915。.*0\.983607、0\.0153005、0\.333333。$/);
    expect(rounded({ min: 1.23456789, mode: 1.23456788, row: 1.23456789 })).toEqual({ min: 1.23456789, mode: 1.23456788, row: 1.23456789 });
    expect(rounded({ found: 1234567.891234, least: -0.1 - 0.2, most: 1e300 + 0.5, none: NaN })).toEqual({
      found: 1234567.89,
      least: -0.3,
      most: 1e300,
      none: NaN,
    });
  });

  it('are grouped in errors and notes', () => {
    expect(errorText('vi-VN', 'input-too-large', { address: 'Breakdown!AV8', allowed: 1e15, found: 2e15 })).toMatch(
      /1\.000\.000\.000\.000\.000.*2\.000\.000\.000\.000\.000/,
    );
    expect(noteText('en-US', 'target-rounded', { planned: 100000000, target: 120000000 })).toContain('100,000,000, not 120,000,000');
  });
});

describe('a percentage in any message', () => {
  it.each(LOCALES)('stands right before its sign, %s', (locale) => {
    const rooms = [
      actionsSheetTexts,
      actualsNotes,
      errors,
      forecastPageTexts,
      forecastSheetTexts,
      forecastTexts,
      functionTexts,
      driversSheetTexts,
      gtmLogTexts,
      mediaSheetTexts,
      outlookSheetTexts,
      pane,
      planNotes,
      rollingPageTexts,
    ];
    for (const room of rooms)
      for (const [key, text] of Object.entries(room[locale])) expect([key, text]).toEqual([key, expect.not.stringMatching(/[\d}]\s%/)]);
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
