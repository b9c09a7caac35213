import { createAlmanacWorkbook } from '../../../src/excel';
import { serialOf } from '../../../src/calendar/serial';
import { lineRow } from '../../../src/sheets/members/retention-cells';
import { CURVE, COHORT, R_ROWS, RETENTION_CHECKS } from '../../../src/sheets/members/retention-layout';
import { C_ROWS, CUSTOMER_CHECKS, customerColumn, FIRST_LINES, MATRIX } from '../../../src/sheets/members/customers-layout';
import { G_ROWS, GIFT_CHECKS, giftColumn } from '../../../src/sheets/members/gifts-layout';
import { FIRST_ROW } from '../../../src/sheets/rolling/layout';
import { withAddIn } from '../add-in';
import { madeOnce } from '../made-once';
import { EN, put, putAll, read } from '../rolling/in-march';

const made = madeOnce(() => createAlmanacWorkbook().buildMembers(EN));
const standing = (work: (workbook: ReturnType<typeof createAlmanacWorkbook>) => Promise<void>) => made(() => work(createAlmanacWorkbook()));

const COHORTS = [
  [serialOf(2026, 1, 1), 1000, 631, 468, 382, 326],
  [serialOf(2026, 2, 1), 800, 500, 380],
];
const typedCohorts = COHORTS.flatMap((line, at) =>
  line.map((content, column): [string, number, number, number] => ['Retention', R_ROWS.cohorts + at, column, content]),
);
const alpha = async () => (await read('Retention', lineRow('fitAlpha'), 1))[0]?.[0];
const checksOf = async (sheet: string, row: number, rows: number) => (await read(sheet, row, 1, rows, 1)).flat();

describe('the sheets of members in a workbook', () => {
  it('are built in an empty workbook in few round trips, and a second time write nothing', () =>
    withAddIn(async ({ host }) => {
      const workbook = createAlmanacWorkbook();
      expect((await workbook.readState(EN)).members).toBe(false);
      const before = host.stats().syncs;
      const { sheets, fit } = await workbook.buildMembers(EN);
      const { syncs } = host.stats();
      expect(syncs - before).toBeLessThanOrEqual(8);
      expect(sheets.map(({ name, created }) => [name, created])).toEqual([
        ['Retention', true],
        ['Customers', true],
        ['Gift Tests', true],
      ]);
      expect(fit).toBeNull();
      expect(await checksOf('Retention', R_ROWS.checks, RETENTION_CHECKS.length)).toEqual([0, 0, 0, 0, 0]);
      expect(await checksOf('Customers', C_ROWS.checks, CUSTOMER_CHECKS.length)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(await checksOf('Gift Tests', G_ROWS.checks, GIFT_CHECKS.length)).toEqual([0, 0, 0]);
      expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
      expect(host.stats().syncs - syncs).toBeLessThanOrEqual(8);
      expect((await workbook.readState(EN)).members).toBe(true);
    }));

  it('fit the cohort table with the next build, and keep the day of the fit', () =>
    standing(async (workbook) => {
      await putAll(typedCohorts);
      expect(await alpha()).toBe('');
      const { fit } = await workbook.buildMembers(EN);
      expect(fit).toMatchObject({ model: 'beta-geometric', cohorts: 2, members: 1800 });
      expect(await alpha()).toBe(fit?.alpha);
      expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
      await put('Retention', R_ROWS.cohorts, COHORT.month + 3, 300);
      expect((await checksOf('Retention', R_ROWS.checks, 1))[0]).toBe(1);
      await workbook.buildMembers(EN);
      expect((await checksOf('Retention', R_ROWS.checks, 1))[0]).toBe(0);
      expect(await alpha()).not.toBe(fit?.alpha);
    }));

  it('keep what people typed, formulas and text that cannot be used among it', () =>
    standing(async (workbook) => {
      await putAll([
        ...typedCohorts,
        ['Retention', FIRST_ROW, 1, '=5*5'],
        ['Retention', R_ROWS.cohorts + 5, 0, 'a cohort'],
        ['Retention', R_ROWS.cohorts + 5, 1, 'many'],
        ['Customers', FIRST_ROW, 1, serialOf(2026, 6, 30)],
        ['Customers', FIRST_ROW + 1, 1, serialOf(2026, 12, 31)],
        ['Customers', FIRST_ROW + 3, 1, 500],
        ['Customers', C_ROWS.table, 0, "'007"],
        ['Customers', C_ROWS.table, 1, serialOf(2026, 1, 1)],
        ['Customers', C_ROWS.table, 2, serialOf(2026, 11, 1)],
        ['Customers', C_ROWS.table, 3, 4],
        ['Customers', C_ROWS.table, 4, '=300*2'],
        ['Customers', C_ROWS.table, 5, 1],
        ['Gift Tests', G_ROWS.tests, 0, 'Birthday gift'],
        ...[100, 20, 100, 10].map((count, at): [string, number, number, number] => ['Gift Tests', G_ROWS.tests, 1 + at, count]),
      ]);
      await workbook.buildMembers(EN);
      expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
      expect([(await read('Retention', FIRST_ROW, 1))[0]?.[0], (await read('Retention', R_ROWS.cohorts + 5, 1))[0]?.[0]]).toEqual([
        25,
        'many',
      ]);
      expect((await read('Customers', C_ROWS.table, 0, 1, 7))[0]).toEqual([
        '007',
        serialOf(2026, 1, 1),
        serialOf(2026, 11, 1),
        4,
        600,
        1,
        'V',
      ]);
      expect((await read('Customers', C_ROWS.migration + 1, MATRIX.counts))[0]?.[0]).toBe(1);
      expect((await read('Gift Tests', G_ROWS.tests, giftColumn('difference')))[0]?.[0]).toBeCloseTo(0.1, 12);
      expect(Number((await read('Retention', R_ROWS.curve, CURVE.survival + 0, 2, 1))[1]?.[0])).toBeLessThan(1);
      const formulas = await Excel.run(async (context) => {
        const cells = [
          context.workbook.worksheets.getItem('Retention').getCell(FIRST_ROW, 1).load('formulas'),
          context.workbook.worksheets.getItem('Customers').getCell(C_ROWS.table, 4).load('formulas'),
        ];
        await context.sync();
        return cells.map((cell) => cell.formulas[0]?.[0] as unknown);
      });
      expect(formulas).toEqual(['=5*5', '=300*2']);
    }));

  it('have a table of customers that grows with what is pasted below it', () =>
    standing(async (workbook) => {
      const lines = FIRST_LINES + 150;
      await putAll([
        ['Customers', FIRST_ROW, 1, serialOf(2026, 6, 30)],
        ['Customers', FIRST_ROW + 1, 1, serialOf(2026, 12, 31)],
        ['Customers', FIRST_ROW + 3, 1, 500],
      ]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Customers').getRangeByIndexes(C_ROWS.table, 0, lines, 6).values = Array.from(
          { length: lines },
          (_, at) => [`K${at}`, serialOf(2026, 1, 1), serialOf(2026, 10, 1), 2, 10 * at, 'V'],
        );
        await context.sync();
      });
      const { customers } = await workbook.buildMembers(EN);
      expect(customers).toBe(lines);
      expect((await read('Customers', C_ROWS.migration, MATRIX.total))[0]?.[0]).toBe(lines);
      expect((await read('Customers', C_ROWS.table + lines - 1, customerColumn('tier')))[0]?.[0]).toBe('V');
      expect(await checksOf('Customers', C_ROWS.checks, CUSTOMER_CHECKS.length)).toEqual([0, 0, 0, 0, 0, 0]);
      expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
    }));

  it('come back where one was deleted, and keep what is typed where one has another name', () =>
    standing(async (workbook) => {
      await putAll(typedCohorts);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Customers').delete();
        context.workbook.worksheets.getItem('Retention').name = 'Members 2026';
        await context.sync();
      });
      const { sheets, fit } = await workbook.buildMembers(EN);
      expect(sheets.map(({ name, created }) => [name, created])).toEqual([
        ['Members 2026', false],
        ['Customers', true],
        ['Gift Tests', false],
      ]);
      expect(fit?.cohorts).toBe(2);
      expect((await workbook.buildMembers(EN)).cellsWritten).toBe(0);
    }));

  it('speak the language that is chosen', () =>
    standing(async (workbook) => {
      await putAll(typedCohorts);
      await workbook.buildMembers({ ...EN, chosen: 'zh-CN' });
      expect((await read('Retention', 0, 0))[0]?.[0]).toBe('留存与客户终身价值');
      await workbook.buildMembers({ ...EN, chosen: 'vi-VN' });
      expect((await read('Customers', C_ROWS.table - 1, 0))[0]?.[0]).toBe('Mã khách');
      expect(await checksOf('Retention', R_ROWS.checks, 1)).toEqual([0]);
    }));

  it('can be taken back, and refuse formulas that were typed over', () =>
    standing(async (workbook) => {
      await putAll(typedCohorts);
      const written = await workbook.buildMembers(EN);
      expect(written.cellsWritten).toBeGreaterThan(0);
      await workbook.undo(EN);
      expect(await alpha()).toBe('');
      await put('Retention', R_ROWS.curve + 3, CURVE.survival, 0.5);
      await expect(workbook.buildMembers(EN)).rejects.toMatchObject({ code: 'sheet-typed-over', params: { found: '0.5' } });
    }));
});

test('a first build is taken back with its sheets', () =>
  withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await workbook.buildMembers(EN);
    await workbook.undo(EN);
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain('Retention');
  }));
