import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import type { NodeHost } from '../../src/host/node';
import type { ActualsRow } from '../../src/planning/actuals/actuals';
import type { ForecastPlan, ForecastSpec } from '../../src/planning/forecast/forecast-plan';
import { cell, range } from '../../src/sheets/address';
import { FIRST_ROW, forecastColumns, forecastRows } from '../../src/sheets/forecast/layout';
import { SETUP } from '../../src/sheets/breakdown/layout';
import { madeForecast } from '../planning/forecast/made-forecast';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { workbookOf } from './snapshots';

const EN = { locale: 'en-US' } as const;
const HISTORY = madeUpHistory(2, 2);
const forecast = (spec: Partial<ForecastSpec> = {}, rows: readonly ActualsRow[] = HISTORY) => madeForecast(rows, { horizon: 6, ...spec });

interface Fixture extends NodeHost {
  readonly workbook: AlmanacWorkbook;
  readonly plan: ForecastPlan;
  readonly columns: ReturnType<typeof forecastColumns>;
  readonly at: ReturnType<typeof forecastRows>;
}

/** A workbook with history and its forecast. */
async function written(work: (fixture: Fixture) => Promise<void>, rest: Partial<ForecastSpec> = {}): Promise<void> {
  await withAddIn(async (host) => {
    const workbook = createAlmanacWorkbook();
    await workbook.importActuals(HISTORY, EN);
    const plan = await forecast(rest);
    await workbook.writeForecast(plan, EN);
    await work({ ...host, workbook, plan, columns: forecastColumns(plan.spec.horizon), at: forecastRows(plan) });
  });
}

async function put(sheet: string, at: string, value: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).formulas = [[value]];
    await context.sync();
  });
}

async function read(sheet: string, at: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(at).load('values');
    await context.sync();
    return cells.values;
  });
}

describe('writing a forecast', () => {
  it('makes its sheet, puts it in front, and tells of it', async () => {
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      const plan = await forecast();
      const result = await workbook.writeForecast(plan, EN);
      expect(result).toEqual({ sheet: 'Forecast', rows: 7, cellsWritten: expect.any(Number) });
      const { columns: c, at } = { columns: forecastColumns(6), at: forecastRows(plan) };
      const months = range({ row: FIRST_ROW, column: c.month, rows: 7, columns: 6 });
      expect(await read('Forecast', months)).toEqual(plan.rows.map(({ point }) => point));
      expect(await read('Forecast', range({ row: at.checks, column: c.sum, rows: 2, columns: 1 }))).toEqual([[0], [0]]);
      const active = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        const charts = sheet.charts.load('items/name');
        await context.sync();
        return [sheet.name, charts.items.map(({ name }) => name)];
      });
      expect(active).toEqual(['Forecast', ['Almanac_Forecast_Chart']]);
      const state = await workbook.readState(EN);
      expect(state.forecast).toMatchObject({ sheet: 'Forecast', stale: false, spec: plan.spec });
      expect(state.forecast?.madeOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    });
  });

  it('twice is writing once', async () => {
    await written(async ({ workbook, engine, plan }) => {
      const before = workbookOf(engine);
      expect(await workbook.writeForecast(plan, EN)).toMatchObject({ cellsWritten: 0 });
      expect(workbookOf(engine)).toEqual(before);
    });
  });

  it('again with other rows and months leaves nothing of the old one, and the chart shows the new one', async () => {
    const seriesOf = (engine: NodeHost['engine']) =>
      engine
        .snapshot()
        .sheets.flatMap(({ charts }) => charts ?? [])
        .map(({ series }) => series.map(({ values, categories }) => [values, categories]));
    const fresh: unknown[] = [];
    await written(
      async ({ engine }) => {
        fresh.push(...(await read('Forecast', 'A1:BF80')), seriesOf(engine));
      },
      { levels: ['channel'], horizon: 12 },
    );
    await written(async ({ workbook, engine }) => {
      await workbook.writeForecast(await forecast({ levels: ['channel'], horizon: 12 }), EN);
      expect([...(await read('Forecast', 'A1:BF80')), seriesOf(engine)]).toEqual(fresh);
    });
  });

  it('keeps a note beside the forecast, and refuses by address where the note would be written over', async () => {
    await written(async ({ workbook, columns, at, plan }) => {
      const beside = cell(FIRST_ROW, columns.notes + 2);
      await put('Forecast', beside, 'agreed with sales');
      await workbook.writeForecast(await forecast({ level: 0.9 }), EN);
      expect(await read('Forecast', beside)).toEqual([['agreed with sales']]);
      const below = cell(at.dataLines + plan.months.length + 6 + 3, columns.sum);
      await put('Forecast', below, 'mine');
      await expect(workbook.writeForecast(await forecast({ horizon: 12 }), EN)).rejects.toMatchObject({
        code: 'content-in-the-way',
        params: { found: expect.stringMatching(/mine|agreed/) },
      });
      expect(await read('Forecast', below)).toEqual([['mine']]);
    });
  });

  it('refuses to write over a forecast that was typed over, and names the cell', async () => {
    await written(async ({ workbook, columns, plan }) => {
      const typed = cell(FIRST_ROW + 2, columns.month + 1);
      await put('Forecast', typed, 123456);
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({
        code: 'forecast-typed-over',
        params: { address: `Forecast!${typed}`, found: '123456' },
      });
      expect(await read('Forecast', typed)).toEqual([[123456]]);
    });
  });

  it('brings back rows that were deleted; until then a check tells that the total has changed', async () => {
    await written(async ({ workbook, at, columns, plan, engine }) => {
      const before = workbookOf(engine) as { sheets: unknown };
      const check = cell(at.checks + 2, columns.sum);
      expect(await read('Forecast', check)).toEqual([[0]]);
      for (const row of [FIRST_ROW + 3, at.testHeader]) {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Forecast').getRange(`${row}:${row}`).delete('Up');
          await context.sync();
        });
      }
      expect(await read('Forecast', cell(at.checks + 1, columns.sum))).not.toEqual([[0]]);
      await workbook.writeForecast(plan, EN);
      expect((workbookOf(engine) as { sheets: unknown }).sheets).toEqual(before.sheets);
      expect(await read('Forecast', check)).toEqual([[0]]);
    });
  });

  it('refuses by address a formula of a person in place of a sum, and a column put in', async () => {
    await written(async ({ workbook, columns, plan }) => {
      const sum = cell(FIRST_ROW, columns.sum);
      await put('Forecast', sum, '=1+2');
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({ params: { address: `Forecast!${sum}` } });
    });
    await written(async ({ workbook, plan }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Forecast').getRange('K:K').insert('Right');
        await context.sync();
      });
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({
        code: 'forecast-block-changed',
        params: { sheet: 'Forecast' },
      });
    });
  });

  it('refuses a forecast that was made from another history, and says so when history changes after it', async () => {
    await written(async ({ workbook, plan }) => {
      await put('Actuals', 'E5', 1);
      expect((await workbook.readState(EN)).forecast).toMatchObject({ stale: true });
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({ code: 'forecast-history-changed' });
      const changed = HISTORY.map((row, at) => (at === 0 ? { ...row, netSales: 1 } : row));
      await workbook.writeForecast(await forecast({}, changed), EN);
      expect((await workbook.readState(EN)).forecast).toMatchObject({ stale: false });
    });
  });

  it('refuses without history, under a sheet of a person’s own, and where sheets are protected', async () => {
    const plan = await forecast();
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({ code: 'no-history' });
      await workbook.importActuals(HISTORY, EN);
      await Excel.run(async (context) => {
        context.workbook.worksheets.add('forecast').getRange('B2').values = [['mine']];
        await context.sync();
      });
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({ code: 'sheet-not-ours', params: { address: 'B2' } });
    });
    await written(async ({ workbook }) => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Forecast').protection.protect();
        await context.sync();
      });
      await expect(workbook.writeForecast(plan, EN)).rejects.toMatchObject({ code: 'sheet-protected' });
    });
  });

  it('follows its sheet when it is renamed, and keeps its language', async () => {
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      await workbook.writeForecast(await forecast(), { locale: 'zh-CN' });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Forecast').name = '预测 2027';
        await context.sync();
      });
      const result = await workbook.writeForecast(await forecast({ level: 0.9 }), EN);
      expect(result.sheet).toBe('预测 2027');
      expect(await read('预测 2027', 'A1')).toEqual([['预测：不做特别动作时的未来各月']]);
      expect((await workbook.readState(EN)).forecast).toMatchObject({ sheet: '预测 2027' });
    });
  });
});

describe('taking a forecast back', () => {
  it('leaves the workbook as it was before, the first time and the next', async () => {
    await withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      const before = workbookOf(engine);
      await workbook.writeForecast(await forecast(), EN);
      const once = workbookOf(engine);
      await workbook.writeForecast(await forecast({ levels: ['channel'], horizon: 12 }), EN);
      await workbook.undo(EN);
      expect(workbookOf(engine)).toEqual(once);
      expect(await workbook.undo(EN)).toEqual({ label: 'Forecast' });
      expect(workbookOf(engine)).toEqual(before);
      expect((await workbook.readState(EN)).forecast).toBeNull();
    });
  });

  it('is refused where something typed since would be lost', async () => {
    await written(async ({ workbook, columns }) => {
      const beside = cell(FIRST_ROW, columns.notes + 2);
      await put('Forecast', beside, 'agreed');
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: `Forecast!${beside}` } });
      await put('Forecast', beside, '');
      const typed = cell(FIRST_ROW + 2, columns.month);
      await put('Forecast', typed, 5);
      await expect(workbook.undo(EN)).rejects.toMatchObject({ code: 'undo-conflict', params: { address: `Forecast!${typed}` } });
    });
  });
});

describe('a forecast beside a plan', () => {
  const SPEC = {
    target: 12_000_000,
    start: { year: 2027, month: 1 },
    market: 'none',
    method: 'typed',
    levels: ['channel'],
    digits: 0,
    currency: '',
  } as const;
  const WEIGHTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  const typedWeights = range({ row: SETUP.typedWeights, column: SETUP.month, rows: 1, columns: 12 });

  it('is left alone by a build, and leaves the plan alone', async () => {
    await written(async ({ workbook, plan }) => {
      const before = await read('Forecast', 'A1:AC60');
      const { checks } = await workbook.buildBreakdown(SPEC, EN);
      expect(checks.off).toBe(0);
      expect(await read('Forecast', 'A1:AC60')).toEqual(before);
      expect(await workbook.writeForecast(plan, EN)).toMatchObject({ cellsWritten: 0 });
      await workbook.writeForecast(await forecast({ level: 0.9 }), EN);
      expect((await workbook.check(EN)).off).toBe(0);
      expect(await workbook.buildBreakdown(SPEC, EN)).toMatchObject({ cellsWritten: 0 });
    });
  });

  it('gives its weights to a first build and to a later one, in place of a person’s formulas', async () => {
    await withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown(SPEC, { ...EN, typedWeights: WEIGHTS });
      expect(await read('Setup', typedWeights)).toEqual([WEIGHTS]);
      const total = range({ row: FIRST_ROW, column: 6, rows: 1, columns: 12 });
      expect((await read('Breakdown', total))[0]?.[11]).toBeCloseTo((12_000_000 * 12) / 78, -1);
      await put('Setup', cell(SETUP.typedWeights, SETUP.month), '=2*50');
      await workbook.buildBreakdown(SPEC, EN);
      expect((await read('Setup', typedWeights))[0]?.[0]).toBe(100);
      await workbook.buildBreakdown(SPEC, { ...EN, typedWeights: WEIGHTS });
      expect(await read('Setup', typedWeights)).toEqual([WEIGHTS]);
      await workbook.undo(EN);
      expect((await read('Setup', typedWeights))[0]?.[0]).toBe(100);
    });
  });
});
