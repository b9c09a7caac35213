import { MethodError } from '../method-error';

/** What the likelihood of a cohort needs: who stays and who is lost, period by period. */
export interface ChurnCounts {
  /** Size of the cohort, then those left after 1, 2, … periods. */
  readonly survivors: readonly number[];
  /** Lost over all periods. */
  readonly lost: number;
  /** Periods lived under observation, over the whole cohort: the sum of those present at the start of each period. */
  readonly exposure: number;
}

/** Values needed: the cohort and two periods, one for each parameter. */
const FEWEST = 3;

/**
 * The counts of a cohort, checked.
 *
 * @throws MethodError `retention-too-short`, `retention-empty-cohort`, `retention-negative`, `retention-rises`
 */
export function churnCounts(survivors: readonly number[]): ChurnCounts {
  const { length } = survivors;
  if (length < FEWEST) throw new MethodError('retention-too-short', { needed: FEWEST, found: length });
  if (!(survivors[0]! > 0)) throw new MethodError('retention-empty-cohort', { found: survivors[0]! });
  survivors.forEach((found, at) => {
    if (found < 0) throw new MethodError('retention-negative', { period: at + 1, found });
    const before = survivors[at - 1] ?? found;
    if (found > before) throw new MethodError('retention-rises', { period: at + 1, found, before });
  });
  const exposure = survivors.slice(0, -1).reduce((sum, count) => sum + count, 0);
  return { survivors, lost: survivors[0]! - survivors[length - 1]!, exposure };
}
