import { MethodError } from '../method-error';

/** What the likelihood of cohorts needs: who stays and who is lost, period by period. */
export interface ChurnCounts {
  /** Present at the start of periods 1, 2, …, of the cohorts that the period is known of. */
  readonly atRisk: readonly number[];
  /** Those of them left at its end. */
  readonly kept: readonly number[];
  /** Lost over all periods. */
  readonly lost: number;
  /** Periods lived under observation: the sum of those at risk. */
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
  return pooledCounts([survivors]);
}

/**
 * The counts of cohorts together, checked: each is observed as far as it has values, and one of them for two periods at least.
 *
 * @throws MethodError as churnCounts, with the place in the first cohort at fault
 */
export function pooledCounts(cohorts: readonly (readonly number[])[]): ChurnCounts {
  const longest = Math.max(0, ...cohorts.map(({ length }) => length));
  if (longest < FEWEST) throw new MethodError('retention-too-short', { needed: FEWEST, found: longest });
  for (const survivors of cohorts) checkCohort(survivors);
  const periods = Array.from({ length: longest - 1 }, (_, at) =>
    cohorts.filter(({ length }) => length > at + 1).map((one) => one.slice(at, at + 2)),
  );
  const atRisk = periods.map((pairs) => pairs.reduce((sum, [before = 0]) => sum + before, 0));
  const kept = periods.map((pairs) => pairs.reduce((sum, [, after = 0]) => sum + after, 0));
  const lost = atRisk.reduce((sum, before, at) => sum + before - kept[at]!, 0);
  return { atRisk, kept, lost, exposure: atRisk.reduce((sum, count) => sum + count, 0) };
}

function checkCohort(survivors: readonly number[]): void {
  if (!(survivors[0]! > 0)) throw new MethodError('retention-empty-cohort', { found: survivors[0]! });
  survivors.forEach((found, at) => {
    if (found < 0) throw new MethodError('retention-negative', { period: at + 1, found });
    const before = survivors[at - 1] ?? found;
    if (found > before) throw new MethodError('retention-rises', { period: at + 1, found, before });
  });
}
