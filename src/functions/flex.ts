import { flexibleBudget } from '../planning/variance/flexible-budget';
import { readNumber } from './arguments';
import { withinRange } from './within-range';

/**
 * `PLAN.FLEX(plan_cost, plan_driver, actual_cost, actual_driver, [variable_share 1])`: flexed budget, activity variance and spending variance in
 * a row of three cells; see flexibleBudget. The two variances sum to plan less actual.
 *
 * @throws InputError naming argument, found and allowed; `flex-driver-zero` for too little data, `result-too-large` where no solution exists
 */
export function planFlex(
  planCost: unknown,
  planDriver: unknown,
  actualCost: unknown,
  actualDriver: unknown,
  variableShare: unknown = null,
): number[][] {
  const plan = { cost: readNumber('plan_cost', planCost), driver: readNumber('plan_driver', planDriver) };
  const actual = { cost: readNumber('actual_cost', actualCost), driver: readNumber('actual_driver', actualDriver) };
  const { flexed, activity, spending } = flexibleBudget(plan, actual, readNumber('variable_share', variableShare, 1));
  return [[flexed, activity, spending].map(withinRange)];
}
