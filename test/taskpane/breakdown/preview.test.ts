import { computeBreakdown } from '../../../src/planning/breakdown';
import type { BreakdownPlan } from '../../../src/planning/breakdown/plan';
import { comparedYearName } from '../../../src/taskpane/breakdown/compared-year-name';
import { previewOf } from '../../../src/taskpane/breakdown/preview';
import { previewSentence } from '../../../src/taskpane/breakdown/preview-sentence';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { flat, january, planOf, sales } from '../histories';

const preview = (plan: BreakdownPlan) => previewOf(plan, computeBreakdown(plan));
const november = [...flat(10, 8), 12, 8];
const lastYear = sales(january(2026), november);

describe('the preview of a plan', () => {
  it('sets each month beside the same month last year', () => {
    const { months, year, growth } = preview(planOf(lastYear, { target: 1000 }));
    expect(year).toBe(1000);
    expect(growth).toBeCloseTo(9);
    expect(months).toHaveLength(12);
    expect(months[10]).toEqual({ month: { year: 2027, month: 11 }, plan: 120, lastYear: 12, share: 0.12 });
  });

  it('runs over the turn of the year when the plan starts within it', () => {
    const { months } = preview(planOf(lastYear, { start: { year: 2027, month: 7 } }));
    expect(months.map(({ month }) => month.month)).toEqual([7, 8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6]);
  });

  it('compares with the year that history has, and does not call an older one last year', () => {
    const { compared } = preview(planOf(lastYear, { start: january(2028) }));
    expect(compared).toEqual({ from: january(2026), to: { year: 2026, month: 12 }, netSales: 100, months: 12, isLastYear: false });
    expect(preview(planOf(lastYear)).compared).toMatchObject({ isLastYear: true });
  });

  it('holds no months against a year: growth over a part of last year is none', () => {
    const { compared, growth, months } = preview(planOf(sales({ year: 2026, month: 10 }, [5, 6, 7]), { target: 1000 }));
    expect(compared).toMatchObject({ netSales: 18, months: 3, isLastYear: true });
    expect(growth).toBeNull();
    expect(months.map(({ lastYear: sold }) => sold)).toEqual([...Array.from({ length: 9 }, () => null), 5, 6, 7]);
  });

  it('compares with nothing where there is no history', () => {
    expect(preview(planOf([]))).toMatchObject({ compared: null, growth: null });
  });
});

describe('the name of the compared year', () => {
  const english = formatsFor('en-US');
  it('is last year, a calendar year or its two ends', () => {
    const to = { year: 2026, month: 12 };
    expect(comparedYearName({ from: january(2026), to, netSales: 1, months: 12, isLastYear: true }, english)).toBe('last year');
    expect(comparedYearName({ from: january(2026), to, netSales: 1, months: 12, isLastYear: false }, english)).toBe('2026');
    const fiscal = { from: { year: 2025, month: 7 }, to: { year: 2026, month: 6 }, netSales: 1, months: 12, isLastYear: false };
    expect(comparedYearName(fiscal, english)).toBe('Jul 2025 – Jun 2026');
  });
});

describe('the sentence under the picture', () => {
  const say = (plan: BreakdownPlan, locale: 'en-US' | 'zh-CN' | 'vi-VN' = 'en-US') => previewSentence(preview(plan), formatsFor(locale));

  it('names the month that carries most, and the growth', () => {
    expect(say(planOf(lastYear, { target: 110 }))).toBe(
      'Nov 2027 carries 12% of the year, the most of any month. The plan is 10% above last year.',
    );
  });

  it('reads naturally in Chinese and Vietnamese', () => {
    expect(say(planOf(lastYear, { target: 110 }), 'zh-CN')).toBe('2027年11月占全年 12%，是最高的月份。计划比去年高 10%。');
    expect(say(planOf(lastYear, { target: 110 }), 'vi-VN')).toBe(
      'Tháng 11/2027 chiếm 12% cả năm, cao nhất trong các tháng. Kế hoạch cao hơn năm trước 10%.',
    );
  });

  it('says when months are even, and when the plan falls or stays', () => {
    expect(say(planOf(lastYear, { target: 50, method: 'equal', digits: 2 }))).toBe(
      'Every month carries about the same, 8.3% of the year. The plan is 50% below last year.',
    );
    expect(say(planOf(lastYear, { target: 100 }))).toContain('The plan is the same as last year.');
  });

  it.each([
    ['en-US', 'Every month carries about the same, between 8.3% and 8.6% of the year.'],
    ['zh-CN', '各月大致相同，占全年的 8.3% 至 8.6%。'],
    ['vi-VN', 'Các tháng gần như nhau, mỗi tháng chiếm từ 8,3% đến 8,6% cả năm.'],
  ] as const)('names both ends where months are nearly even, %s', (locale, expected) => {
    const nearly = sales(january(2026), [...flat(11, 1000), 1040]);
    expect(say(planOf(nearly, { target: 120_400 }), locale)).toContain(expected);
  });

  it.each([
    ['en-US', 'Last year has 1 of 12 months, so no growth is shown.'],
    ['zh-CN', '去年只有 12 个月中的 1 个月，因此不显示增长。'],
    ['vi-VN', 'Năm trước chỉ có 1/12 tháng nên không hiện mức tăng.'],
  ] as const)('says how much of last year there is where it is not whole, %s', (locale, expected) => {
    expect(say(planOf(sales({ year: 2026, month: 12 }, [5])), locale)).toContain(expected);
  });

  it('names the year when it is not last year, and says when there is none', () => {
    expect(say(planOf(lastYear, { target: 110, start: january(2028) }))).toContain('10% above 2026.');
    expect(say(planOf([]))).toContain('There is no earlier year to compare with.');
  });
});
