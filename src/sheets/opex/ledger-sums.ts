import { range } from '../address';
import { area } from '../draft';
import { on, type OpexContext } from './context';
import { FIRST_ROW, ledgerColumn, ROOM, type LedgerColumn } from './layout';

/** Lines of the table of bookings, the empty one of a new table among them. */
export const ledgerLines = ({ plan }: OpexContext): number => Math.max(1, plan.ledger.length);

/** A column of the bookings as formulas on other sheets refer to it, with room for lines added below. */
export function ledger(context: OpexContext, field: LedgerColumn): string {
  return on(context, 'Ledger', range(area(FIRST_ROW, ledgerColumn(field), ledgerLines(context) + ROOM, 1), '$both'));
}

/** A condition on a column: what SUMIFS is given. */
export type Condition = readonly [field: LedgerColumn, criterion: string];

/** The sum of bookings that count and belong to a row of `OPEX` (by its sheet row, from 0), under more conditions. */
export function booked(context: OpexContext, row: number, conditions: readonly Condition[]): string {
  const all: readonly Condition[] = [['row', String(row - FIRST_ROW + 1)], ['counts', '1'], ...conditions];
  return `SUMIFS(${ledger(context, 'amount')},${all.map(([field, criterion]) => `${ledger(context, field)},${criterion}`).join(',')})`;
}

/** Both conditions that a half-month lies from one to another, given as expressions. */
export function within(field: 'half' | 'plannedHalf', first: string, last: string): readonly Condition[] {
  return [
    [field, `">="&${first}`],
    [field, `"<="&${last}`],
  ];
}
