import { InputError } from '../input-error';
import { closeOn } from './close-on';
import { variance } from './variance';

/** A cost and what drives it: units sold, orders, hours, net sales. */
export interface DrivenCost {
  readonly cost: number;
  readonly driver: number;
}

/** A flexible budget beside plan and actual; variances above zero are favourable. */
export interface FlexibleBudget {
  /** What the plan allows at the actual driver. */
  readonly flexed: number;
  /** Plan less flexed: what the level of activity explains (sales-volume variance). */
  readonly activity: number;
  /** Flexed less actual: what was spent beside it (flexible-budget variance, of rates and of quantities used). */
  readonly spending: number;
}

/**
 * The cost that a plan allows at the actual driver, and the variance from plan to actual in its two parts, which sum to plan less actual (see
 * closeOn). The variable share of the planned cost goes with the driver, the rest is fixed.
 *
 * Without a planned driver there is no cost a unit to flex by. The plan then stands as it is where the actual driver is zero, too, or nothing of
 * the cost is variable.
 *
 * Source of the method: the flexible budget of Horngren et al., Cost Accounting, chapter 7.
 *
 * @param variableShare from 0, all fixed, to 1, all variable
 * @throws InputError `flex-share`, `argument-negative` for a planned driver below zero, `flex-driver-zero`
 */
export function flexibleBudget(plan: DrivenCost, actual: DrivenCost, variableShare: number): FlexibleBudget {
  const flexed = flexedCost(plan, actual.driver, variableShare);
  const parts = [variance(flexed, plan.cost, 'cost'), variance(actual.cost, flexed, 'cost')];
  const [activity = 0, spending = 0] = closeOn(variance(actual.cost, plan.cost, 'cost'), parts);
  return { flexed, activity, spending };
}

function flexedCost({ cost, driver }: DrivenCost, actualDriver: number, variableShare: number): number {
  if (variableShare < 0 || variableShare > 1) throw new InputError('flex-share', { found: variableShare });
  if (driver < 0) throw new InputError('argument-negative', { argument: 'plan_driver', found: driver });
  const variable = cost * variableShare;
  if (variable === 0 || actualDriver === driver) return cost;
  if (driver === 0) throw new InputError('flex-driver-zero');
  return cost - variable + (variable * actualDriver) / driver;
}
