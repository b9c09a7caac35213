import { InputError } from '../input-error';
import { shareOfChange } from './share-of-change';

/**
 * How far a target was attained, as a share: 1 is on target, above 1 is better. For a target above zero it is `actual` / `target`; for
 * one below zero (a planned loss) a smaller loss still counts as more: -80 against -100 is 1.2.
 *
 * Source of the method: 1 + (A - T) / |T|, the usual sign-safe attainment rate (达成率) of sales reporting in China.
 *
 * @throws InputError `attainment-target-zero`
 */
export function attainment(actual: number, target: number): number {
  if (target === 0) throw new InputError('attainment-target-zero');
  // The plain ratio where it is the same, since 1 + (A - T) / T loses digits.
  return target > 0 ? actual / target : 1 + shareOfChange(actual, target);
}
