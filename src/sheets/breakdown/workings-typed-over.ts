import { cell, range } from '../address';
import { area, type Draft } from '../draft';
import { aggregate } from '../sum-of';
import { on, setup, type BreakdownContext } from './context';
import { cumulativePart } from './cumulative-part';
import { LARGEST_TEXT } from './input-limits';
import { COL, SETUP } from './layout';
import { rowName } from './row-name';
import { rowPlace, type RowPlace } from './row-place';
import { TRACE } from './trace';
import { yearFormula } from './workings-years';

/** From the first month to the last, so that the largest of what differs is the first. */
const COUNT_DOWN = '{12,11,10,9,8,7,6,5,4,3,2,1}';

/**
 * The first figure of a row (year, months, quarters) that is not what its formula makes it: a person typed over it. By how much it is off, and the first
 * such row, here or below. A year that is no amount counts as not typed for the rows below.
 */
export function writeTypedOver(context: BreakdownContext, draft: Draft, index: number): void {
  const { columns: c } = context;
  const place = rowPlace(context, index);
  const { r, children } = place;
  const year = on(context, 'Breakdown', cell(r, COL.year));
  const planned = cell(r, c.plannedYear);
  draft.put(r, c.plannedYear, yearFormula(context, index, 'Workings'));
  draft.put(r, c.usedYear, `=IF(ISNUMBER(${year}),IF(OR(${year}<0,${year}>${LARGEST_TEXT}),${planned},${year}),${planned})`);
  for (let m = 0; m < 12 && children.length > 0; m += 1)
    draft.put(r, c.partsMonth + m, `=${aggregate('SUM', children, COL.month + m, (reference) => on(context, 'Breakdown', reference))}`);
  draft.put(r, c.typedMonth, firstMonth(context, place));
  const quarters = [0, 1, 2, 3].map((q) => differs(context, on(context, 'Breakdown', cell(r, COL.quarter + q)), quarterSum(context, r, q)));
  const quarter = quarters.reduceRight((rest, when, q) => `IF(${when},${2 + q},${rest})`, '""');
  const typedMonth = cell(r, c.typedMonth);
  draft.put(r, c.typedAt, `=IF(${differs(context, year, planned)},1,IF(${typedMonth}>0,5+${typedMonth},${quarter}))`);
  draft.put(r, c.typedBy, offBy(context, place));
  const below =
    children.length === 0 ? '""' : `IF(${aggregate('COUNT', children, c.typedRow)}=0,"",${aggregate('MIN', children, c.typedRow)})`;
  draft.put(r, c.typedRow, `=IF(ISNUMBER(${cell(r, c.typedAt)}),ROW(),${below})`);
  if (children.length > 0) draft.put(r, c.typedName, `=IF(ISNUMBER(${cell(r, c.typedRow)}),${rowName(context, cell(r, c.typedRow))},"")`);
}

/** The figure at `typedAt`, as a reference for a formula on `Breakdown` or `Workings`. */
export function typedFigure(context: BreakdownContext, r: number): string {
  const figures = on(context, 'Breakdown', range(area(r, COL.year, 1, 17), '$column'));
  return `INDEX(${figures},${on(context, 'Workings', cell(r, context.columns.typedAt))})`;
}

/** Whether a figure is off what it is planned to be; where that is itself no number, the reason lies elsewhere. */
function differs(context: BreakdownContext, figure: string, planned: string): string {
  return `IF(ISNUMBER(${planned}),IF(ISNUMBER(${figure}),ROUND(${figure}-${planned},${decimals(context)})<>0,TRUE),FALSE)`;
}

function decimals(context: BreakdownContext): string {
  return `MAX(0,${setup(context, SETUP.digits)})`;
}

function quarterSum(context: BreakdownContext, r: number, q: number): string {
  return `SUM(${on(context, 'Breakdown', range(area(r, COL.month + 3 * q, 1, 3)))})`;
}

/** The first month of the row that was typed over, 0 where none was. One formula: twelve a row would be a tenth of the sheet. */
function firstMonth(context: BreakdownContext, place: RowPlace): string {
  const { columns: c } = context;
  const { r, children } = place;
  const months = on(context, 'Breakdown', range(area(r, COL.month, 1, 12)));
  const parts = range(area(r, c.partsMonth, 1, 12));
  const unlike = children.length > 0 ? unlikeParts(context, months, parts) : unlikePlanned(context, place, months);
  // What is no number cannot be compared with one: it comes first. A month that is an error because of the rows below is theirs.
  const noNumber = `(1-ISNUMBER(${months}))${children.length > 0 ? `*ISNUMBER(${parts})` : ''}`;
  const numbers = children.length > 0 ? `COUNT(${months},${parts})<24` : `COUNT(${months})<12`;
  const first = (what: string) => `SUMPRODUCT(MAX(${what}*${COUNT_DOWN}))`;
  return `=MOD(13-IF(${numbers},${first(noNumber)},${first(unlike)}),13)`;
}

/** Half a unit of the decimals shown: less is no difference. */
function half(context: BreakdownContext): string {
  return `0.5/10^${decimals(context)}`;
}

function unlikeParts(context: BreakdownContext, months: string, parts: string): string {
  return `(ABS(${months}-${parts})>=${half(context)})`;
}

/** Of a lowest row: a month in force is that amount, the others are the parts of what is left (docs/breakdown.md, 6). */
function unlikePlanned(context: BreakdownContext, { r }: RowPlace, months: string): string {
  const { columns: c } = context;
  const lock = range(area(r, c.lock, 1, 12));
  const part = monthPart(context, r, range(area(r, c.freeWeight, 1, 12)), range(area(r, c.freeBefore, 1, 12)));
  const near = half(context);
  const asLocked = `ISNUMBER(${lock})*(${months}+${near}>${lock})*(${months}-${near}<${lock})`;
  return `(1-${asLocked}-(1-ISNUMBER(${lock}))*(ABS(${months}-(${part}))<${near}))`;
}

function monthPart(context: BreakdownContext, r: number, upTo: string, before: string): string {
  const { columns: c } = context;
  return cumulativePart(cell(r, c.monthsLeft), upTo, before, `MAX(${TRACE},${cell(r, c.freeWeight + 11)})`, setup(context, SETUP.digits));
}

/** By how much the figure is less than planned; what is no number counts as nothing. */
function offBy(context: BreakdownContext, { r, children }: RowPlace): string {
  const { columns: c } = context;
  const at = cell(r, c.typedAt);
  const inMonths = (column: number) => `INDEX(${range(area(r, column, 1, 12))},${at}-5)`;
  const lock = inMonths(c.lock);
  const month =
    children.length > 0
      ? inMonths(c.partsMonth)
      : `IF(ISNUMBER(${lock}),${lock},${monthPart(context, r, inMonths(c.freeWeight), inMonths(c.freeBefore))})`;
  const quarter = `CHOOSE(${at}-1,${[0, 1, 2, 3].map((q) => quarterSum(context, r, q)).join(',')})`;
  const planned = `IF(${at}=1,${cell(r, c.plannedYear)},IF(${at}<6,${quarter},${month}))`;
  const figure = typedFigure(context, r);
  return `=IF(ISNUMBER(${at}),ROUND(${planned}-IF(ISNUMBER(${figure}),${figure},0),${decimals(context)}),"")`;
}
