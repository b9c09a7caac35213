import { createAlmanacWorkbook } from '../../src/excel';
import { computeBreakdown } from '../../src/planning/breakdown/compute-breakdown';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { cell } from '../../src/sheets/address';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { at, built, builtAnew, EN, HISTORY, monthsOf, put, read, SPEC } from './plan-fixture';
import { workbookOf } from './snapshots';

describe('building a breakdown', () => {
  test('history and a target become sheets whose checks are all zero', async () => {
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      expect(await workbook.importActuals(HISTORY, EN)).toEqual({ rows: HISTORY.length, sheet: 'Actuals' });
      const result = await workbook.buildBreakdown(SPEC, EN);
      expect(result.sheets).toEqual(['Setup', 'Breakdown', 'Workings', 'Checks'].map((name) => ({ name, created: true })));
      expect(result.checks.lines.map(({ label, value }) => [label, value])).toEqual(result.checks.lines.map(({ label }) => [label, 0]));
      expect(result.checks.off).toBe(0);
      expect(await read(monthsOf(0))).toEqual([computeBreakdown(result.plan).rows[0]?.months]);
    });
  });

  test('building twice is building once', async () => {
    await built(async ({ workbook, engine }) => {
      const before = workbookOf(engine);
      const again = await workbook.buildBreakdown(SPEC, EN);
      expect(again.cellsWritten).toBe(0);
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('in Chinese the labels are Chinese, the numbers the same', async () => {
    await built(async ({ workbook }) => {
      const months = await read(monthsOf(0));
      const result = await workbook.buildBreakdown(SPEC, { locale: 'zh-CN', chosen: 'zh-CN' });
      expect((await read('Breakdown!A7'))[0]).toEqual(['合计']);
      expect(await read(monthsOf(0))).toEqual(months);
      expect(result.checks.off).toBe(0);
      expect((await workbook.readState({ locale: 'vi-VN' })).breakdown?.spec).toEqual(SPEC);
    });
  });

  test('sheets are known by what they are, not by their names', async () => {
    await built(async ({ workbook, engine }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Breakdown').name = '2027 plan';
        context.workbook.worksheets.getItem('Setup').name = "Ann's inputs";
        await context.sync();
      });
      const result = await workbook.buildBreakdown({ ...SPEC, target: 99_000_000 }, EN);
      expect(result.checks.off).toBe(0);
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals', "Ann's inputs", '2027 plan', 'Workings', 'Checks']);
      expect((await read(`2027 plan!${cell(FIRST_ROW, COL.year)}`))[0]).toEqual([99_000_000]);
    });
  });
});

test('names that a spreadsheet would read as formulas, wildcards, numbers or truth values stay names', async () => {
  await withAddIn(async () => {
    const names = ['=1+1', '*', '00123', '123', 'A*', '?', '~', '1e5', 'TRUE', '+84', '"quoted"', '<5'];
    const rows = ['JD', '=cmd|x'].flatMap((channel, c) =>
      names.flatMap((product, p) =>
        madeUpHistory(1, 1, 24).map((row) => ({ ...row, channel, product, netSales: row.netSales + c * 7 + p })),
      ),
    );
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(rows, EN);
    const { checks, plan } = await workbook.buildBreakdown({ ...SPEC, start: { year: 2026, month: 1 } }, EN);
    const sold = await read(`Breakdown!A8:S${7 + plan.rows.length - 1}`);
    expect(sold.flatMap((row) => (row[18] === 0 || row[18] === '' ? [row[0]] : []))).toEqual([]);
    expect(checks.lines.filter(({ ok }) => !ok)).toEqual([]);
    const labels = (await read(`Breakdown!A8:A${7 + plan.rows.length - 1}`)).map(([label]) => label);
    expect(labels).toEqual(plan.rows.slice(1).map(({ label }) => label));
    expect(labels).toContain('=cmd|x');
  });
});

describe('undo', () => {
  test('takes back a first build and an import, one after the other', async () => {
    await withAddIn(async ({ engine }) => {
      const empty = workbookOf(engine);
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      const imported = workbookOf(engine);
      await workbook.buildBreakdown(SPEC, EN);
      expect(workbook.canUndo()).toBe('Breakdown');
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(imported);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(empty);
      expect(await workbook.undo(EN)).toBeNull();
    });
  });

  test('takes back a rebuild of another shape', async () => {
    await built(async ({ workbook, engine }) => {
      const before = workbookOf(engine);
      await workbook.buildBreakdown({ ...SPEC, levels: ['channel'], digits: 2 }, EN);
      expect(workbookOf(engine)).not.toEqual(before);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  test('refuses when something was typed since, naming its cell', async () => {
    await builtAnew(async ({ workbook, engine }) => {
      const refused = async (address: string, typed: number | string) => {
        const [[standing = '']] = (await formulasAt(address)) as [[string | number]];
        await put(address, typed);
        const before = workbookOf(engine);
        await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address, found: typed } });
        expect(workbookOf(engine)).toEqual(before);
        await put(address, standing);
      };
      await refused(at(0, COL.lockMonth + 11), 20_000_000);
      // Becomes a lock with the next build; what was typed is named where it was.
      await refused(at(2, COL.month + 1), 9_000_000);
      await refused(at(2, COL.month), '=1000*4');
      await refused(at(2, COL.weight + 4), 3);
      await refused(`Setup!${cell(SETUP.method, SETUP.value)}`, 'Equal');
      await refused('Breakdown!BJ10', 'a note');
      await workbook.undo(EN);
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals']);
    }, SMALL);
  });

  test('of a rebuild leaves alone what was typed since beside what it wrote', async () => {
    await built(async ({ workbook }) => {
      await workbook.buildBreakdown({ ...SPEC, ...SMALL, target: 90_000_000 }, EN);
      await put(`Setup!${cell(SETUP.currency, SETUP.value)}`, 'VND');
      await put('Breakdown!BJ10', 'a note');
      await workbook.undo(EN);
      expect(await read('Breakdown!BJ10')).toEqual([['a note']]);
      expect(await read(`Setup!${cell(SETUP.currency, SETUP.value)}`)).toEqual([['VND']]);
      await workbook.buildBreakdown({ ...SPEC, ...SMALL, target: 90_000_000, currency: 'VND' }, EN);
      const target = `Setup!${cell(SETUP.target, SETUP.value)}`;
      await put(target, 80_000_000);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: target, found: 80_000_000 } });
    }, SMALL);
  });
});

/** Three rows are enough to type into. */
const SMALL = { levels: ['channel'] } as const;

async function formulasAt(address: string): Promise<unknown[][]> {
  const [sheet = '', place = ''] = address.split('!');
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(place).load('formulas');
    await context.sync();
    return cells.formulas;
  });
}

describe('freeze copy', () => {
  test('gives dated copies without a formula, with the same values', async () => {
    await built(async ({ workbook, engine }) => {
      const { sheets } = await workbook.freezeCopy(EN);
      expect(sheets).toHaveLength(3);
      const snapshot = engine.snapshot();
      for (const name of sheets) {
        const frozen = snapshot.sheets.find((sheet) => sheet.name === name);
        expect(Object.values(frozen?.cells ?? {}).filter(({ f }) => f !== undefined)).toEqual([]);
      }
      expect(await read(`${sheets[1]}!B7:R12`)).toEqual(await read('Breakdown!B7:R12'));
      await workbook.undo(EN);
      expect(engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Actuals', 'Setup', 'Breakdown', 'Workings', 'Checks']);
    });
  });
});
