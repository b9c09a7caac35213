import { normalQuantile } from '../../simulation/special/normal-quantile';
import { InputError } from '../../locales/risk-errors';
import { zOf } from './rate-test';

/** What a test is planned for. */
export interface PlannedTest {
  /** Rate of buyers expected of the control group. */
  readonly rate: number;
  /** Wanted: how much more of the test group buys, as part of that rate. */
  readonly uplift: number;
  /** Level of confidence. */
  readonly level: number;
  /** Probability of telling the wanted uplift from none. */
  readonly power: number;
}

/**
 * Customers that each of two groups of the same size needs, not rounded.
 *
 * Source of the method: Fleiss, Levin & Paik (2003), Statistical Methods for Rates and Proportions, 4.2, without continuity correction; as power.prop.test of R.
 *
 * @throws InputError `members-level`, `members-plan` where a rate is not between 0 and 1 or no uplift is wanted
 */
export function sampleSize({ rate, uplift, level, power }: PlannedTest): number {
  const wanted = rate * (1 + uplift);
  if (!(rate > 0 && rate < 1 && wanted >= 0 && wanted <= 1 && uplift !== 0)) throw new InputError('members-plan', { rate, found: wanted });
  if (!(power > 0 && power < 1)) throw new InputError('members-level', { found: power });
  const mean = (rate + wanted) / 2;
  const needed =
    zOf(level) * Math.sqrt(2 * mean * (1 - mean)) + normalQuantile(power) * Math.sqrt(rate * (1 - rate) + wanted * (1 - wanted));
  return (needed / (wanted - rate)) ** 2;
}
