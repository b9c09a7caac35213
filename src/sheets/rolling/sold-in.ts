import type { Level } from '../../planning/actuals/actuals';
import type { RollingRow } from '../../planning/rolling/rolling-plan';
import { actualsSum } from '../breakdown/actuals-sum';
import type { RollingContext } from './context';

/**
 * What a row sold over a span, live from the history.
 *
 * @param span two expressions: from one day up to (not including) another
 * @param member the cell that holds the row's name of a level
 */
export function soldIn(
  { plan, table }: RollingContext,
  row: RollingRow,
  span: { readonly from: string; readonly before: string },
  member: (level: Level) => string,
): string {
  const members = plan.levels.map((level) => ({ level, name: row.member[level], cell: member(level) }));
  return actualsSum(table, { title: table.columns.netSales, scale: table.scale }, span, row.parent < 0 ? [] : members, plan.rows);
}
