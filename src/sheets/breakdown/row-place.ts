import { rowAt, sheetRow, type BreakdownContext } from './context';

/** Where a row of the plan and its relatives stand: zero-based sheet rows. */
export interface RowPlace {
  readonly r: number;
  readonly children: readonly number[];
  /** Whether the rows below have rows below themselves. */
  readonly grandchildren: boolean;
  /** -1 for the total. */
  readonly parent: number;
  /** The row beside it that comes just before, null for the first. */
  readonly before: number | null;
  /** The last of the rows beside it. */
  readonly last: number;
}

/** The place of a row of the plan. */
export function rowPlace(context: BreakdownContext, index: number): RowPlace {
  const { plan } = context;
  const row = rowAt(plan, index);
  const siblings = row.parent < 0 ? [index] : rowAt(plan, row.parent).children;
  const before = siblings[siblings.indexOf(index) - 1];
  return {
    r: sheetRow(index),
    children: row.children.map(sheetRow),
    grandchildren: row.children.some((child) => rowAt(plan, child).children.length > 0),
    parent: row.parent < 0 ? -1 : sheetRow(row.parent),
    before: before === undefined ? null : sheetRow(before),
    last: sheetRow(siblings[siblings.length - 1] ?? index),
  };
}
