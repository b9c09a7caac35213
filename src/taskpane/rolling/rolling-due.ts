import { monthNumber, type Month } from '../../calendar/months';
import type { RollingSpec } from '../../planning/rolling/rolling-plan';
import { firstUnknownMonth, monthsOfYear, type Actuals } from './rolling-form';

/** How far a standing plan's first month is behind the sales that are known. */
export type RollingDue =
  /** Its sales are not all known yet. */
  | { readonly kind: 'not-yet' }
  /** They are: the plan is to roll forward to the month after the last known one. */
  | { readonly kind: 'due'; readonly to: Month }
  /** They are, and so are those of the whole plan year. */
  | { readonly kind: 'year-over' };

/**
 * Whether a standing plan is to roll forward.
 * @param start of the plan year
 * @param today serial number
 */
export function rollingDue({ asOf }: RollingSpec, start: Month, actuals: Actuals, today: number): RollingDue {
  const to = firstUnknownMonth(actuals, today);
  if (monthNumber(to) <= monthNumber(asOf)) return { kind: 'not-yet' };
  return monthsOfYear(start).some((month) => monthNumber(month) === monthNumber(to)) ? { kind: 'due', to } : { kind: 'year-over' };
}
