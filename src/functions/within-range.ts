import { InputError } from '../planning/input-error';

/**
 * A result that a cell can hold.
 *
 * @throws InputError `result-too-large` beyond the largest number there is
 */
export function withinRange(value: number): number {
  if (!Number.isFinite(value)) throw new InputError('result-too-large');
  return value;
}
