import { wholePlanNotes } from '../../../src/taskpane/breakdown/whole-plan-notes';
import { flat, january, planOf, sales } from '../histories';

describe('notes under the preview', () => {
  it('say why the months are even where last year has no shape to give', () => {
    const idle = sales(january(2025), [...flat(12, 5), ...flat(12, 0)]);
    expect(wholePlanNotes(planOf(idle, { method: 'last-year' }), 'en-US')).toEqual([
      'Last year’s sales are not above zero, so the shape of last year gives even months.',
    ]);
  });

  it('say where the target is so far from last year that one of them may be in other units', () => {
    const plan = planOf(sales(january(2026), flat(12, 5)), { target: 600_000 });
    expect(wholePlanNotes(plan, 'zh-CN')).toEqual(['目标是去年销售额的 10,000 倍：请确认两者单位一致（元、万元）。']);
  });

  it('leave single rows to the result', () => {
    const launched = [
      ...sales(january(2026), flat(12, 5), { channel: 'JD' }),
      ...sales({ year: 2026, month: 11 }, [1, 1], { channel: 'Tmall' }),
    ];
    const plan = planOf(launched, { levels: ['channel'], target: 70 });
    expect(plan.notes.map(({ code }) => code)).toEqual(['profile-from-total']);
    expect(wholePlanNotes(plan, 'en-US')).toEqual([]);
  });
});
