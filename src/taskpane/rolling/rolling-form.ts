import { monthAt, monthNumber, type Month } from '../../calendar/months';
import type { WorkbookState } from '../../excel/contracts';
import { firstMonths } from '../../planning/forecast/first-month';
import { LONGEST_WINDOW, type RollingSpec } from '../../planning/rolling/rolling-plan';

/** How far the history goes. */
export type Actuals = Pick<NonNullable<WorkbookState['actuals']>, 'lastMonth' | 'lastMonthPartial'>;

/** Months planned where nobody has asked for others. */
const USUAL_WINDOW = 3;

/** How many months can be planned. */
export const WINDOWS: readonly number[] = Array.from({ length: LONGEST_WINDOW }, (_, at) => at + 1);

/** The months a rolling plan can begin in: those of the plan year. */
export function monthsOfYear(start: Month): readonly Month[] {
  return Array.from({ length: 12 }, (_, at) => monthAt(monthNumber(start) + at));
}

/**
 * The month after the last one whose sales are all known.
 * @param today serial number
 */
export function firstUnknownMonth({ lastMonth, lastMonthPartial = false }: Actuals, today: number): Month {
  return firstMonths(lastMonth, lastMonthPartial, today).proposed;
}

/**
 * The months the page asks for: as asked last in this session, else as the standing rolling plan goes on, else three from the first month that is not
 * known. Where the first month does not lie in the plan year (any more), it is the first that is not known, or else the plan year's own first.
 *
 * @param start of the plan year
 */
export function possibleSpec(asked: RollingSpec | null, start: Month, actuals: Actuals, today: number): RollingSpec {
  const offered = (month: Month) => monthsOfYear(start).some((one) => monthNumber(one) === monthNumber(month));
  const unknown = firstUnknownMonth(actuals, today);
  const proposed = offered(unknown) ? unknown : start;
  const months = asked?.months ?? USUAL_WINDOW;
  return {
    asOf: asked !== null && offered(asked.asOf) ? asked.asOf : proposed,
    months: WINDOWS.includes(months) ? months : USUAL_WINDOW,
  };
}

/** The last month with sales that a plan from `asOf` does not use; null where it uses all that is known. */
export function unusedSales(asOf: Month, actuals: Actuals, today: number): Month | null {
  const unknown = monthNumber(firstUnknownMonth(actuals, today));
  return monthNumber(asOf) < unknown ? monthAt(unknown - 1) : null;
}
