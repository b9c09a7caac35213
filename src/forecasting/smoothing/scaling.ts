import { requireValues, type History } from './method-forecast';

/** A history in a unit of its own: its largest absolute value is from 1 to below 2, or all of it is zero. */
export interface ScaledHistory {
  readonly values: Float64Array;
  readonly unit: number;
}

/**
 * The history divided by a power of two, so that squares and products of its values neither overflow nor vanish; nothing is lost, as
 * only exponents change.
 *
 * @throws RangeError where the history is empty
 */
export function scaleHistory(history: History): ScaledHistory {
  requireValues(history);
  let largest = 0;
  for (let at = 0; at < history.length; at++) largest = Math.max(largest, Math.abs(history[at]!));
  const unit = largest === 0 ? 1 : 2 ** Math.min(1023, Math.floor(Math.log2(largest)));
  const values = new Float64Array(history.length);
  for (let at = 0; at < values.length; at++) values[at] = history[at]! / unit;
  return { values, unit };
}

/** Figures back in the history's unit; what lies beyond the largest number becomes that number. */
export function unscale(values: ArrayLike<number>, unit: number): number[] {
  return Array.from(values, (value) => unscaleOne(value, unit));
}

/** One figure back in the history's unit. */
export function unscaleOne(value: number, unit: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value * unit));
}
