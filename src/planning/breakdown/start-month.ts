import { InputError } from '../input-error';
import type { YearMonth } from './plan';

/** The years dates of history can have; `Setup` takes no others either. */
export const START_YEARS = { first: 1950, end: 2200 } as const;

/**
 * Why a plan cannot begin in a month; null where it can.
 *
 * @param typed how a person wrote the month, for the message to repeat
 * @returns InputError `start-not-a-month`
 */
export function startError({ year, month }: YearMonth, typed = `${year}-${String(month).padStart(2, '0')}`): InputError | null {
  const sound =
    Number.isInteger(year) && year >= START_YEARS.first && year < START_YEARS.end && Number.isInteger(month) && month >= 1 && month <= 12;
  return sound ? null : new InputError('start-not-a-month', { found: typed });
}
