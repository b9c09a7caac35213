import type { DriverKind } from '../../planning/drivers/known-driver';
import { range } from '../address';
import { area } from '../draft';
import type { DriversContext } from './drivers-context';

/** What lies this little outside its limits is there by the rounding of the arithmetic alone. */
const SLACK = 0.000001;
const BELOW_ZERO = `<${-SLACK}`;

/** What a driver's values cannot be, as comparisons; nothing is known of drivers whose name does not tell. */
const LIMITS: Readonly<Record<DriverKind, readonly string[]>> = {
  count: [BELOW_ZERO],
  amount: [BELOW_ZERO],
  rate: [BELOW_ZERO, `>${1 + SLACK}`],
  other: [],
};

/** The blocks by month whose values have limits, typed and solved for: where they begin, and what is outside. */
export function limitedBlocks({ columns: c, drivers }: DriversContext): { readonly column: number; readonly limits: readonly string[] }[] {
  return drivers.flatMap(({ kind }, at) => {
    const limits = LIMITS[kind];
    const columns = [c.inputs[at], c.alone[at], c.together[at]].filter((column) => column !== undefined);
    return limits.length === 0 ? [] : columns.map((column) => ({ column, limits }));
  });
}

/** How many values of a row cannot be, as an expression; null where no driver has limits. */
export function impossibleCells(context: DriversContext, r: number): string | null {
  const counts = limitedBlocks(context).flatMap(({ column, limits }) => {
    const cells = range(area(r, column, 1, context.plan.months.length));
    return limits.map((limit) => `COUNTIF(${cells},"${limit}")`);
  });
  return counts.length === 0 ? null : counts.join('+');
}
