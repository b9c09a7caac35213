import { FIRST_ROW } from './layout';

/**
 * Columns of the sheet `Outlook`, zero-based; its rows are those of `GTM`. Sums of the year first, then room for the chart, the blocks by month of the plan
 * year, and what the chart and the progress are worked out from.
 */
export const OUTLOOK = {
  label: 0,
  /** Hidden: the row's path (the total has its label), its place in the annual plan, and what its parts miss of it. */
  name: 1,
  place: 2,
  parts: 3,
  target: 4,
  actual: 5,
  window: 6,
  rest: 7,
  landing: 8,
  gap: 9,
  attainment: 10,
  planToDate: 11,
  attainmentToDate: 12,
  lastYear: 13,
  growth: 14,
  lastMonth: 15,
  monthOnMonth: 16,
  yearOnYear: 17,
  runRate: 18,
  required: 19,
  requiredShare: 20,
  chart: 22,
  monthPlan: 29,
  monthOutlook: 42,
  monthLastYear: 55,
  /** Months of the chart, one a line: month, plan, actual, window, rest, last year. */
  data: 68,
  /** Names and figures, one a line. */
  figureName: 75,
  figure: 76,
  end: 77,
} as const;

/** Months of the plan year. */
export const YEAR = 12;

/** Cells the chart covers below the head. */
export const CHART_SIZE = { rows: 20, columns: 6 } as const;

/**
 * Lines of figures: the window's first month, the month after its last, months of the plan year that are known, the row on the chart, and the first month that is
 * not known: the window's, or an earlier one that the history does not reach.
 */
export const FIGURES = { first: FIRST_ROW, after: FIRST_ROW + 1, over: FIRST_ROW + 2, line: FIRST_ROW + 3, known: FIRST_ROW + 4 } as const;

/** The name of that month. */
export const KNOWN_UNTIL = 'Almanac_Known_Until';

/** Progress, right of the link in the line below the summary: the columns of its figures; what each is called stands left of it. */
export const PROGRESS = { byDays: 6, byEvents: 9, attained: 12, points: 15 } as const;

/** Lines of checks below the table. */
export const OUTLOOK_CHECKS = ['parts', 'window', 'months', 'plan', 'rows'] as const;
