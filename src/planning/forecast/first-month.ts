import { monthAt, monthNumber, monthNumberOfSerial } from '../../calendar/months';
import { dayOf } from '../../calendar/serial';
import type { YearMonth } from '../breakdown/plan';

/** Months before the end of history that a forecast may start from. */
const BACK = 3;

/**
 * The first months a forecast may start in, the proposed one first named: the month after the last whole one. The newest month is not whole
 * where its days are not all there, or where it is the month of today.
 *
 * @param newest the last month with sales
 * @param partial whether days are missing at its end
 * @param today serial number
 */
export function firstMonths(
  newest: YearMonth,
  partial: boolean,
  today: number,
): { readonly proposed: YearMonth; readonly choices: readonly YearMonth[] } {
  const last = monthNumber(newest);
  const running = monthNumberOfSerial(today) === last && dayOf(today + 1).month === newest.month;
  const proposed = partial || running ? last : last + 1;
  return { proposed: monthAt(proposed), choices: Array.from({ length: BACK }, (_, at) => monthAt(last + 2 - BACK + at)) };
}
