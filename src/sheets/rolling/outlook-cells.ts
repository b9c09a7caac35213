import { LEVELS } from '../../planning/actuals/actuals';
import { pathOfKey } from '../../planning/breakdown/row-key';
import { cell, range } from '../address';
import { COL } from '../breakdown/layout';
import { escaped } from '../breakdown/literal';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { asText } from '../text-content';
import { on, sheetRow, type RollingContext } from './context';
import { HEADER_ROW } from './layout';
import { FIGURES, OUTLOOK as O, YEAR } from './outlook-layout';
import { soldIn } from './sold-in';

const figure = (row: number): string => cell(row, O.figure, '$both');
export const FIRST = figure(FIGURES.first);
export const AFTER = figure(FIGURES.after);
export const OVER = figure(FIGURES.over);
export const KNOWN = figure(FIGURES.known);

/** Attainment as the function ATTAINMENT has it: a smaller loss than planned is more than 100 %; empty without a target. */
export function attainmentOf(value: string, target: string): string {
  return `IF(${target}=0,"",IF(${target}>0,(${value})/(${target}),1+((${value})-(${target}))/ABS(${target})))`;
}

/** Growth as the function GROWTH has it; empty where there was nothing before. */
function growthOf(value: string, before: string): string {
  return `IF(${before}=0,"",(${value}-${before})/ABS(${before}))`;
}

/** The dates above a block by month. */
export const monthsAbove = (column: number, columns: number = YEAR): string => range(area(HEADER_ROW, column, 1, columns), '$both');

/** A row of `Outlook`: its names, sums of the year, and blocks by month. */
export function writeOutlookRow(context: RollingContext, draft: Draft, index: number, total: string): void {
  const row = context.plan.rows[index];
  if (!row) return;
  const r = sheetRow(index);
  const isTotal = row.parent < 0;
  draft.put(r, O.label, isTotal ? total : asText(row.label));
  draft.put(r, O.name, isTotal ? total : asText(pathOfKey(row.key)));
  const path = escaped(cell(r, O.name, '$column'));
  draft.put(r, O.place, isTotal ? 1 : row.planned ? `=IFERROR(MATCH(${path},Almanac_Breakdown_Rows,0),0)` : 0);
  for (let m = 0; m < YEAR; m += 1) writeMonth(context, draft, index, m);
  writeSums(draft, r);
  const parts = row.children.map(sheetRow);
  const missed = [O.target, O.landing].map((column) => `ABS(${cell(r, column)}-${aggregate('SUM', parts, column)})`).join('+');
  draft.put(r, O.parts, parts.length > 0 ? `=${missed}` : 0);
}

function writeSums(draft: Draft, r: number): void {
  const at = (column: number) => cell(r, column);
  const [target, actual, window, rest, landing] = [O.target, O.actual, O.window, O.rest, O.landing].map(at) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const block = (column: number, columns: number = YEAR) => range(area(r, column, 1, columns), '$column');
  const sumIf = (column: number, condition: string) => `SUMIF(${monthsAbove(column)},${condition},${block(column)})`;
  const outlook = monthsAbove(O.monthOutlook);
  const [planToDate, lastYear, lastMonth, required] = [at(O.planToDate), at(O.lastYear), at(O.lastMonth), at(O.required)];
  // The months before the window and those of last year stand beside each other, so that the month before the plan year is found as well.
  const pastColumns = O.monthLastYear + YEAR - O.monthOutlook;
  const sold = (months: number) =>
    `SUMIF(${monthsAbove(O.monthOutlook, pastColumns)},EDATE(${KNOWN},${months}),${block(O.monthOutlook, pastColumns)})`;
  const left = `(${YEAR}-${OVER})`;
  draft.put(r, O.target, `=${ofAnnualPlan(r, COL.year)}`);
  draft.put(r, O.actual, `=${sumIf(O.monthOutlook, `"<"&${KNOWN}`)}`);
  draft.put(r, O.window, `=SUMIFS(${block(O.monthOutlook)},${outlook},">="&${FIRST},${outlook},"<"&${AFTER})`);
  draft.put(
    r,
    O.rest,
    `=${sumIf(O.monthOutlook, `">="&${AFTER}`)}+SUMIFS(${block(O.monthOutlook)},${outlook},">="&${KNOWN},${outlook},"<"&${FIRST})`,
  );
  draft.put(r, O.landing, `=${actual}+${window}+${rest}`);
  draft.put(r, O.gap, `=${landing}-${target}`);
  draft.put(r, O.attainment, `=${attainmentOf(landing, target)}`);
  draft.put(r, O.planToDate, `=${sumIf(O.monthPlan, `"<"&${KNOWN}`)}`);
  draft.put(r, O.attainmentToDate, `=${attainmentOf(actual, planToDate)}`);
  draft.put(r, O.lastYear, `=SUM(${block(O.monthLastYear)})`);
  draft.put(r, O.growth, `=${growthOf(landing, lastYear)}`);
  draft.put(r, O.lastMonth, `=${sold(-1)}`);
  draft.put(r, O.monthOnMonth, `=${growthOf(lastMonth, sold(-2))}`);
  draft.put(r, O.yearOnYear, `=${growthOf(lastMonth, sold(-13))}`);
  draft.put(r, O.runRate, `=IF(${OVER}=0,"",${actual}/${OVER})`);
  draft.put(r, O.required, `=IF(OR(${left}=0,${target}=0),"",(${target}-${actual})/${left})`);
  draft.put(r, O.requiredShare, `=IF(${required}="","",${attainmentOf(required, `((${target}-${planToDate})/${left})`)})`);
}

function writeMonth(context: RollingContext, draft: Draft, index: number, m: number): void {
  const { plan, columns: c } = context;
  const row = plan.rows[index];
  if (!row) return;
  const r = sheetRow(index);
  draft.put(r, O.monthPlan + m, `=${ofAnnualPlan(r, COL.month + m)}`);
  if (row.children.length > 0) {
    const parts = row.children.map(sheetRow);
    for (const column of [O.monthOutlook, O.monthLastYear]) draft.put(r, column + m, `=${aggregate('SUM', parts, column + m)}`);
    return;
  }
  const onGtm = (at: string) => on(context, 'GTM', at);
  const sold = (column: number) => {
    const month = cell(HEADER_ROW, column + m, '$row');
    return soldIn(context, row, { from: month, before: `EDATE(${month},1)` }, (level) =>
      onGtm(cell(r, c.member + LEVELS.indexOf(level), '$column')),
    );
  };
  const month = cell(HEADER_ROW, O.monthOutlook + m, '$row');
  const n = plan.months.length;
  const months = onGtm(range(area(HEADER_ROW, c.monthNet, 1, n), '$both'));
  const planned = `SUMIF(${months},${month},${onGtm(range(area(r, c.monthNet, 1, n), '$column'))})`;
  draft.put(
    r,
    O.monthOutlook + m,
    `=IF(${month}<${KNOWN},${sold(O.monthOutlook)},IF(AND(${month}>=${FIRST},${month}<${AFTER}),${planned},${cell(r, O.monthPlan + m)}))`,
  );
  draft.put(r, O.monthLastYear + m, `=${sold(O.monthLastYear)}`);
}

/** A figure of the row in whatever the annual plan holds now; zero where it does not have the row. */
function ofAnnualPlan(r: number, column: number): string {
  const place = cell(r, O.place, '$column');
  return `IF(${place}=0,0,IFERROR(INDEX(Almanac_Breakdown_Plan,${place},${column + 1}),0))`;
}
