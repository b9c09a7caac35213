import { LOYALTY, loyaltyRows } from '../../../src/sheets/loyalty/layout';
import { put } from '../rolling/in-march';
import { EN, openedEach } from './opened';
import { shapeFor } from './shape-for';

const opened = openedEach();
const SMALL = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 3 } } as const;
const ROWS = loyaltyRows(shapeFor(SMALL));

test('the reading of a loyalty plan tells the names of its segments as they are typed now', () =>
  opened(SMALL, async (workbook) => {
    const names = async () => (await workbook.readState(EN)).loyalty?.segments;
    expect(await names()).toHaveLength(3);
    const [first, , last] = (await names())!;
    await put('Loyalty', ROWS.segment + 1, LOYALTY.label, 'Sterling');
    expect(await names()).toEqual([first, 'Sterling', last]);
    await put('Loyalty', ROWS.segment + 1, LOYALTY.label, '');
    expect(await names()).toEqual([first, '', last]);
  }));
