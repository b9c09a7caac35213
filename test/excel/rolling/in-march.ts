import { createAlmanacWorkbook, type AlmanacWorkbook } from '../../../src/excel';
import type { RollingResult } from '../../../src/excel/contracts';
import type { NodeHost } from '../../../src/host/node';
import type { ActualsRow } from '../../../src/planning/actuals/actuals';
import type { BreakdownSpec } from '../../../src/planning/breakdown/plan';
import { rollingForecast } from '../../../src/planning/rolling/plan-rolling';
import type { RollingSpec } from '../../../src/planning/rolling/rolling-plan';
import { cell, range } from '../../../src/sheets/address';
import { madeForecast } from '../../planning/forecast/made-forecast';
import { withAddIn } from '../add-in';
import { madeUpHistory } from '../history';
import { madeOnce } from '../made-once';

export const EN = { locale: 'en-US' } as const;
export const SPEC: BreakdownSpec = {
  target: 12_000_000,
  start: { year: 2027, month: 1 },
  market: 'CN',
  method: 'history',
  levels: ['channel'],
  digits: 0,
  currency: 'CNY',
};
export const month = (of: number, months = 3): RollingSpec => ({ asOf: { year: 2027, month: of }, months });
/** All that was sold until the end of a month of 2027. */
export const sold = (until: number): ActualsRow[] => madeUpHistory(2, 1, 36 + until);

export async function build(
  workbook: AlmanacWorkbook,
  spec: RollingSpec,
  rollFrom?: number,
  seen?: RollingSpec['asOf'],
): Promise<RollingResult> {
  const { breakdown, actuals } = await workbook.readState(EN);
  if (!breakdown || !actuals) throw new Error('There is no plan.');
  const forecast = await madeForecast(actuals.rows, rollingForecast(spec, breakdown.plan, actuals.rows));
  const from = rollFrom === undefined ? {} : { rollFrom: month(rollFrom).asOf };
  return workbook.buildRolling({ spec, forecast, ...from, ...(seen === undefined ? {} : { seen }) }, EN);
}

export async function read(sheet: string, row: number, column: number, rows = 1, columns = 1): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(sheet).getRange(range({ row, column, rows, columns })).load('values');
    await context.sync();
    return cells.values;
  });
}

export const put = (...typed: Typed): Promise<void> => putAll([typed]);

type Typed = readonly [sheet: string, row: number, column: number, content: number | string];

/** Types into one cell after the other, and has what follows from them calculated once. */
export async function putAll(all: readonly Typed[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const [sheet, row, column, content] of all)
      context.workbook.worksheets.getItem(sheet).getRange(cell(row, column)).formulas = [[content]];
    await context.sync();
  });
}

async function make(workbook: AlmanacWorkbook): Promise<RollingResult> {
  await workbook.importActuals(sold(2), EN);
  await workbook.buildBreakdown(SPEC, EN);
  return build(workbook, month(3));
}

const march = madeOnce(() => make(createAlmanacWorkbook()));

/** As `inMarch`, with an add-in that has just built the plan, and can take it back. */
export async function inMarchAnew(work: (workbook: AlmanacWorkbook) => Promise<void>): Promise<void> {
  await withAddIn(async () => {
    const workbook = createAlmanacWorkbook();
    await make(workbook);
    await work(workbook);
  });
}

/** A workbook with a rolling plan from March, the sales until February known. */
export async function inMarch(work: (workbook: AlmanacWorkbook, result: RollingResult, host: NodeHost) => Promise<void>): Promise<void> {
  await march((host, result) => work(createAlmanacWorkbook(), result, host));
}
