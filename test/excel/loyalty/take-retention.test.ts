import { createAlmanacWorkbook } from '../../../src/excel';
import { cell } from '../../../src/sheets/address';
import { LOYALTY, loyaltyRows, type LoyaltyRows } from '../../../src/sheets/loyalty/layout';
import { CURVE, R_ROWS, RETENTION_SETTINGS } from '../../../src/sheets/members/retention-layout';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import { madeOnce } from '../made-once';
import { put, putAll, read } from '../rolling/in-march';
import { EN } from './opened';
import { shapeFor } from './shape-for';

const SMALL = { template: 'premium-auto', size: { start: { year: 2027, month: 1 }, months: 4 } } as const;
const ROWS: LoyaltyRows = loyaltyRows(shapeFor(SMALL));
const made = madeOnce(async () => {
  const workbook = createAlmanacWorkbook();
  await workbook.buildLoyalty(SMALL, EN);
  await workbook.buildMembers(EN);
});
const setting = (key: 'alpha' | 'beta'): number => FIRST_ROW + RETENTION_SETTINGS.findIndex((one) => one.key === key);
/** Fader and Hardie's high-end cohort. */
const typeModel = (alpha = 0.668, beta = 3.806): Promise<void> =>
  putAll([
    ['Retention', setting('alpha'), 1, alpha],
    ['Retention', setting('beta'), 1, beta],
  ]);
/** Survival of the shifted-beta-geometric distribution. */
const survival = (alpha: number, beta: number, months: number): number =>
  Array.from({ length: months }, (_, at) => (beta + at) / (alpha + beta + at)).reduce((all, part) => all * part, 1);
const curve = async (sheet = 'Loyalty', row = ROWS.retention + 1): Promise<unknown[]> =>
  (await read(sheet, row, LOYALTY.first, 1, 4))[0] as unknown[];
const formulas = async (): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const found = context.workbook.worksheets
      .getItem('Loyalty')
      .getRange(cell(ROWS.retention + 1, LOYALTY.first))
      .load('formulas');
    await context.sync();
    return (found.formulas as unknown[][])[0]!;
  });

describe('the retention of a segment, taken from the sheet Retention', () => {
  it('follows the sheet: the survival of its model now, and of another later', () =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      await typeModel();
      const { cells } = await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN);
      expect(cells.map(({ address, before }) => [address, before])).toEqual(
        [0, 1, 2, 3].map((at) => [`Loyalty!${cell(ROWS.retention + 1, LOYALTY.first + at)}`, null]),
      );
      expect(cells[0]?.place).toMatch(/^Loyalty!C\d+, “Still members: Silver”$/);
      expect(await formulas()).toEqual([`=Retention!$G$${R_ROWS.curve + 2}`]);
      expect(CURVE.survival).toBe(6);
      const { assumptions } = await workbook.readLoyalty(EN);
      [1, 2, 3, 4].forEach((month) => expect(assumptions.segments[1]!.retention[month - 1]).toBeCloseTo(survival(0.668, 3.806, month), 12));
      expect(assumptions.segments[0]!.retention).toEqual([]);
      await typeModel(1, 4);
      expect((await workbook.readLoyalty(EN)).assumptions.segments[1]!.retention[2]).toBeCloseTo(survival(1, 4, 3), 12);
      // A second time there is nothing to type, and a build keeps what follows the sheet.
      expect((await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN)).cells).toEqual([]);
      expect((await workbook.buildLoyalty({}, EN)).cellsWritten).toBe(0);
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBe(0);
    }));

  it('is found wherever rows were put in and whatever the sheets are called, and can be taken back', () =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      await typeModel();
      await put('Loyalty', ROWS.retention + 1, LOYALTY.first, 0.9);
      await Excel.run(async (context) => {
        const [loyalty, retention] = ['Loyalty', 'Retention'].map((name) => context.workbook.worksheets.getItem(name));
        loyalty!.getRange('5:6').insert('Down');
        retention!.getRange('5:5').insert('Down');
        loyalty!.name = "Members' plan";
        retention!.name = 'Who stays';
        await context.sync();
      });
      const { cells } = await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN);
      expect(cells[0]?.before).toBe(0.9);
      expect(cells[0]?.after).toBeCloseTo(survival(0.668, 3.806, 1), 12);
      const row = ROWS.retention + 3;
      expect((await curve("Members' plan", row))[3]).toBeCloseTo(survival(0.668, 3.806, 4), 12);
      await workbook.undo(EN);
      expect(await curve("Members' plan", row)).toEqual([0.9, '', '', '']);
    }));

  it('is told of, and refused, once the sheet has no curve any more or is gone; taken over anew it holds again', () =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      await typeModel();
      await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN);
      const refused = { code: 'loyalty-retention-formula', params: { address: `Loyalty!${cell(ROWS.retention + 1, LOYALTY.first)}` } };
      const told = async (sheet: string) => (await read(sheet, 2, 0))[0]?.[0];
      await put('Retention', setting('alpha'), 1, 'abc');
      expect(await told('Loyalty')).toMatch(/a formula without a number/);
      expect(await told('Loyalty Plan')).toBe('Some assumptions cannot be used: the third line of Loyalty says which.');
      await expect(workbook.readLoyalty(EN)).rejects.toMatchObject(refused);
      await put('Retention', setting('alpha'), 1, 0.668);
      expect(await told('Loyalty Plan')).toBe('All checks are zero.');
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Retention').delete();
        await context.sync();
      });
      expect(await told('Loyalty')).toMatch(/or an error/);
      expect(await told('Loyalty Plan')).toMatch(/^Some assumptions cannot be used/);
      await expect(workbook.readLoyalty(EN)).rejects.toMatchObject(refused);
      await expect(workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN)).rejects.toMatchObject({ code: 'loyalty-no-retention' });
      await workbook.buildMembers(EN);
      await typeModel();
      expect((await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN)).cells).toHaveLength(4);
      expect((await workbook.readLoyalty(EN)).assumptions.segments[1]!.retention[3]).toBeCloseTo(survival(0.668, 3.806, 4), 12);
    }));

  it('is kept in a plan of other months and segments, with what is typed beside it', () =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      await typeModel();
      await workbook.typeLoyalty({ kind: 'retention', segment: 1 }, EN);
      await putAll([0.9, 0.8, 0.7, 0.6].map((part, month) => ['Loyalty', ROWS.retention, LOYALTY.first + month, part]));
      await put('Loyalty', ROWS.caps, LOYALTY.value, '');
      await workbook.buildLoyalty({ size: { months: 6, segments: 2 } }, EN);
      const [first, second] = (await workbook.readLoyalty(EN)).assumptions.segments;
      expect(first!.retention).toEqual([0.9, 0.8, 0.7, 0.6]);
      [1, 2, 3, 4].forEach((month) => expect(second!.retention[month - 1]).toBeCloseTo(survival(0.668, 3.806, month), 12));
      await typeModel(1, 4);
      expect((await workbook.readLoyalty(EN)).assumptions.segments[1]!.retention[3]).toBeCloseTo(survival(1, 4, 4), 12);
      await workbook.buildLoyalty({ size: { months: 2 } }, EN);
      expect((await workbook.readLoyalty(EN)).assumptions.segments[0]!.retention).toEqual([0.9, 0.8, 0.7, 0.6]);
    }));

  it('is refused without a model, for a segment that is not there, and where a cell holds another formula; nothing is typed then', () =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      const take = (segment: number) => workbook.typeLoyalty({ kind: 'retention', segment }, EN);
      await expect(take(1)).rejects.toMatchObject({ code: 'loyalty-no-curve', params: { sheet: 'Retention' } });
      await typeModel();
      await expect(take(3)).rejects.toMatchObject({ code: 'loyalty-lever-segment', params: { found: 4, allowed: 3 } });
      await put('Loyalty', ROWS.retention + 1, LOYALTY.first + 2, '=1/2');
      await expect(take(1)).rejects.toMatchObject({ code: 'loyalty-input-formula', params: { formula: '=1/2' } });
      expect(await curve()).toEqual(['', '', 0.5, '']);
    }));
});

describe('a retention curve that cannot be used', () => {
  it.each([
    ['loyalty-retention-rising', [0.8, 0.9], 1, /“Still members: Silver”: retention rises from 0\.8 to 0\.9 in month 2/],
    ['loyalty-retention-gap', [0.8, '', 0.7], 1, /“Still members: Silver” is empty, and a later month is not/],
    ['loyalty-retention-formula', [0.8, '=""', 0.7], 1, /its formula gives no number: =""/],
    ['argument-out-of-range', [1.2], 0, /Still members: Silver/],
    ['argument-not-number', ['most'], 0, /Still members: Silver/],
  ] as const)('is refused by its cell: %s', (code, typed, at, said) =>
    made(async () => {
      const workbook = createAlmanacWorkbook();
      await putAll(typed.map((content, month) => ['Loyalty', ROWS.retention + 1, LOYALTY.first + month, content]));
      const refused = workbook.readLoyalty(EN);
      await expect(refused).rejects.toMatchObject({
        code,
        params: { address: `Loyalty!${cell(ROWS.retention + 1, LOYALTY.first + at)}` },
        message: expect.stringMatching(said) as string,
      });
      expect((await workbook.readState(EN)).loyalty?.checks.off).toBeGreaterThan(0);
    }),
  );
});
