import { OUTLOOK_METHODS, outlook } from '../planning/outlook/outlook';
import { readChoice, readFullRange, readRange } from './arguments';
import { withinRange } from './within-range';

/**
 * `PLAN.OUTLOOK(actuals, plan, [method "plan-mix"])`: where the year lands, in one cell: the sum of outlook. Both ranges are read row by row;
 * blank cells at the end of `actuals`, or fewer cells than `plan`, are periods still to come.
 *
 * @throws InputError naming argument, found and allowed; `outlook-no-actual` for too little data, `outlook-plan-zero` where no solution exists
 */
export function planOutlook(actuals: unknown, plan: unknown, method: unknown = null): number[][] {
  const known = readRange('actuals', actuals);
  const planned = readFullRange('plan', plan);
  const periods = outlook(known.cells, planned.cells, readChoice('method', method, OUTLOOK_METHODS, 'plan-mix'));
  return [[withinRange(periods.reduce((sum, value) => sum + value, 0))]];
}
