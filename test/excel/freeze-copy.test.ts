import { createAlmanacWorkbook } from '../../src/excel';
import { cell } from '../../src/sheets/address';
import { COL, FIRST_ROW } from '../../src/sheets/breakdown/layout';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';

const EN = { locale: 'en-US' } as const;

test('a plan whose checks are off is frozen all the same, and says how many are not zero', async () => {
  await withAddIn(async ({ engine }) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(madeUpHistory(1, 2), EN);
    await workbook.buildBreakdown(
      {
        target: 1_000_000,
        start: { year: 2027, month: 1 },
        market: 'none',
        method: 'history',
        levels: ['product'],
        digits: 0,
        currency: '',
      },
      EN,
    );
    expect((await workbook.freezeCopy(EN)).off).toBe(0);

    await Excel.run(async (context) => {
      // More than the whole year in one month of one product.
      const lock = cell(FIRST_ROW + 1, COL.lockMonth);
      context.workbook.worksheets.getItem('Breakdown').getRange(lock).values = [[9_000_000]];
      await context.sync();
    });
    const { off } = await workbook.check(EN);
    expect(off).toBeGreaterThan(0);
    const copy = await workbook.freezeCopy(EN);
    expect(copy).toEqual({ sheets: [expect.any(String), expect.any(String), expect.any(String)], off });
    expect(engine.sheets().map(({ name }) => name)).toEqual(expect.arrayContaining([...copy.sheets]));
  });
});
