import { InputError } from '../input-error';
import { shareOfChange } from './share-of-change';

/**
 * Growth from `previous` to `current` as a share: 0.1 is 10 % more. Where `previous` is below zero, an improvement is still above zero: from
 * -100 to -80 is 0.2.
 *
 * @throws InputError `growth-previous-zero`
 */
export function growth(current: number, previous: number): number {
  if (previous === 0) throw new InputError('growth-previous-zero');
  return shareOfChange(current, previous);
}
