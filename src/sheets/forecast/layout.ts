import { FIRST_ROW } from '../breakdown/layout';
import type { ForecastPlan } from '../../planning/forecast/forecast-plan';

/** The rows and columns of the sheet `Forecast`, zero-based. The table begins where those of the plan's sheets do (breakdown/layout). */
export { FIRST_ROW, GROUP_ROW, HEADER_ROW, LINK_ROW } from '../breakdown/layout';

/** Months of history on the chart. */
const CHARTED = 36;
/** Lines of figures by which a change of the history is told. */
export const SOURCE_LINES = 4;
/** Characters of a column of months. */
export const MONTH_WIDTH = 13;

/** Columns of the sheet for a horizon. What stands before the months keeps its place whatever the horizon. */
export function forecastColumns(horizon: number) {
  const month = 9;
  return {
    label: 0,
    /** Hidden: channel, store and product, which the sums over the history look for. */
    member: 1,
    /** Hidden: 1 for the lowest rows. */
    lowest: 4,
    sum: 5,
    yearBefore: 6,
    growth: 7,
    method: 8,
    month,
    lower: month + horizon + 1,
    upper: month + 2 * (horizon + 1),
    notes: month + 3 * (horizon + 1),
  } as const;
}

/** Rows of the blocks below the table. */
export function forecastRows(plan: ForecastPlan) {
  const last = FIRST_ROW + plan.rows.length - 1;
  const methods = plan.test?.methods.length ?? 0;
  const test = last + 6;
  const source = test + (methods === 0 ? 3 : methods + 5);
  const data = source + SOURCE_LINES + 5;
  return {
    last,
    checks: last + 2,
    test,
    testHeader: test + 2,
    testLines: test + 3,
    source,
    made: source + 1,
    changed: source + 2,
    sourceHeader: source + 3,
    sourceLines: source + 4,
    /** History and forecast of the total by month, for the chart. */
    data,
    dataHeader: data + 1,
    dataLines: data + 2,
  } as const;
}

/** How many months of history stand on the chart. */
export const chartedMonths = (plan: ForecastPlan): number => Math.min(CHARTED, plan.months.length);

/** Months that are summed and held against the year before. */
export const summedMonths = (plan: ForecastPlan): number => Math.min(12, plan.spec.horizon);
