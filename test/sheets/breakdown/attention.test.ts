import { noteText } from '../../../src/locales/notes';
import { planBreakdown } from '../../../src/planning/breakdown/plan-breakdown';
import { COL } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, history, SPEC, withInputs } from './drawn-plan';

const NOTHING_LEFT = 'The typed shares of its neighbours leave nothing for this row: planned at zero.';

describe('a row with last year’s sales whose neighbours’ typed shares take all', () => {
  test.each([
    ['make 1', 0.6, 0.4],
    ['exceed 1', 0.8, 0.4],
  ])('that %s says so, and not that it did not sell', async (_, jd, tmall) => {
    const plan = withInputs({ shares: { 'JD POP': jd, Tmall: tmall } });
    const drawn = await DrawnPlan.of(plan);
    const douyin = drawn.rows[plan.rows.findIndex(({ key }) => key === 'Douyin')] ?? [];
    expect(douyin[COL.lastYear]).toBeGreaterThan(0);
    expect([douyin[COL.year], douyin[COL.attention]]).toEqual([0, NOTHING_LEFT]);
    await drawn.type('Tmall', COL.shareTyped, '');
    const freed = drawn.rows[plan.rows.findIndex(({ key }) => key === 'Douyin')] ?? [];
    expect(freed[COL.attention]).toBe('');
    drawn.engine.dispose();
  });

  test('a row without sales or share keeps its own note', async () => {
    const newRow = { channel: 'JD POP', store: '', product: 'Grill', like: '' };
    const plan = withInputs({ newRows: [newRow] });
    const drawn = await DrawnPlan.of(plan);
    const grill = drawn.rows[plan.rows.findIndex(({ label }) => label === 'Grill')] ?? [];
    expect([grill[COL.year], grill[COL.attention]]).toEqual([0, 'No sales last year and no share typed: planned at zero.']);
    drawn.engine.dispose();
  });

  test('a row whose last year is below zero is not said to have sold nothing', async () => {
    const actuals = history().map((row) => (row.channel === 'Douyin' ? { ...row, netSales: -row.netSales } : row));
    const plan = planBreakdown({ spec: SPEC, actuals });
    const drawn = await DrawnPlan.of(plan, actuals);
    const douyin = drawn.rows[plan.rows.findIndex(({ key }) => key === 'Douyin')] ?? [];
    expect(douyin[COL.lastYear]).toBeLessThan(0);
    expect(douyin[COL.attention]).toBe('Last year’s sales were below zero and no share is typed: planned at zero.');
    expect(plan.notes.map(({ code, params }) => noteText('en-US', code, params))).toContain(
      'Douyin: last year’s sales were below zero, so its share is 0% until you type one.',
    );
    drawn.engine.dispose();
  });
});
