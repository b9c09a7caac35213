import { fitRetention, survivalCurve } from './beta-geometric';

/**
 * Share of a cohort left after 0, 1, 2, … periods, by the shifted-beta-geometric model fitted to `survivors` (see fitRetention): as many
 * shares as survivors, then `horizon` more. The first is 1; times the size of the cohort they are expected survivors.
 *
 * @param survivors size of the cohort, then those left after 1, 2, … periods, as counts or as shares; at least three
 * @param horizon further periods, 0 or more
 * @throws MethodError as fitRetention
 */
export function retention(survivors: readonly number[], horizon: number): number[] {
  return survivalCurve(fitRetention(survivors), survivors.length - 1 + horizon);
}
