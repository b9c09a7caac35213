import { computeBreakdown } from '../../../src/planning/breakdown';
import { previewOf } from '../../../src/taskpane/breakdown/preview';
import { targetMeaning } from '../../../src/taskpane/breakdown/target-meaning';
import { formatsFor } from '../../../src/taskpane/language/formats';
import { defaultSpec, flat, january, planOf, sales } from '../histories';

const lastYear = planOf(sales(january(2026), flat(12, 10_000_000)));
const preview = previewOf(lastYear, computeBreakdown(lastYear));
const meaning = (target: number, currency = 'CNY', locale: 'en-US' | 'zh-CN' | 'vi-VN' = 'en-US') =>
  targetMeaning({ ...defaultSpec, target, currency }, null, preview, formatsFor(locale));

describe('what a target means', () => {
  it('is the amount in full, and how it stands to last year', () => {
    expect(meaning(150_000_000)).toBe('= 150,000,000 CNY, 25% above last year');
    expect(meaning(118_000_000)).toBe('= 118,000,000 CNY, 1.7% below last year');
    expect(meaning(120_000_000)).toBe('= 120,000,000 CNY, the same as last year');
  });

  it('is written with the marks of the language', () => {
    expect(meaning(150_000_000, 'VND', 'vi-VN')).toBe('= 150.000.000 VND, cao hơn năm trước 25%');
    expect(meaning(150_000_000, 'CNY', 'zh-CN')).toBe('= 150,000,000 CNY，比去年高 25%');
  });

  it('is not held against a part of last year', () => {
    const part = planOf(sales({ year: 2026, month: 12 }, [10_000_000]));
    expect(targetMeaning(defaultSpec, null, previewOf(part, computeBreakdown(part)), formatsFor('en-US'))).toBe(
      '= 1,200; last year has 1 of 12 months, so no growth is shown',
    );
  });

  it('says where a proposal comes from', () => {
    expect(targetMeaning({ ...defaultSpec, target: 132_000_000 }, 'last-year', preview, formatsFor('en-US'))).toBe(
      '= 132,000,000: last year + 10%, rounded',
    );
  });

  it('is the amount alone where there is nothing to compare with; cents are shown where there are any', () => {
    expect(targetMeaning({ ...defaultSpec, target: 1200.5 }, null, null, formatsFor('en-US'))).toBe('= 1,200.50');
  });
});
