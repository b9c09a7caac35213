import { FOCUS_FIELDS } from '../../planning/rolling/focus-line';
import { cell, range } from '../address';
import { area } from '../draft';
import { on, type RollingContext } from './context';
import { FIRST_MONTH, FOCUS, FOCUS_TABLE, focusColumn, ROOM, type FocusColumn } from './layout';
import { unfilled } from './unfilled-lines';

/** A column of the table. Excel takes it in formulas of sheets that are filled once the table is there, which its own is not. */
function tableColumn({ t }: RollingContext, field: FocusColumn): string {
  return `${FOCUS_TABLE}[${t(`focus.${field}`)}]`;
}

/** How many lines with an event no cell of `GTM` uses, as `GTM` counts them; those of months before the window are past. */
export function unusedLines(context: RollingContext): string {
  const [month, event, code] = (['month', 'event', 'code'] as const).map((field) => tableColumn(context, field));
  return `SUMPRODUCT((${event}<>"")*ISNUMBER(${code})*(${code}=0)*(1-ISNUMBER(${month})*(${month}<${FIRST_MONTH})))`;
}

/** How many lines do not count because their formulas are missing or the table does not reach down to them, as `GTM` counts them. */
export function unfilledLines(context: RollingContext): string {
  const lines = FOCUS_FIELDS.map((field) => tableColumn(context, field));
  const first = FOCUS.first + context.plan.focus.length;
  const below = (field: FocusColumn) =>
    on(context, 'Focus', range(area(FOCUS.first, focusColumn(field), first - FOCUS.first + ROOM, 1), '$both'));
  const end = `ROW(${on(context, 'Focus', cell(FOCUS.header, 0, '$both'))})+ROWS(${tableColumn(context, 'code')})`;
  const added = `(ROW(${below('month')})>${end})*ISNUMBER(${below('month')})*(${below('event')}<>"")`;
  return `SUMPRODUCT(${unfilled(lines, tableColumn(context, 'code'))})+SUMPRODUCT(${added})`;
}
