import { LOCALES } from '../../../src/locales/locale';
import { pane } from '../../../src/locales/pane';
import { formatsFor } from '../../../src/taskpane/language/formats';

const [english, chinese, vietnamese] = [formatsFor('en-US'), formatsFor('zh-CN'), formatsFor('vi-VN')];

describe('how the pane writes', () => {
  it('months', () => {
    const month = { year: 2027, month: 11 };
    expect([english, chinese, vietnamese].map((formats) => formats.month(month))).toEqual(['Nov 2027', '2027年11月', 'tháng 11/2027']);
    expect([english, chinese, vietnamese].map((formats) => formats.monthTick(month))).toEqual(['N', '11', '11']);
  });

  it('months from one to another', () => {
    const said = (first: number, year: number, last: number) =>
      [english, chinese, vietnamese].map((formats) => formats.months({ year: 2027, month: first }, { year, month: last }));
    expect(said(3, 2027, 5)).toEqual(['Mar–May 2027', '2027年3月–5月', 'tháng 3–5/2027']);
    expect(said(11, 2028, 1)).toEqual(['Nov 2027–Jan 2028', '2027年11月–2028年1月', 'tháng 11/2027–1/2028']);
    expect(said(3, 2027, 3)).toEqual(['Mar 2027', '2027年3月', 'tháng 3/2027']);
  });

  it('shares: finer where they are small, evenly in a column', () => {
    expect([0.191, 0.0951, 0.0834, 1, 0].map((share) => english.percent(share))).toEqual(['19%', '9.5%', '8.3%', '100%', '0%']);
    expect(vietnamese.percent(0.0834)).toBe('8,3%');
    expect([0.07, 0.16].map((share) => english.percent(share, true))).toEqual(['7.0%', '16.0%']);
  });

  it('days, with the year when it is not this one', () => {
    const now = new Date(2027, 5, 1);
    expect(english.day('2027-03-12T09:00:00', now)).toBe('12 Mar');
    expect(english.day('2026-03-12T09:00:00', now)).toBe('12 Mar 2026');
    expect(chinese.day('2027-03-12T09:00:00', now)).toBe('3月12日');
    expect(english.day('', now)).toBe('');
  });

  it('counts, in one and in many', () => {
    expect(english.count('rows', 1)).toBe('1 row');
    expect(english.count('rows', 12345)).toBe('12,345 rows');
    expect(chinese.count('channels', 6)).toBe('6 个渠道');
  });

  it('numbers with the marks of the language', () => {
    expect([english, chinese, vietnamese].map((formats) => formats.number(1234567.891, 2))).toEqual([
      '1,234,567.89',
      '1,234,567.89',
      '1.234.567,89',
    ]);
  });
});

describe('the pane’s messages', () => {
  const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  it.each(LOCALES)('in %s keep every placeholder of the English ones', (locale) => {
    for (const [key, english] of Object.entries(pane['en-US'])) {
      const translated = pane[locale][key as keyof (typeof pane)['en-US']];
      expect([key, placeholders(translated)]).toEqual([key, placeholders(english)]);
    }
  });

  it('in Chinese use Chinese punctuation between Chinese characters', () => {
    for (const text of Object.values(pane['zh-CN'])) expect(text).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
  });
});
