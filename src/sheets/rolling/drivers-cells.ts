import { pathOfKey } from '../../planning/breakdown/row-key';
import { toExcelFormula } from '../../planning/drivers/excel-formula';
import type { Expression } from '../../planning/drivers/expression';
import { SALES, SHARE, TARGET } from '../../planning/drivers/levers';
import { nameKey } from '../../planning/drivers/name';
import { typedFor } from '../../planning/rolling/rolling-inputs';
import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { asText, quoted } from '../text-content';
import { on, sheetRow } from './context';
import type { DriversContext } from './drivers-context';
import { DRIVERS } from './drivers-layout';
import { impossibleCells } from './drivers-limits';

/** The cell that locks driver `index`. */
export function lockCell({ columns }: DriversContext, index: number): string {
  return cell(DRIVERS.locks, columns.inputs[index] ?? 0, '$both');
}

/** The cell that says how many drivers move when levers close the gap together. */
export function leversCell({ columns }: DriversContext): string {
  return cell(DRIVERS.locks, columns.left, '$both');
}

/** The `at`-th row with drivers: names, sums over the window, and the blocks by month. */
export function writeDriversRow(context: DriversContext, draft: Draft, at: number): void {
  const { rolling, plan, columns: c, drivers } = context;
  const index = plan.rows[at] ?? 0;
  const row = rolling.plan.rows[index];
  if (!row) return;
  const r = context.firstRow + at;
  const typed = plan.inputs.values[row.key];
  draft.put(r, c.label, row.parent < 0 ? rolling.t('total') : asText(row.label));
  draft.put(r, c.path, row.parent < 0 ? '' : asText(pathOfKey(row.key)));
  drivers.forEach(({ key }, driver) =>
    plan.months.forEach((month, m) => draft.put(r, (c.inputs[driver] ?? 0) + m, typedFor(typed?.[key], month) ?? '')),
  );
  plan.months.forEach((_, m) => {
    draft.put(r, c.monthSales + m, salesFormula(context, r, m));
    draft.put(r, c.monthNet + m, `=${on(rolling, 'GTM', cell(sheetRow(index), rolling.columns.monthNet + m))}`);
    writeSolutions(context, draft, r, m);
  });
  writeGaps(context, draft, r);
  const net = range(area(r, c.monthNet, 1, plan.months.length));
  draft.put(
    r,
    c.net,
    overKnown(context, r, (sales) => `SUMPRODUCT(ISNUMBER(${sales})*1,${net})`),
  );
  draft.put(r, c.check, `=${unusableCells(context, r, 1)}+${leftover(context, r, 1)}`);
  draft.put(r, c.attention, attention(context, r));
}

/** The row of the channels that have all their drivers, added up. */
export function writeSumRow(context: DriversContext, draft: Draft): void {
  const { plan, columns: c, sumRow: r, firstRow, t } = context;
  if (r === null) return;
  const column = (of: number) => range(area(firstRow, of, plan.rows.length, 1), '$row');
  draft.put(r, c.label, t('sum'));
  plan.months.forEach((_, m) => {
    const sales = column(c.monthSales + m);
    const known = (figure: string) => `=IF(COUNT(${sales})=0,"",${figure})`;
    draft.put(r, c.monthSales + m, known(`SUM(${sales})`));
    draft.put(r, c.monthNet + m, known(`SUMPRODUCT(ISNUMBER(${sales})*1,${column(c.monthNet + m)})`));
  });
  writeGaps(context, draft, r);
  draft.put(
    r,
    c.net,
    overKnown(context, r, () => `SUM(${range(area(r, c.monthNet, 1, plan.months.length))})`),
  );
  draft.put(r, c.check, `=SUM(${column(c.check)})`);
  draft.put(r, c.attention, '');
}

/** Sales less net sales by month and over the window. */
function writeGaps(context: DriversContext, draft: Draft, r: number): void {
  const { plan, columns: c } = context;
  const gap = (sales: string, net: string) => `=IF(ISNUMBER(${sales}),${sales}-${net},"")`;
  const share = (of: string, net: string) => `=IF(N(${net})=0,"",IF(ISNUMBER(${of}),${of}/${net},""))`;
  plan.months.forEach((_, m) => {
    const net = cell(r, c.monthNet + m);
    draft.put(r, c.monthGap + m, gap(cell(r, c.monthSales + m), net));
    draft.put(r, c.monthGapShare + m, share(cell(r, c.monthGap + m), net));
  });
  draft.put(
    r,
    c.sales,
    overKnown(context, r, (sales) => `SUM(${sales})`),
  );
  draft.put(r, c.gap, gap(cell(r, c.sales), cell(r, c.net)));
  draft.put(r, c.gapShare, share(cell(r, c.gap), cell(r, c.net)));
}

/** A figure over the months of a row that have sales by drivers; empty where none has. */
function overKnown({ plan, columns }: DriversContext, r: number, figure: (sales: string) => string): string {
  const sales = range(area(r, columns.monthSales, 1, plan.months.length));
  return `=IF(COUNT(${sales})=0,"",${figure(sales)})`;
}

function salesFormula(context: DriversContext, r: number, m: number): string {
  const { plan, columns: c, used } = context;
  const inputs = used.map((_, driver) => cell(r, (c.inputs[driver] ?? 0) + m));
  const sales = written(context, plan.expression, (driver) => inputs[driver] ?? '');
  return `=IF(COUNT(${inputs.join(',')})=${inputs.length},IFERROR(${sales},""),"")`;
}

/** What each driver must be, alone and together, and what is left of the gap then. */
function writeSolutions(context: DriversContext, draft: Draft, r: number, m: number): void {
  const { plan, columns: c, used, rolling } = context;
  const sales = cell(r, c.monthSales + m);
  const net = cell(r, c.monthNet + m);
  const input = (driver: number) => cell(r, (c.inputs[driver] ?? 0) + m);
  const now = (driver: number) => cell(r, (c.together[driver] ?? 0) + m);
  const levers = `AND(${leversCell(context)}>0,ISNUMBER(${sales}))`;
  used.forEach(({ alone, lever }, driver) => {
    const solved = alone && written(context, alone, input, new Map([[TARGET, net]]));
    draft.put(r, (c.alone[driver] ?? 0) + m, solved === null ? '' : `=IF(ISNUMBER(${sales}),IFERROR(${solved},""),"")`);
    const share = cell(DRIVERS.locks, c.together[driver] ?? 0, '$both');
    const known = new Map([
      [TARGET, net],
      [SALES, sales],
      [SHARE, share],
    ]);
    const moved = lever && written(context, lever, (of) => (of < driver ? now(of) : input(of)), known);
    const kept = input(driver);
    const value = moved === null ? kept : `IF(${lockCell(context, driver)}<>"",${kept},IFERROR(${moved},""))`;
    draft.put(r, (c.together[driver] ?? 0) + m, `=IF(${levers},${value},"")`);
  });
  const reached = written(context, plan.expression, now);
  draft.put(r, c.left + m, `=IF(${levers},IFERROR(ROUND((${reached})-${net},${rolling.moneyDigits}),""),"")`);
}

/** An expression as a formula, its drivers by their index among those used. */
function written(
  { used }: DriversContext,
  expression: Expression,
  referenceOf: (driver: number) => string,
  others: ReadonlyMap<string, string> = new Map(),
): string {
  return toExcelFormula(expression, (name) => others.get(name) ?? referenceOf(used.findIndex(({ key }) => key === nameKey(name))));
}

/** How many cells for drivers, of some rows, hold anything but a number. */
export function unusableCells({ plan, columns: c }: DriversContext, r: number, rows: number): string {
  const first = c.inputs[0] ?? 0;
  const cells = range(area(r, first, rows, (c.inputs.at(-1) ?? 0) + plan.months.length - first), rows > 1 ? '$both' : '');
  return `IFERROR(SUMPRODUCT((1-ISNUMBER(${cells}))*(${cells}<>"")),1)`;
}

/** In how many cells, of some rows, the values together leave something of the gap. */
function leftover({ plan, columns: c }: DriversContext, r: number, rows: number): string {
  const cells = range(area(r, c.left, rows, plan.months.length));
  return `COUNTIF(${cells},"<0")+COUNTIF(${cells},">0")`;
}

function attention(context: DriversContext, r: number): string {
  const { plan, columns: c, used, t } = context;
  const n = plan.months.length;
  const block = (first = 0, blocks = 1) => range(area(r, first, 1, blocks * (n + 1) - 1));
  const sales = block(c.monthSales);
  const typed = `COUNT(${block(c.inputs[0], used.length)})`;
  const closed = used.filter(({ alone }) => alone !== null).length;
  const solved = `COUNT(${block(c.alone[0], used.length)})`;
  const levers = leversCell(context);
  const outside = impossibleCells(context, r);
  const cases = [
    [`${unusableCells(context, r, 1)}>0`, t('attention.number')],
    [`${leftover(context, r, 1)}>0`, t('attention.left')],
    [`${typed}>${used.length}*COUNT(${sales})`, t('attention.missing')],
    [`OR(${solved}<${closed}*COUNT(${sales}),${levers}*COUNT(${block(c.left)})<${levers}*COUNT(${sales}))`, t('attention.unsolved')],
    ...(outside === null ? [] : [[`${outside}>0`, t('attention.impossible')] as const]),
  ] as const;
  return `=${cases.reduceRight((rest, [when, say]) => `IF(${when},${quoted(say)},${rest})`, '""')}`;
}
