import { splitCumulatively } from './cumulative';
import { roundHalfAway } from './round';
import { TRACE } from './trace';

/**
 * `total` split in proportion to `shares`, but every part at least its `need`: where no need exceeds its share this is splitCumulatively; where
 * one does, the others give way in proportion to what they have above their needs. To the unit; where the needs exceed the total, the needs.
 *
 * @param total already rounded to `digits`, not below zero
 * @param shares none below zero; all zero: equal parts
 * @param needs rounded to `digits`, none below zero
 */
export function splitAbove(total: number, shares: readonly number[], needs: readonly number[], digits: number): number[] {
  const whole = shares.reduce((sum, share) => sum + share + TRACE, 0);
  const wanted = shares.map((share) => (total * (share + TRACE)) / whole);
  return splitTowards(total, wanted, needs, digits);
}

/** `total` as the needs plus what is left of it in proportion to what each wanted amount is above its need. To the unit, as splitAbove. */
export function splitTowards(total: number, wanted: readonly number[], needs: readonly number[], digits: number): number[] {
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const spare = roundHalfAway(Math.max(0, total - needed), digits);
  const above = wanted.map((amount, k) => Math.max(0, amount - (needs[k] ?? 0)) + TRACE);
  return splitCumulatively(spare, above, digits).map((part, k) => roundHalfAway((needs[k] ?? 0) + part, digits));
}
