import { reestimateRedemption, type Reestimate } from '../../../src/planning/loyalty/reestimate-redemption';
import { MONTHLY_FIELDS } from '../../../src/planning/loyalty/loyalty-inputs';
import { cell } from '../../../src/sheets/address';
import { LOYALTY, loyaltyRows, PROGRAMME_LINES, RANGE, SCENARIO } from '../../../src/sheets/loyalty/layout';
import { planColumns, planRows } from '../../../src/sheets/loyalty/plan-layout';
import { put, putAll, read } from '../rolling/in-march';
import { EN, openedEach } from './opened';
import { shapeFor } from './shape-for';

const opened = openedEach();
const SMALL = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 3 } } as const;
const SHAPE = shapeFor(SMALL);
const ROWS = loyaltyRows(SHAPE);
const EARN_RATE = ROWS.programme + PROGRAMME_LINES.indexOf('earnRate');
const one = async (sheet: string, row: number, column: number) => (await read(sheet, row, column))[0]?.[0];

/** All that stands on a sheet. */
async function all(sheet: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load('formulas');
    await context.sync();
    return used.formulas;
  });
}

/** Cells that hold something else than before. */
function changed(before: unknown[][], after: unknown[][]): string[] {
  return after.flatMap((line, row) => line.flatMap((content, column) => (content === before[row]?.[column] ? [] : [cell(row, column)])));
}

/** Puts a row above another and calls the sheet otherwise. */
async function disturb(sheet: string, row: number, name: string): Promise<void> {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.getRange(`${row}:${row}`).insert('Down');
    found.name = name;
    await context.sync();
  });
}

describe('shares that do not sum to 1', () => {
  it('are normalised where they stand now, nothing else is touched, and it can be taken back', () =>
    opened(SMALL, async (workbook) => {
      await disturb('Loyalty', ROWS.segment, 'My loyalty');
      const row = ROWS.reward + 1;
      await putAll([60, 30, 20].map((share, of) => ['My loyalty', row + of, LOYALTY.value, share]));
      await expect(workbook.readLoyalty(EN)).rejects.toMatchObject({ code: 'loyalty-shares', params: { key: 'reward 1 share' } });
      const before = await all('My loyalty');
      const { cells } = await workbook.typeLoyalty({ kind: 'normalise', key: 'reward 1 share' }, EN);
      expect(cells.map(({ before: held, after }) => [held, after])).toEqual([
        [60, 60 / 110],
        [30, 30 / 110],
        [20, 20 / 110],
      ]);
      expect(changed(before, await all('My loyalty'))).toEqual([0, 1, 2].map((of) => cell(row + of, LOYALTY.value)));
      expect((await workbook.readLoyalty(EN)).assumptions.rewards[0]?.share).toBeCloseTo(60 / 110, 12);
      await workbook.undo(EN);
      expect(await all('My loyalty')).toEqual(before);
    }));

  it('are all normalised where no list is named, those that sum to 1 left alone', () =>
    opened(SMALL, async (workbook) => {
      await putAll([
        ['Loyalty', ROWS.segment + 2, ROWS.migration, ''],
        ['Loyalty', ROWS.segment + 2, ROWS.migration + 1, 0.5],
        ['Loyalty', ROWS.reward, LOYALTY.value, 0.6],
      ]);
      const { cells } = await workbook.typeLoyalty({ kind: 'normalise', key: null }, EN);
      expect(cells.map(({ address }) => address)).toEqual([
        `Loyalty!${cell(ROWS.segment + 2, ROWS.migration + 1)}`,
        `Loyalty!${cell(ROWS.segment + 2, ROWS.migration + 2)}`,
        ...[0, 1, 2].map((of) => `Loyalty!${cell(ROWS.reward + of, LOYALTY.value)}`),
      ]);
      // An empty cell stays one.
      expect(await one('Loyalty', ROWS.segment + 2, ROWS.migration)).toBe('');
      await expect(workbook.typeLoyalty({ kind: 'normalise', key: null }, EN)).rejects.toMatchObject({ code: 'loyalty-shares-sound' });
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBe(0);
    }));

  it('are left alone where a cell holds a formula, text, nothing but zeros or a number below zero', () =>
    opened(SMALL, async (workbook) => {
      const normalise = workbook.typeLoyalty({ kind: 'normalise', key: 'reward 2 share' }, EN);
      await expect(normalise).rejects.toMatchObject({ code: 'loyalty-shares-sound' });
      for (const [typed, code] of [
        ['=0.3+0.3', 'loyalty-input-formula'],
        ['half', 'argument-not-number'],
        [-0.5, 'argument-negative'],
      ] as const) {
        await put('Loyalty', ROWS.reward, LOYALTY.value, typed);
        const before = await all('Loyalty');
        await expect(workbook.typeLoyalty({ kind: 'normalise', key: 'reward 2 share' }, EN)).rejects.toMatchObject({
          code,
          params: { address: `Loyalty!${cell(ROWS.reward, LOYALTY.value)}` },
        });
        expect(await all('Loyalty')).toEqual(before);
      }
      await putAll([0, 1, 2].map((of) => ['Loyalty', ROWS.reward + of, LOYALTY.value, 0]));
      await expect(workbook.typeLoyalty({ kind: 'normalise', key: null }, EN)).rejects.toMatchObject({ code: 'loyalty-shares-zero' });
    }));
});

describe('a solution that is taken over', () => {
  const accept = { kind: 'accept', lever: { kind: 'earn-rate' }, factor: 1.25 } as const;

  it('goes into the assumptions for the first scenario, else into the scenario, where rows were put in and sheets are called otherwise', () =>
    opened(SMALL, async (workbook) => {
      await disturb('Loyalty', EARN_RATE + 1, 'Points');
      await disturb('Scenarios', SCENARIO.levers + 1, 'Ways');
      const rangeRow = ROWS.ranges + 1 + ROWS.places.findIndex(({ input }) => input === 'earn-rate');
      await putAll([
        ['Points', rangeRow, RANGE.distribution, 'Normal'],
        ['Points', rangeRow, RANGE.values + 3, 1],
        ['Points', rangeRow, RANGE.values + 4, 0.1],
      ]);
      const { cells } = await workbook.typeLoyalty(accept, EN);
      expect(cells[0]).toMatchObject({ address: `Points!${cell(EARN_RATE + 1, LOYALTY.value)}`, before: 1, after: 1.25 });
      expect(await read('Points', rangeRow, RANGE.values + 3, 1, 2)).toEqual([[1.25, 0.125]]);
      expect((await workbook.readLoyalty(EN)).capsAt).toBe(`Points!${cell(ROWS.caps + 1, LOYALTY.value)}`);
      await put('Ways', SCENARIO.switchRow, SCENARIO.inUse, 'Leaner');
      await workbook.typeLoyalty({ ...accept, lever: { kind: 'points-price' }, factor: 0.9 }, EN);
      expect(await one('Ways', SCENARIO.levers + 1 + 6, SCENARIO.first + 2)).toBe(0.9);
      await workbook.typeLoyalty({ ...accept, factor: 0.5 }, EN);
      expect(await one('Ways', SCENARIO.levers + 1 + 2, SCENARIO.first + 2)).toBe(0.4);
      await workbook.typeLoyalty({ ...accept, lever: { kind: 'multiplier', segment: 1 }, factor: 2 }, EN);
      expect(await one('Points', ROWS.segment + 1 + 1, LOYALTY.value + 4)).toBe(3);
      await workbook.undo(EN);
      expect(await one('Points', ROWS.segment + 1 + 1, LOYALTY.value + 4)).toBe(1.5);
      await put('Points', EARN_RATE + 1, LOYALTY.value, '=1+1');
      await put('Ways', SCENARIO.switchRow, SCENARIO.inUse, 'Base');
      await expect(workbook.typeLoyalty(accept, EN)).rejects.toMatchObject({ code: 'loyalty-input-formula' });
      await expect(workbook.typeLoyalty({ ...accept, lever: { kind: 'multiplier', segment: 9 } }, EN)).rejects.toMatchObject({
        code: 'loyalty-lever-segment',
      });
    }));
});

describe('a new estimate of redemption', () => {
  const ESTIMATE = ROWS.monthly + MONTHLY_FIELDS.indexOf('estimate');
  const [PLAN, AT] = [planRows(SHAPE), planColumns(SHAPE)];
  const found: Reestimate = { factor: 1.25, months: 1, last: 1, planned: 4, actual: 5, before: 0.7, after: 0.8 };

  it('is typed where the curve and the estimates stand now, nothing else is touched, and it can be taken back', () =>
    opened(SMALL, async (workbook) => {
      const curve = await read('Loyalty', ROWS.curve, LOYALTY.first, 1, SHAPE.curve);
      await put('Loyalty', ESTIMATE, LOYALTY.first + 2, 0.75);
      await disturb('Loyalty', ROWS.monthly, 'My loyalty');
      await disturb('Loyalty Plan', 3, "Plan d'or");
      const planned = Number(await one("Plan d'or", PLAN.line('redeemed') + 1, AT.month + 1));
      await put("Plan d'or", PLAN.line('actualRedeemed') + 1, AT.month + 1, 1.2 * planned);
      const before = await all('My loyalty');
      const { assumptions, actual } = await workbook.readLoyalty(EN);
      const reestimate = reestimateRedemption(assumptions, actual);
      expect(reestimate).toMatchObject({ months: 1, last: 1 });
      const { cells } = await workbook.typeLoyalty({ kind: 'reestimate', ...reestimate }, EN);
      const [age, month] = [
        (at: number) => cell(ROWS.curve + 1, LOYALTY.first + at),
        (at: number) => cell(ESTIMATE + 1, LOYALTY.first + at),
      ];
      // At issue nothing is redeemed, so that the cell stands.
      const drawn = ROWS.ranges + 1 + ROWS.places.findIndex(({ input }) => input === 'redemption');
      const ends = [0, 1, 2].map((at) => cell(drawn, RANGE.values + at));
      const told = [...Array.from({ length: SHAPE.curve - 1 }, (_, at) => age(at + 1)), ...[0, 1, 2].map(month), ...ends];
      expect(cells.map(({ address }) => address)).toEqual(told.map((address) => `'My loyalty'!${address}`));
      expect(cells.slice(-6, -3).map(({ before: held, after }) => [held, after])).toEqual([
        [null, reestimate.before],
        [null, reestimate.after],
        [0.75, null],
      ]);
      // What a simulation draws in place of the curve's sum goes with it, and is no more than all.
      const { uncertain } = (await workbook.readLoyalty(EN)).assumptions;
      const { factor } = reestimate;
      const [min, mode, max] = [0.6, 0.7, 0.8].map((part) => expect.closeTo(Math.min(1, part * factor), 12) as number);
      expect(uncertain.find(({ input }) => input === 'redemption')?.distribution).toEqual({ kind: 'pert', min, mode, max });
      const now = await read('My loyalty', ROWS.curve + 1, LOYALTY.first, 1, SHAPE.curve);
      curve[0]!.forEach((part, at) => expect(now[0]![at]).toBeCloseTo(Number(part) * reestimate.factor, 12));
      expect(await one('My loyalty', ESTIMATE + 1, LOYALTY.first + 2)).toBe('');
      const typed = await all('My loyalty');
      const formulas = (content: unknown[][]) => content.map((line) => line.map((one) => (typeof one === 'string' ? one : typeof one)));
      expect(changed(before, typed).sort()).toEqual([...told].sort());
      expect(changed(formulas(before), formulas(typed)).sort()).toEqual([0, 1, 2].map(month).sort());
      await workbook.undo(EN);
      expect(await all('My loyalty')).toEqual(before);
    }));

  it('names a formula or text where it would have to type, and leaves all as it is', () =>
    opened(SMALL, async (workbook) => {
      for (const [row, column, typed, code] of [
        [ROWS.curve, LOYALTY.first + 3, '=0.02+0.01', 'loyalty-input-formula'],
        [ESTIMATE, LOYALTY.first + 1, '=0.5+0.1', 'loyalty-input-formula'],
        [ESTIMATE, LOYALTY.first + 2, '=0.5+0.1', 'loyalty-input-formula'],
        [ROWS.curve, LOYALTY.first, 'none', 'argument-not-number'],
      ] as const) {
        const held = await one('Loyalty', row, column);
        await put('Loyalty', row, column, typed);
        const before = await all('Loyalty');
        await expect(workbook.typeLoyalty({ kind: 'reestimate', ...found }, EN)).rejects.toMatchObject({
          code,
          params: { address: `Loyalty!${cell(row, column)}` },
        });
        expect(await all('Loyalty')).toEqual(before);
        await put('Loyalty', row, column, held as number);
      }
    }));

  it('types an estimate of nothing, leaves empty cells of the curve empty and formulas that come to the same alone', () =>
    opened(SMALL, async (workbook) => {
      await putAll([
        ['Loyalty', ROWS.curve, LOYALTY.first, ''],
        ['Loyalty', ESTIMATE, LOYALTY.first, '=0.5+0.2'],
      ]);
      await workbook.typeLoyalty({ kind: 'reestimate', ...found, factor: 0, after: 0 }, EN);
      expect(await read('Loyalty', ESTIMATE, LOYALTY.first, 1, 3)).toEqual([[0.7, 0, '']]);
      expect(await read('Loyalty', ROWS.curve, LOYALTY.first, 1, 3)).toEqual([['', 0, 0]]);
      expect((await workbook.readLoyalty(EN)).assumptions.accounting.expectedRedemption).toEqual([0.7, 0, 0]);
      await expect(workbook.typeLoyalty({ kind: 'reestimate', ...found, factor: 0, after: 0 }, EN)).resolves.toEqual({ cells: [] });
    }));
});
