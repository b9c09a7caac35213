import { InputError } from '../../locales/risk-errors';
import type { Key } from './philox';

/**
 * The key of the generator for a seed as people type it: its low and its high 32 bits.
 *
 * @param seed a whole number from 0 to 2^53 − 1
 * @throws InputError `simulation-seed`
 */
export function keyOf(seed: number): Key {
  if (!Number.isSafeInteger(seed) || seed < 0) throw new InputError('simulation-seed', { found: seed, allowed: Number.MAX_SAFE_INTEGER });
  return [seed >>> 0, Math.floor(seed / 0x100000000)];
}
