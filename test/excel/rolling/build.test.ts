import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { RollingResult } from '../../../src/excel/contracts';
import { ROLLING_NAMESPACE } from '../../../src/excel/rolling/store';
import type { NodeHost } from '../../../src/host/node';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { rollingFigures } from '../../../src/planning/rolling/rolling-figures';
import { rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import type { RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { cell, range } from '../../../src/sheets/address';
import { mediaColumns } from '../../../src/sheets/rolling/media-layout';
import { FIRST_ROW, FOCUS, FOCUS_TABLE, focusColumn, gtmColumns } from '../../../src/sheets/rolling/layout';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { madeOnce } from '../made-once';
import { workbookOf } from '../snapshots';

const EN = { locale: 'en-US' } as const;
const HISTORY = madeUpHistory(2, 1);
const SPEC: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'CN',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};
const MAY: RollingSpec = { asOf: { year: 2027, month: 5 }, months: 3 };
const JUNE: RollingSpec = { asOf: { year: 2027, month: 6 }, months: 3 };

async function build(workbook: AlmanacWorkbook, spec = MAY): Promise<RollingResult> {
  const { breakdown, actuals } = await workbook.readState(EN);
  if (!breakdown || !actuals) throw new Error('There is no plan.');
  const forecast = await madeForecast(actuals.rows, rollingForecast(spec, breakdown.plan, actuals.rows));
  return workbook.buildRolling({ spec, forecast }, EN);
}

interface Fixture extends NodeHost {
  readonly workbook: AlmanacWorkbook;
  readonly result: RollingResult;
  readonly c: ReturnType<typeof gtmColumns>;
}

async function make(workbook: AlmanacWorkbook): Promise<RollingResult> {
  await workbook.importActuals(HISTORY, EN);
  await workbook.buildBreakdown(SPEC, EN);
  return build(workbook);
}

const inMay = madeOnce(() => make(createAlmanacWorkbook()));

/** A workbook with history, annual plan and rolling plan. */
const built = (work: (fixture: Fixture) => Promise<void>): Promise<void> =>
  inMay((host, result) => work({ ...host, workbook: createAlmanacWorkbook(), result, c: gtmColumns(result.plan) }));

async function put(sheet: string, row: number, column: number, content: number | string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell(row, column)).formulas = [[content]];
    await context.sync();
  });
}

async function read(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range({ row, column, rows, columns })).load('values');
    await context.sync();
    return cells.values;
  });
}

describe('building a rolling plan', () => {
  it('makes GTM and Focus beside the annual plan, every check zero, and changes nothing when built again', () =>
    built(async ({ workbook, result, c }) => {
      expect(result.sheets).toEqual(['GTM', 'Focus', 'Media', 'Drivers', '30-60-90', 'Outlook'].map((name) => ({ name, created: true })));
      expect(result.plan.rows).toHaveLength(3);
      expect(await read('GTM', FIRST_ROW + 4, c.net, 6)).toEqual(Array(6).fill([0]));
      const again = await build(workbook);
      expect(again.cellsWritten).toBe(0);
    }));

  it('is told by the workbook as it was asked for and under the name its sheet has', () =>
    built(async ({ workbook }) => {
      expect((await workbook.readState(EN)).rolling).toMatchObject({ sheet: 'GTM', spec: MAY });
      await build(workbook, JUNE);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM').name = 'Next months';
        await context.sync();
      });
      expect((await workbook.readState(EN)).rolling).toMatchObject({ sheet: 'Next months', spec: JUNE });
      await Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts.getByNamespace(ROLLING_NAMESPACE).load('items/id');
        await context.sync();
        parts.items.forEach((part) => part.delete());
        await context.sync();
      });
      expect((await workbook.readState(EN)).rolling).toMatchObject({ sheet: 'Next months', spec: null });
    }));

  it('is none before it is built and after it was taken back', () =>
    withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      await workbook.buildBreakdown(SPEC, EN);
      expect((await workbook.readState(EN)).rolling).toBeNull();
      await build(workbook);
      await workbook.undo(EN);
      expect((await workbook.readState(EN)).rolling).toBeNull();
    }));

  it('comes to what rollingFigures foretells, as long as nothing is typed', () =>
    built(async ({ workbook, c }) => {
      const check = async (plan: RollingResult['plan'], columns: typeof c) => {
        const { breakdown } = await workbook.readState(EN);
        const told = rollingFigures(plan, breakdown!.plan);
        const n = plan.months.length;
        const total = async (column: number) => (await read('GTM', FIRST_ROW, column, 1, n))[0];
        expect(told.some(({ events }) => events.length > 0)).toBe(true);
        expect(await total(columns.baseline)).toEqual(told.map(({ baseline }) => baseline));
        expect(await total(columns.demand)).toEqual(told.map(({ demand }) => demand));
        expect(await total(columns.monthNet)).toEqual(told.map(({ netSales }) => netSales));
        expect(await total(columns.monthPlan)).toEqual(told.map(({ annualPlan }) => annualPlan ?? 0));
      };
      await check((await build(workbook)).plan, c);
      const late = await build(workbook, { asOf: { year: 2027, month: 11 }, months: 3 });
      await check(late.plan, gtmColumns(late.plan));
    }));

  it('keeps what was typed: adjustments, prices, stock, models, lines of the focus, formulas', () =>
    built(async ({ workbook, c }) => {
      const s = c.stock;
      if (!s || c.price === null) throw new Error('The plan is in units.');
      await put('GTM', FIRST_ROW + 1, c.manual + 1, 40);
      await put('GTM', FIRST_ROW + 1, c.price + 2, 99.5);
      await put('GTM', FIRST_ROW + 2, s.openingStock, '=500+20');
      await put('GTM', FIRST_ROW + 2, s.model, 'Sell-in');
      await put('GTM', FIRST_ROW + 2, s.cover, 6);
      await put('Focus', FOCUS.first, focusColumn('uplift'), 0.33);
      await put('Focus', FOCUS.first, focusColumn('theme'), 'Gift boxes');
      const before = await read('GTM', 0, 0, 16, c.end);
      const focus = await read('Focus', 0, 0, 12, 15);
      const rebuilt = await build(workbook);
      expect(rebuilt.plan.focus[0]?.basis).toBeNull();
      expect(await read('GTM', 0, 0, 16, c.end)).toEqual(before);
      // An uplift that was typed rests on nothing else any more.
      expect((await read('Focus', 0, 0, 12, 15)).map((line) => line.filter((_, at) => at !== focusColumn('basis')))).toEqual(
        focus.map((line) => line.filter((_, at) => at !== focusColumn('basis'))),
      );
      const formula = await Excel.run(async (context) => {
        const opening = context.workbook.worksheets
          .getItem('GTM')
          .getRange(cell(FIRST_ROW + 2, s.openingStock))
          .load('formulas');
        await context.sync();
        return opening.formulas;
      });
      expect(formula).toEqual([['=500+20']]);
      expect((await build(workbook)).cellsWritten).toBe(0);
    }));

  it('moves on to the next month: what was typed for a month stays with it, stock goes on from where it was', () =>
    built(async ({ workbook, c }) => {
      const s = c.stock;
      if (!s) throw new Error('The plan is in units.');
      await put('GTM', FIRST_ROW + 1, c.manual + 1, 40);
      await put('GTM', FIRST_ROW + 1, s.openingStock, 1000);
      const closing = await read('GTM', FIRST_ROW + 1, s.closing);
      const { plan } = await build(workbook, JUNE);
      const next = gtmColumns(plan);
      expect(plan.months[0]).toEqual(JUNE.asOf);
      expect(await read('GTM', FIRST_ROW + 1, next.manual, 1, 3)).toEqual([[40, '', '']]);
      expect(await read('GTM', FIRST_ROW + 1, next.stock?.openingStock ?? 0)).toEqual(closing);
      // Lines of May that nobody touched are gone; those of June are there.
      const months = (await read('Focus', FOCUS.first, 0, plan.focus.length)).flat();
      expect(months.every((month) => Number(month) >= 46_539)).toBe(true);
      expect(await read('GTM', FIRST_ROW + 4, next.net, 6)).toEqual(Array(6).fill([0]));
    }));

  it('takes a line that a person wrote below the table', () =>
    built(async ({ workbook, result }) => {
      const row = FOCUS.first + result.plan.focus.length;
      await put('Focus', row, 0, 46_539);
      await put('Focus', row, focusColumn('event'), '618 sale');
      await put('Focus', row, focusColumn('uplift'), 0.2);
      const { plan } = await build(workbook);
      expect(plan.focus).toHaveLength(result.plan.focus.length + 1);
      expect(plan.focus.at(-1)).toMatchObject({ basis: null, cells: { event: { word: '618' }, uplift: 0.2 } });
      expect(await read('Focus', row, focusColumn('check'))).toEqual([['']]);
    }));

  it('is taken back as a whole, the first time and later ones', () =>
    withAddIn(async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await make(workbook);
      const first = workbookOf(engine);
      await build(workbook, JUNE);
      expect(workbookOf(engine)).not.toEqual(first);
      expect(await workbook.undo(EN)).toEqual({ label: 'Rolling plan' });
      expect(workbookOf(engine)).toEqual(first);
      await workbook.undo(EN);
      expect(engine.sheets().map(({ name }) => name)).not.toContain('GTM');
    }));

  it('refuses to write over a figure that was typed over the plan', () =>
    built(async ({ workbook, c }) => {
      await put('GTM', FIRST_ROW + 1, c.check, 77);
      await expect(build(workbook)).rejects.toMatchObject({
        code: 'sheet-typed-over',
        params: { address: `GTM!${cell(FIRST_ROW + 1, c.check)}`, found: '77' },
      });
    }));

  it('refuses words for numbers, naming the cell, and builds once it is cleared', () =>
    built(async ({ workbook, c }) => {
      const address = `GTM!${cell(FIRST_ROW + 1, c.manual)}`;
      await put('GTM', FIRST_ROW + 1, c.manual, 'ten');
      await expect(build(workbook)).rejects.toMatchObject({ code: 'sheet-input-text', params: { address, found: 'ten' } });
      await put('GTM', FIRST_ROW + 1, c.manual, '');
      await expect(build(workbook)).resolves.toMatchObject({ cellsWritten: 0 });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM').getRange('8:8').insert('Down');
        await context.sync();
      });
      await expect(build(workbook)).rejects.toMatchObject({ code: 'sheet-block-changed', params: { sheet: 'GTM' } });
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('GTM').getRange('8:8').delete('Up');
        context.workbook.tables.getItem(FOCUS_TABLE).convertToRange();
        await context.sync();
      });
      await expect(build(workbook)).rejects.toMatchObject({ code: 'sheet-table-gone', params: { sheet: 'Focus' } });
    }));

  it('refuses a model that is none and a cover below zero, wherever they are typed, and writes nothing', () =>
    built(async ({ engine, workbook, c }) => {
      const s = c.stock;
      if (!s) throw new Error('The plan is in units.');
      for (const row of [FIRST_ROW + 1, FIRST_ROW + 2]) {
        await put('GTM', row, s.model, 'Consignment');
        const before = workbookOf(engine);
        const address = (column: number) => `GTM!${cell(row, column)}`;
        await expect(build(workbook)).rejects.toMatchObject({
          code: 'rolling-model',
          params: { address: address(s.model), found: 'Consignment' },
        });
        expect(workbookOf(engine)).toEqual(before);
        await put('GTM', row, s.model, 'marketplace');
        await put('GTM', row, s.cover, -1);
        await expect(build(workbook)).rejects.toMatchObject({ code: 'input-negative', params: { address: address(s.cover), found: -1 } });
        await put('GTM', row, s.cover, 0);
      }
      await build(workbook);
      expect(await read('GTM', FIRST_ROW + 1, s.model, 2, 2)).toEqual([
        ['Marketplace', 0],
        ['Marketplace', 0],
      ]);
    }));

  it('says that rows of GTM stand in another order, where their labels do, and of Media', () =>
    built(async ({ workbook, c }) => {
      const names = (await read('GTM', FIRST_ROW + 1, 0, 2)).flat().map(String);
      const address = `GTM!${cell(FIRST_ROW + 1, 0)}`;
      await put('GTM', FIRST_ROW + 1, 0, names[1] ?? '');
      await put('GTM', FIRST_ROW + 2, 0, names[0] ?? '');
      await expect(build(workbook)).rejects.toMatchObject({ code: 'sheet-rows-moved', params: { address, found: names[1] } });
      await put('GTM', FIRST_ROW + 1, 0, 'Anything else');
      await expect(build(workbook)).rejects.toMatchObject({ code: 'sheet-typed-over', params: { address, found: 'Anything else' } });
      await put('GTM', FIRST_ROW + 1, 0, names[0] ?? '');
      await put('GTM', FIRST_ROW + 2, 0, names[1] ?? '');
      const { fittedFor } = mediaColumns(3);
      const [[first = '']] = (await read('Media', FIRST_ROW + 1, fittedFor)) as string[][] as [[string]];
      await put('Media', FIRST_ROW, fittedFor, first);
      await expect(build(workbook)).rejects.toMatchObject({
        code: 'sheet-rows-moved',
        params: { address: `Media!${cell(FIRST_ROW, fittedFor)}`, found: first },
      });
      expect(c.label).toBe(0);
    }));

  it('refuses to take adjustments for another measure where units come or go, and goes on once they are cleared', () =>
    built(async ({ engine, workbook, c }) => {
      const address = `GTM!${cell(FIRST_ROW + 2, c.manual + 1)}`;
      await put('GTM', FIRST_ROW + 2, c.manual + 1, 120);
      await workbook.importActuals(
        HISTORY.map((row) => ({ ...row, units: null })),
        EN,
      );
      const before = workbookOf(engine);
      await expect(build(workbook)).rejects.toMatchObject({ code: 'rolling-units-gone', params: { address, found: 120 } });
      expect(workbookOf(engine)).toEqual(before);
      await put('GTM', FIRST_ROW + 2, c.manual + 1, '');
      const { plan } = await build(workbook);
      expect(plan.measure).toBe('netSales');
      const inMoney = gtmColumns(plan);
      await put('GTM', FIRST_ROW + 1, inMoney.manual, 5000);
      await workbook.importActuals(HISTORY, EN);
      await expect(build(workbook)).rejects.toMatchObject({
        code: 'rolling-units-new',
        params: { address: `GTM!${cell(FIRST_ROW + 1, inMoney.manual)}`, found: 5000 },
      });
    }));

  it('asks for a plan first, and for a forecast of the history there is', () =>
    withAddIn(async () => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(HISTORY, EN);
      const forecast = await madeForecast(HISTORY, { horizon: 3 });
      await expect(workbook.buildRolling({ spec: MAY, forecast }, EN)).rejects.toMatchObject({ code: 'no-plan' });
      await workbook.buildBreakdown(SPEC, EN);
      await expect(workbook.buildRolling({ spec: MAY, forecast }, EN)).rejects.toMatchObject({ code: 'forecast-history-changed' });
    }));
});
