import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../src/excel';
import type { NodeHost, NodeHostOptions } from '../../src/host/node';
import type { BreakdownSpec } from '../../src/planning/breakdown/plan';
import { cell, range } from '../../src/sheets/address';
import { COL, FIRST_ROW } from '../../src/sheets/breakdown/layout';
import { withAddIn } from './add-in';
import { madeUpHistory } from './history';
import { madeOnceEach } from './made-once';

/** A plan of two channels with three products each, whose rows are the total, then each channel and its products. */
export const SPEC: BreakdownSpec = {
  target: 120_000_000,
  start: { year: 2027, month: 1 },
  market: 'none',
  method: 'history',
  levels: ['channel', 'product'],
  digits: 0,
  currency: 'CNY',
};
export const EN = { locale: 'en-US' } as const;
export const HISTORY = madeUpHistory(2, 3);

type Work = (fixture: NodeHost & { workbook: AlmanacWorkbook }) => Promise<void>;

async function make(workbook: AlmanacWorkbook, spec: Partial<BreakdownSpec>): Promise<void> {
  await workbook.importActuals(HISTORY, EN);
  await workbook.buildBreakdown({ ...SPEC, ...spec }, EN);
}

/** Work on a workbook with the history and the plan that the add-in has just built, and can take back. */
export async function builtAnew(work: Work, spec: Partial<BreakdownSpec> = {}, options: NodeHostOptions = {}): Promise<void> {
  await withAddIn(async (fixture) => {
    const workbook = createAlmanacWorkbook();
    await make(workbook, spec);
    await work({ ...fixture, workbook });
  }, options);
}

const books = madeOnceEach((spec: Partial<BreakdownSpec>) => make(createAlmanacWorkbook(), spec));

/** Work on a workbook with the history and the plan, as it is when it is opened. */
export const built = (work: Work, spec: Partial<BreakdownSpec> = {}): Promise<void> =>
  books(spec, (fixture) => work({ ...fixture, workbook: createAlmanacWorkbook() }));

/** Puts a formula or value into one cell, as a person would. */
export async function put(address: string, value: number | string): Promise<void> {
  const [sheet = '', at = ''] = address.split('!');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(at).formulas = [[value]];
    await context.sync();
  });
}

export async function read(address: string): Promise<unknown[][]> {
  const [sheet = '', at = ''] = address.split('!');
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(at).load('values');
    await context.sync();
    return cells.values;
  });
}

/** Address of a cell of `Breakdown`: row of the plan, column of the sheet. */
export const at = (row: number, column: number) => `Breakdown!${cell(FIRST_ROW + row, column)}`;
export const monthsOf = (row: number) => `Breakdown!${range({ row: FIRST_ROW + row, column: COL.month, rows: 1, columns: 12 })}`;
