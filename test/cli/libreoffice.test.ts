import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import type { BookSnapshot } from '../../src/host/engine/snapshot';
import type { ActualsRow, Level } from '../../src/planning/actuals/actuals';
import { readActualsFile } from '../../src/planning/actuals/read-actuals-file';
import { computeBreakdown } from '../../src/planning/breakdown/compute-breakdown';
import { NO_INPUTS } from '../../src/planning/breakdown/no-inputs';
import type { BreakdownSpec, KeptInputs } from '../../src/planning/breakdown/plan';
import { planBreakdown } from '../../src/planning/breakdown/plan-breakdown';
import { serialOf } from '../../src/calendar/serial';
import { eventRow, type EventField, type EventRow } from '../../src/planning/events/event-row';
import { cell } from '../../src/sheets/address';
import { EVENT_COLUMNS, EVENTS } from '../../src/sheets/breakdown/events-layout';
import { COL, FIRST_ROW, SETUP } from '../../src/sheets/breakdown/layout';
import { ACTIONS } from '../../src/sheets/rolling/actions-layout';
import { CHANGES } from '../../src/sheets/rolling/changes-layout';
import { driversColumns } from '../../src/sheets/rolling/drivers-layout';
import { gtmColumns } from '../../src/sheets/rolling/layout';
import { mediaColumns } from '../../src/sheets/rolling/media-layout';
import type { RollingPlan } from '../../src/planning/rolling/rolling-plan';
import { rollingForecast } from '../../src/planning/rolling/plan-rolling';
import { madeForecast } from '../planning/forecast/made-forecast';
import { withAddIn } from '../excel/add-in';
import { madeUpHistory } from '../excel/history';
import { EN, put, read } from '../excel/plan-fixture';
import { byLibreOffice, differences, errorsOf, typed, valueAt } from '../support/books-of-libreoffice';
import { testWithLibreOffice } from '../support/libreoffice';

const RETAIL = join(__dirname, '../../../shared/data/retail-sales.csv');
const PLAN_SHEETS = ['Setup', 'Breakdown', 'Events', 'Workings', 'Checks'];
const ROLLING_SHEETS = ['GTM', 'Focus', 'Media', 'Drivers', '30-60-90', 'Outlook', 'Changes', 'Accuracy', 'GTM Log'];

interface Source {
  readonly rows: readonly ActualsRow[];
  readonly levels: readonly Level[];
  readonly spec: BreakdownSpec;
}

/** Real retail turnover where the reference data is beside the project, else made-up history of like size. */
async function source(): Promise<Source> {
  const base = { market: 'none', method: 'history', digits: 0, currency: '' } as const;
  if (!existsSync(RETAIL)) {
    console.warn('skipped: the real retail series are not beside the project; made-up history takes their place');
    return {
      rows: madeUpHistory(8, 9),
      levels: ['channel', 'product'],
      spec: { ...base, target: 3_000_000_001, start: { year: 2027, month: 1 }, levels: ['channel', 'product'] },
    };
  }
  const { actuals } = await readActualsFile(new Uint8Array(readFileSync(RETAIL)), 'retail-sales.csv');
  return {
    rows: actuals.rows,
    levels: actuals.levels,
    spec: { ...base, target: 300_000_000_001, start: { year: 2017, month: 7 }, levels: actuals.levels },
  };
}

/** The workbook with its plan; `over` is typed over cells of `Breakdown` then. */
async function built({ rows, spec }: Source, over: readonly [address: string, content: string | number][] = []): Promise<BookSnapshot> {
  return withAddIn(
    async ({ engine }) => {
      const workbook = createAlmanacWorkbook();
      await workbook.importActuals(rows, { locale: 'en-US' });
      await workbook.buildBreakdown(spec, { locale: 'en-US' });
      for (const [address, content] of over) await put(`Breakdown!${address}`, content);
      await engine.settle();
      return engine.snapshot();
    },
    { undo: false },
  );
}

/** Not every plan has a list of events, or a rolling plan. */
function sheetsOfPlan(book: BookSnapshot): string[] {
  return [...PLAN_SHEETS, ...ROLLING_SHEETS].filter((name) => book.sheets.some((sheet) => sheet.name === name));
}

/** The plan of the source, built once for those tests that begin with it. */
let ofSource: Promise<BookSnapshot> | undefined;
const builtSource = () => (ofSource ??= source().then((from) => built(from)));

/** What every line of the checks gives. */
function checksOf(book: BookSnapshot): unknown[] {
  const lines = Array.from({ length: 30 }, (_, i) => ({
    label: valueAt(book, 'Checks', 4 + i, 0),
    value: valueAt(book, 'Checks', 4 + i, 1),
  }));
  return lines.flatMap(({ label, value }) => (label === '' ? [] : [value]));
}

const allZero = (checks: readonly unknown[]) => checks.length > 10 && checks.every((value) => value === 0);

describe('LibreOffice recalculates the written workbook', () => {
  testWithLibreOffice(
    'to the same values, cell for cell, without an error value, every check zero',
    async () => {
      const book = await builtSource();
      const theirs = await byLibreOffice(book);
      expect(errorsOf(theirs)).toEqual([]);
      expect(differences(book, theirs)).toEqual([]);
      expect([checksOf(theirs), allZero(checksOf(theirs))]).toEqual([checksOf(theirs), true]);
    },
    300_000,
  );

  testWithLibreOffice(
    'and to the right ones after a target, a weight, a share and locks are typed over',
    async () => {
      const from = await source();
      const book = await builtSource();
      const plan = planBreakdown({ spec: from.spec, actuals: from.rows });
      const [second, fifth, leaf] = [plan.rows[0]?.children[1] ?? 0, plan.rows[0]?.children[4] ?? 0, plan.rows[0]?.children[0] ?? 0].map(
        (child) => plan.rows[child],
      );
      const first = plan.rows[leaf ? (leaf.children[0] ?? 0) : 0];
      if (!second || !fifth || !leaf || !first) throw new Error('The plan has fewer rows than expected.');
      const at = (row: (typeof plan.rows)[number]) => FIRST_ROW + plan.rows.indexOf(row);
      const target = from.spec.target * 1.1 + 7;
      const lock = Math.round(from.spec.target / 400);
      const theirs = await byLibreOffice(
        typed(book, [
          ['Setup', SETUP.target, SETUP.value, target],
          ['Breakdown', at(first), COL.weight + 3, 0.5],
          ['Breakdown', at(second), COL.shareTyped, 0.25],
          ['Breakdown', at(leaf), COL.lockMonth + 10, 12 * lock],
          ['Breakdown', at(first), COL.lockQuarter, lock],
          ['Breakdown', at(fifth), COL.lockYear, lock],
        ]),
      );
      const kept: KeptInputs = {
        ...NO_INPUTS,
        weights: { [first.key]: Array.from({ length: 12 }, (_, m) => (m === 3 ? 0.5 : null)) },
        shares: { [second.key]: 0.25 },
        locks: {
          [leaf.key]: {
            year: null,
            quarters: [null, null, null, null],
            months: Array.from({ length: 12 }, (_, m) => (m === 10 ? 12 * lock : null)),
          },
          [first.key]: { year: null, quarters: [lock, null, null, null], months: Array.from({ length: 12 }, () => null) },
          [fifth.key]: { year: lock, quarters: [null, null, null, null], months: Array.from({ length: 12 }, () => null) },
        },
      };
      const figures = computeBreakdown(planBreakdown({ spec: { ...from.spec, target }, actuals: from.rows, kept }));
      expect(errorsOf(theirs)).toEqual([]);
      expect([checksOf(theirs), allZero(checksOf(theirs))]).toEqual([checksOf(theirs), true]);
      const months = (row: number) => Array.from({ length: 12 }, (_, m) => valueAt(theirs, 'Breakdown', FIRST_ROW + row, COL.month + m));
      expect(plan.rows.map((_, i) => months(i))).toEqual(figures.rows.map((row) => row.months));
    },
    300_000,
  );

  testWithLibreOffice(
    'flat history, where every split is a tie: no unit goes another way',
    async () => {
      const rows = madeUpHistory(3, 4).map((row) => ({ ...row, netSales: 1000 }));
      const spec: BreakdownSpec = {
        target: 522_294,
        start: { year: 2027, month: 1 },
        market: 'none',
        method: 'history',
        levels: ['channel', 'product'],
        digits: 0,
        currency: '',
      };
      const book = await built({ rows, levels: spec.levels, spec });
      expect(differences(book, await byLibreOffice(book))).toEqual([]);
    },
    300_000,
  );

  testWithLibreOffice(
    'figures typed over, by numbers, text and error values: the same words on every row, the same lines of Checks',
    async () => {
      const rows = madeUpHistory(3, 2);
      const levels: Level[] = ['channel', 'product'];
      const spec: BreakdownSpec = {
        target: 7_654_321.09,
        start: { year: 2027, month: 1 },
        market: 'none',
        method: 'history',
        levels,
        digits: 2,
        currency: '',
      };
      const figure = (row: number, column: number) => cell(FIRST_ROW + row, column);
      const over: [string, string | number][] = [
        [figure(0, COL.lockMonth + 10), 900_000],
        [figure(2, COL.month + 10), 'tbd'],
        [figure(3, COL.month + 3), '="t"&"bd"'],
        [figure(4, COL.month + 1), -5],
        [figure(5, COL.quarter + 2), 'x'],
        [figure(7, COL.year), 'about a million'],
        [figure(8, COL.month), 12_345.67],
        [figure(9, COL.month + 7), '=1/0'],
      ];
      const book = await built({ rows, levels, spec }, over);
      const theirs = await byLibreOffice(book);
      expect(differences(book, theirs)).toEqual([]);
      expect(checksOf(theirs).filter((value) => typeof value !== 'number')).toEqual([]);
      expect(
        theirs.sheets.filter(({ name }) => name === 'Checks').flatMap(({ cells }) => Object.values(cells).filter(({ e }) => e)),
      ).toEqual([]);
      const words = [2, 3, 4, 5, 7, 8, 9].map((row) => valueAt(theirs, 'Breakdown', FIRST_ROW + row, COL.attention));
      expect(words.filter((text) => !String(text).includes('typed over'))).toEqual([]);
      expect(checksOf(theirs).at(-1)).toBeGreaterThan(0);
    },
    300_000,
  );

  testWithLibreOffice(
    'events: as built, and with dates, uplifts and a line typed, one that cannot be used among them',
    async () => {
      const rows = madeUpHistory(1, 2);
      const spec: BreakdownSpec = {
        target: 7_654_321,
        start: { year: 2027, month: 1 },
        market: 'VN',
        method: 'event-aligned',
        levels: ['product'],
        digits: 0,
        currency: '',
      };
      const book = await built({ rows, levels: spec.levels, spec });
      expect(differences(book, await byLibreOffice(book))).toEqual([]);

      const made = planBreakdown({ spec, actuals: rows }).events?.rows.map(({ cells }) => cells) ?? [];
      const edits: Partial<EventRow>[] = [
        { uplift: 4, planLast: serialOf(2027, 1, 9) },
        { planFirst: 'tbd' },
        ...made.slice(2).map(() => ({})),
        { event: 'Brand day', planFirst: serialOf(2027, 4, 28), planLast: serialOf(2027, 5, 4), uplift: 2.5, use: true },
      ];
      const lines = edits.map((edit, at): EventRow => eventRow({ ...made[at], ...edit }));
      const written = edits.flatMap((edit, at) =>
        Object.entries(edit).map(([field, content]): [string, number, number, number | string | boolean] => [
          'Events',
          EVENTS.list + at,
          EVENT_COLUMNS[field as EventField],
          typeof content === 'object' ? 'Yes' : content,
        ]),
      );
      const theirs = await byLibreOffice(typed(book, written));
      const events = { rows: lines, lines: null, dropped: [], parked: [], years: null, remembered: [], asOf: '' };
      const figures = computeBreakdown(planBreakdown({ spec, actuals: rows, kept: { ...NO_INPUTS, events } }));
      expect(errorsOf(theirs)).toEqual([]);
      expect(checksOf(theirs).filter((value) => value !== 0)).toEqual([1]);
      const months = (row: number) => Array.from({ length: 12 }, (_, m) => valueAt(theirs, 'Breakdown', FIRST_ROW + row, COL.month + m));
      expect(figures.rows.map((_, i) => months(i))).toEqual(figures.rows.map((row) => row.months));
    },
    300_000,
  );
});

describe('a rolling plan in LibreOffice', () => {
  testWithLibreOffice(
    'comes to the same numbers on every sheet, with no error value, after rolling forward twice',
    async () => {
      const book = await withAddIn(async ({ engine }) => {
        const workbook = createAlmanacWorkbook();
        const sold = (until: number) => workbook.importActuals(madeUpHistory(2, 3, 36 + until), EN);
        await sold(2);
        await workbook.buildBreakdown(
          {
            target: 9e6,
            start: { year: 2027, month: 1 },
            market: 'CN',
            method: 'history',
            levels: ['channel', 'product'],
            digits: 0,
            currency: 'CNY',
          },
          EN,
        );
        for (const month of [3, 4, 5]) {
          if (month > 3) await sold(month - 1);
          const plan = await rolledTo(workbook, month);
          if (month === 3) await typeEverything(plan);
        }
        await engine.settle();
        expect((await workbook.readState(EN)).rolling?.checks.off).toBe(0);
        return engine.snapshot();
      });
      expect(sheetsOfPlan(book)).toEqual([...PLAN_SHEETS, ...ROLLING_SHEETS]);
      const theirs = await byLibreOffice(typed(book, []));
      expect(differences(book, theirs)).toEqual([]);
      expect(errorsOf(theirs)).toEqual([]);
      expect(valueAt(theirs, 'Accuracy', FIRST_ROW, 0)).toBe(1);
      expect(valueAt(theirs, 'Changes', FIRST_ROW, CHANGES.change)).not.toBe(0);
      // The definition comes through LibreOffice, so that the plan it saved rolls on with what was typed.
      await withAddIn(
        async () => {
          const workbook = createAlmanacWorkbook();
          const { stock, planner } = gtmColumns(await rolledTo(workbook, 6));
          expect((await workbook.readState(EN)).rolling).toMatchObject({ spec: { asOf: { month: 6 } }, checks: { off: 0 } });
          expect(await read(`GTM!${cell(FIRST_ROW + 1, planner)}`)).toEqual([['Lan']]);
          expect(await read(`GTM!${cell(FIRST_ROW + 1, stock?.model ?? 0)}`)).toEqual([['Sell-in']]);
        },
        { book: theirs, undo: false },
      );
    },
    180_000,
  );
});

/** Plans three months from one of 2027 on, rolled forward where a plan stands. */
async function rolledTo(workbook: AlmanacWorkbook, month: number): Promise<RollingPlan> {
  const { breakdown, actuals, rolling } = await workbook.readState(EN);
  if (!breakdown || !actuals) throw new Error('There is no plan.');
  const spec = { asOf: { year: 2027, month }, months: 3 };
  const forecast = await madeForecast(actuals.rows, rollingForecast(spec, breakdown.plan, actuals.rows));
  return (await workbook.buildRolling({ spec, forecast, ...(rolling?.spec ? { rollFrom: rolling.spec.asOf } : {}) }, EN)).plan;
}

/** Stock, planners and adjustments, past spend and budgets, drivers, and the day of the actions. */
async function typeEverything(plan: RollingPlan): Promise<void> {
  const { stock, planner, manual } = gtmColumns(plan);
  const onGtm = (row: number, column: number) => `GTM!${cell(FIRST_ROW + row, column)}`;
  for (const row of [2, 3, 6]) await put(onGtm(row, stock?.openingStock ?? 0), 150 * row);
  await put(onGtm(1, stock?.model ?? 0), 'Sell-in');
  await put(onGtm(1, planner), 'Lan');
  await put(onGtm(2, manual + 1), -7);
  const media = mediaColumns(plan.months.length);
  for (const tool of [0, 1, 2]) {
    for (const at of [0, 1, 2]) await put(`Media!${cell(FIRST_ROW + tool, media.budget + at)}`, 1000 * (1 + tool) * (1 + at));
    for (const past of [0, 1, 2]) {
      const line = [
        45_992 + 31 * past,
        ['Search', 'Feed', 'Live & KOL'][tool] ?? '',
        900 * (1 + past + tool),
        4000 * Math.sqrt(1 + past + tool),
      ];
      for (const [field, value] of line.entries()) await put(`Media!${cell(FIRST_ROW + 3 * tool + past, media.history + field)}`, value);
    }
  }
  const drivers = driversColumns({ drivers: 4, used: 4, months: plan.months.length });
  for (const at of [0, 1, 2])
    for (const [driver, value] of [40_000, 0.021, 180, 0.08].entries())
      await put(`Drivers!${cell(FIRST_ROW + 1, (drivers.inputs[driver] ?? 0) + at)}`, value);
  await put(`30-60-90!${cell(ACTIONS.today, ACTIONS.todayTyped)}`, 46_500);
}
