import { expectedSales } from '../../../src/planning/media/response-curve';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import { mediaColumns } from '../../../src/sheets/rolling/media-layout';
import { workbookOf } from '../snapshots';
import { EN, inMarch, inMarchAnew, put, read } from './in-march';

const COLUMNS = mediaColumns(3);
/** Tools with the sales no spend exceeds and the spend that brings half of them. */
const CURVES = [
  { most: 900_000, half: 50_000 },
  { most: 400_000, half: 8_000 },
  { most: 150_000, half: 90_000 },
];
const BUDGETS = [30_001, 30_000, 30_000];

async function typeBudgets(): Promise<void> {
  for (const [at, { most, half }] of CURVES.entries()) {
    await put('Media', FIRST_ROW + at, COLUMNS.most + 1, most);
    await put('Media', FIRST_ROW + at, COLUMNS.half + 1, half);
    for (const month of [0, 1]) await put('Media', FIRST_ROW + at, COLUMNS.budget + month, BUDGETS[at] ?? 0);
  }
}

const budgets = async (month: number): Promise<number[]> =>
  (await read('Media', FIRST_ROW, COLUMNS.budget + month, CURVES.length)).map(([value]) => Number(value));
const sales = (spends: readonly number[]): number =>
  spends.reduce((sum, spend, at) => sum + expectedSales(CURVES[at] ?? { most: 0, half: 1 }, spend), 0);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

describe('taking over the recommended media split', () => {
  it('keeps each month’s budget and sells more, leaves fixed tools and empty months alone, and can be taken back', () =>
    inMarch(async (workbook, _, { engine }) => {
      await typeBudgets();
      await put('Media', FIRST_ROW + 2, COLUMNS.fixed, 'x');
      const before = workbookOf(engine);
      expect(await workbook.acceptMedia(EN)).toEqual({ sheet: 'Media', months: 2 });
      const split = await budgets(0);
      expect(sum(split)).toBe(sum(BUDGETS));
      expect(split[2]).toBe(30_000);
      expect(sales(split)).toBeGreaterThan(sales(BUDGETS));
      expect(split.every(Number.isInteger)).toBe(true);
      expect(await read('Media', FIRST_ROW, COLUMNS.budget + 2, 3)).toEqual([[''], [''], ['']]);
      expect(await workbook.acceptMedia(EN)).toEqual({ sheet: 'Media', months: 0 });
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(before);
    }));

  it('says that there is nothing to split, or no plan', () =>
    inMarchAnew(async (workbook) => {
      await expect(workbook.acceptMedia(EN)).rejects.toMatchObject({ code: 'media-no-budget', params: { sheet: 'Media' } });
      await workbook.undo(EN);
      await expect(workbook.acceptMedia(EN)).rejects.toMatchObject({ code: 'no-rolling' });
    }));
});
