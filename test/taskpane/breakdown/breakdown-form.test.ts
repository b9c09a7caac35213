import fc from 'fast-check';
import { LOCALES } from '../../../src/locales/locale';
import { InputError } from '../../../src/locales/input-error';
import { readNumber } from '../../../src/planning/actuals/read-number';
import {
  changedForm,
  changesIn,
  draftWith,
  openingForm,
  specOf,
  writtenTarget,
  type BreakdownForm,
} from '../../../src/taskpane/breakdown/breakdown-form';
import { monthlyTotals } from '../../../src/taskpane/breakdown/targets';
import { defaultSpec, emptyWorkbook, flat, january, planOf, sales, workbookOf } from '../histories';

const history = [
  ...sales(january(2025), flat(24, 1_000_000), { channel: 'JD', product: 'Kettle' }),
  ...sales(january(2025), flat(24, 2_000_000), { channel: 'Tmall', product: 'Kettle' }),
];
const totals = monthlyTotals(history);

function opened(): BreakdownForm {
  const form = openingForm(workbookOf(history), totals, 'zh-CN');
  if (form === null) throw new Error('There is history to start from.');
  return form;
}

describe('the breakdown form as it opens', () => {
  it('proposes a plan that suits the history', () => {
    expect(opened()).toEqual({
      targetText: '3,960万',
      targetProposed: true,
      start: january(2027),
      method: 'history',
      market: 'CN',
      levels: ['channel', 'product'],
      digits: 0,
      currency: 'CNY',
    });
  });

  it('shows the plan that stands in the workbook', () => {
    const spec = { ...defaultSpec, target: 123_456_789, digits: -3, currency: 'VND' };
    const workbook = workbookOf(history, { breakdown: { spec, builtAt: '2026-11-12', plan: planOf(history, spec) } });
    expect(openingForm(workbook, totals, 'vi-VN')).toMatchObject({
      targetText: '123.456.789',
      targetProposed: false,
      digits: -3,
      currency: 'VND',
    });
  });

  it('does not open without history', () => {
    expect(openingForm(emptyWorkbook, new Map(), 'en-US')).toBeNull();
    expect(openingForm(workbookOf([]), new Map(), 'en-US')).toBeNull();
  });
});

describe('changing a field', () => {
  it('moves a proposed target along with the first month', () => {
    const growing = sales(january(2025), [...flat(12, 100), ...flat(12, 200)]);
    const workbook = workbookOf(growing);
    const sums = monthlyTotals(growing);
    const form = openingForm(workbook, sums, 'en-US');
    if (form === null) throw new Error('There is history to start from.');
    expect(form.targetText).toBe('2.64K');
    expect(changedForm(form, { start: january(2026) }, sums, 'en-US').targetText).toBe('1.32K');
  });

  it('leaves a typed target alone', () => {
    const typed = changedForm(opened(), { targetText: '5000万' }, totals, 'zh-CN');
    expect(typed.targetProposed).toBe(false);
    expect(changedForm(typed, { start: january(2028) }, totals, 'zh-CN').targetText).toBe('5000万');
  });
});

describe('what a person has changed', () => {
  const draft = draftWith(draftWith(null, { targetText: '5000万' }, 'zh-CN'), { digits: 2 }, 'zh-CN');

  it('gathers, field by field', () => {
    expect(draft).toEqual({ changes: { targetText: '5000万', digits: 2 }, locale: 'zh-CN' });
  });

  it('is all that stays of a form whose workbook has changed: the other fields follow their cells', () => {
    const spec = { ...defaultSpec, target: 90_000_000, start: january(2029), currency: 'VND' };
    const workbook = workbookOf(history, { breakdown: { spec, builtAt: '2026-11-12', plan: planOf(history, spec) } });
    const form = openingForm(workbook, totals, 'zh-CN');
    expect(form && changedForm(form, changesIn(draft, 'zh-CN'), totals, 'zh-CN')).toMatchObject({
      targetText: '5000万',
      targetProposed: false,
      digits: 2,
      start: january(2029),
      currency: 'VND',
    });
  });

  it('takes a target typed before into the language of the next change', () => {
    expect(draftWith(draft, { market: 'VN' }, 'vi-VN')).toEqual({
      changes: { targetText: '50 triệu', digits: 2, market: 'VN' },
      locale: 'vi-VN',
    });
  });
});

describe('the plan asked for', () => {
  const asked = (targetText: string, locale: (typeof LOCALES)[number] = 'en-US') => specOf({ ...opened(), targetText }, locale);

  it.each([
    ['1.2亿', 'zh-CN', 120_000_000],
    ['1,2 tỷ', 'vi-VN', 1_200_000_000],
    ['120m', 'en-US', 120_000_000],
    ['120.000.000', 'vi-VN', 120_000_000],
  ] as const)('reads %s in %s', (text, locale, target) => {
    expect(asked(text, locale)).toMatchObject({ target });
  });

  it.each([
    ['', 'number-empty'],
    ['many', 'number-not-a-number'],
    ['10%', 'target-not-a-number'],
    ['-5', 'target-negative'],
    ['0', 'target-negative'],
  ])('refuses “%s” as %s', (text, code) => {
    const spec = asked(text);
    expect(spec).toBeInstanceOf(InputError);
    expect(spec).toMatchObject({ code });
  });

  it.each([
    ['0.3', 0, 'target-too-small'],
    ['400', -3, 'target-too-small'],
    ['10 trillion', 2, 'target-too-large'],
  ])('refuses “%s” at decimals %i as %s', (targetText, digits, code) => {
    expect(specOf({ ...opened(), targetText, digits }, 'en-US')).toMatchObject({ code });
  });

  it('names its levels from the top, in whatever order they were ticked', () => {
    expect(specOf({ ...opened(), levels: ['product', 'channel'] }, 'zh-CN')).toMatchObject({ levels: ['channel', 'product'] });
  });
});

describe('a target as written in the field', () => {
  it('is short where that says it exactly', () => {
    expect(writtenTarget(120_000_000, 'zh-CN')).toBe('1.2亿');
    expect(writtenTarget(1_200_000_000, 'vi-VN')).toBe('1,2 tỷ');
    expect(writtenTarget(120_000_000, 'en-US')).toBe('120M');
  });

  it('reads back as the same number in every language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), fc.constantFrom(...LOCALES), (target, locale) => {
        expect(readNumber(writtenTarget(target, locale), locale)).toMatchObject({ value: target });
      }),
    );
  });

  it('has all its decimals', () => {
    expect([0.004, 1234.5678, 123456.7].map((target) => writtenTarget(target, 'en-US'))).toEqual(['0.004', '1,234.5678', '123,456.70']);
    expect(readNumber(writtenTarget(1234.567, 'vi-VN'), 'vi-VN')).toMatchObject({ value: 1234.567 });
  });

  it('is rewritten when the language changes', () => {
    const draft = { changes: { targetText: '1.2亿' }, locale: 'zh-CN' } as const;
    expect(changesIn(draft, 'vi-VN')).toEqual({ targetText: '120 triệu' });
    expect(changesIn(draft, 'zh-CN')).toBe(draft.changes);
  });

  it('stays as it is when it is no number yet', () => {
    const draft = { changes: { targetText: '1.2x' }, locale: 'zh-CN' } as const;
    expect(changesIn(draft, 'vi-VN').targetText).toBe('1.2x');
  });
});
