import { planName } from '../../../src/taskpane/home/plan-name';

describe('the name of a plan', () => {
  it('is its calendar year', () => {
    expect(planName({ year: 2027, month: 1 }, 'en-US')).toBe('2027 plan');
    expect(planName({ year: 2027, month: 1 }, 'zh-CN')).toBe('2027 年计划');
    expect(planName({ year: 2027, month: 1 }, 'vi-VN')).toBe('Kế hoạch 2027');
  });

  it('is both years of one that starts later', () => {
    expect(planName({ year: 2026, month: 7 }, 'en-US')).toBe('2026/27 plan');
    expect(planName({ year: 1999, month: 7 }, 'en-US')).toBe('1999/00 plan');
  });
});
