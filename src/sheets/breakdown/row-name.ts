import { cell, range } from '../address';
import { area } from '../draft';
import { on, type BreakdownContext } from './context';
import { COL, FIRST_ROW } from './layout';

/** The path of the plan row that stands in a sheet row (as `ROW()` counts), as an expression on `Workings`; the total has none but its label. */
export function rowName(context: BreakdownContext, row: string): string {
  return rowNameAt(context, `${row}-ROW(${cell(FIRST_ROW, context.columns.label, '$both')})+1`);
}

/** As `rowName`, of the row at a place among the plan's rows, from 1. */
export function rowNameAt(context: BreakdownContext, place: string): string {
  const at = (column: number) =>
    `INDEX(${on(context, 'Breakdown', range(area(FIRST_ROW, column, context.plan.rows.length, 1), '$both'))},${place})`;
  return `IF(${at(COL.path)}="",${at(COL.label)},${at(COL.path)})`;
}
