import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { OpexSpec } from '../../planning/opex/opex-plan';
import { firstUnknownMonth, monthsOfYear, type Actuals } from '../rolling/rolling-form';

/**
 * The last month whose sales are all known.
 * @param today serial number
 */
export function lastKnownMonth(actuals: Actuals, today: number): Month {
  return monthAt(monthNumber(firstUnknownMonth(actuals, today)) - 1);
}

/**
 * What the page asks for: as asked last in this session, else as it stands, else the last month whose sales are known. Where that does not lie in the plan year (any more), it is the
 * month of the year nearest to it.
 *
 * @param start of the plan year
 */
export function possibleSpec(asked: OpexSpec | null, standing: OpexSpec | null, start: Month, actuals: Actuals, today: number): OpexSpec {
  const wanted = [asked, standing].find((spec) => spec !== null && isOfYear(spec.asOf, start)) ?? null;
  const known = monthNumber(lastKnownMonth(actuals, today));
  const first = monthNumber(start);
  return {
    asOf: wanted?.asOf ?? monthAt(Math.min(Math.max(known, first), first + 11)),
    view: (asked ?? standing)?.view ?? 'month',
  };
}

/** The last month whose sales are known, where it is of the plan year and after the one under review; else null. */
export function laterKnown(asOf: Month, start: Month, actuals: Actuals, today: number): Month | null {
  const known = lastKnownMonth(actuals, today);
  return isOfYear(known, start) && monthNumber(known) > monthNumber(asOf) ? known : null;
}

export function isOfYear(month: Month, start: Month): boolean {
  return monthsOfYear(start).some((one) => monthNumber(one) === monthNumber(month));
}
