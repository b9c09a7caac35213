import { cell, range } from '../address';
import { area } from '../draft';
import type { MembersContext } from './context';
import { C_ROWS, customerColumn, FIRST_LINES, LINES_BELOW, READY, SPARE_LINES, type CustomerColumn } from './customers-layout';

/** Lines of the table of customers, empty ones among them. */
export const customerLines = ({ inputs }: MembersContext): number => Math.max(FIRST_LINES, inputs.customers.lines.length + SPARE_LINES);

/** A column of the table as formulas refer to it, with room for lines pasted below. */
export function customersOf(context: MembersContext, column: CustomerColumn): string {
  return range(area(C_ROWS.table, customerColumn(column), customerLines(context) + LINES_BELOW, 1), '$both');
}

/** 1 where both dates, months and threshold are typed, else 0. */
export const IS_READY = cell(READY.row, READY.column, '$both');
