import { parseArea } from '../../../src/host/engine/address';
import { cell } from '../../../src/sheets/address';
import { LOYALTY, loyaltyRows } from '../../../src/sheets/loyalty/layout';
import { EN, openedEach } from './opened';
import { shapeFor } from './shape-for';

const opened = openedEach();
const SMALL = { template: 'electronics-retail', size: { start: { year: 2027, month: 1 }, months: 2 } } as const;
const ROWS = loyaltyRows(shapeFor(SMALL));

test('without an annual plan the checks of a loyalty plan are checked, and its sheets are listened to', () =>
  opened(SMALL, async (workbook, _result, { engine }) => {
    let heard = 0;
    const stop = workbook.onChanged(() => (heard += 1));
    const before = await workbook.check(EN);
    expect([before.off, before.lines.length > 15, before.conflicts]).toEqual([0, true, []]);
    const sheet = engine.sheets().find(({ name }) => name === 'Loyalty')!.id;
    engine.asUser(() => engine.writeCells(sheet, parseArea(cell(ROWS.reward, LOYALTY.value)), { content: 0.9 }));
    await engine.settle();
    // Events come by the client's own timers.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(heard).toBeGreaterThan(0);
    const after = await workbook.check(EN);
    expect(after.off).toBe(1);
    expect(after.lines.filter(({ ok }) => !ok).map(({ label }) => label)).toEqual(['Rewards: shares sum to 100 %, prices above zero']);
    stop();
  }));
