import { COL } from '../../../src/sheets/breakdown/layout';
import { DrawnPlan, withInputs } from './drawn-plan';

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
});
