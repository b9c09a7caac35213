import { PERIOD_GRAINS } from '../calendar/period';
import { periodsFrom } from '../calendar/periods';
import { FIRST_SOUND_SERIAL, LAST_SERIAL } from '../calendar/serial';
import { InputError } from '../planning/input-error';
import { readChoice, readDate, readWhole } from './arguments';
import { MOST_PERIODS } from './limits';

/**
 * `PLAN.PERIODS(start, count, [grain "month"])`: one row a period, its first and its last day as serial dates; see periodsFrom.
 *
 * @throws InputError naming argument, found and allowed
 */
export function planPeriods(start: unknown, count: unknown, grain: unknown = null): number[][] {
  const first = readDate('start', start);
  const rows = readWhole('count', count, { low: 1, high: MOST_PERIODS });
  const periods = periodsFrom(first, rows, readChoice('grain', grain, PERIOD_GRAINS, 'month'));
  if (periods.some((period) => period.first < FIRST_SOUND_SERIAL || period.last > LAST_SERIAL))
    throw new InputError('periods-beyond-calendar');
  return periods.map((period) => [period.first, period.last]);
}
