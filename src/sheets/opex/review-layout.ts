/** Columns of `Review`, zero-based: what is printed, then what it is worked out from. */
export const REVIEW = {
  label: 0,
  actual: 1,
  plan: 2,
  variance: 3,
  /** Attainment, or a part of net sales. */
  part: 4,
  lastYear: 5,
  growth: 6,
  outlook: 7,
  yearPlan: 8,
  outlookGap: 9,
  /** Sheet row, size and place of each line of cost; the sheet row of a line that is shown. */
  row: 11,
  size: 12,
  place: 13,
  shown: 14,
} as const;

/** Columns that are printed. */
export const PRINTED = REVIEW.outlookGap + 1;

/** Lines of cost that are shown, and movements of each kind. */
export const SHOWN_LINES = 8;
export const SHOWN_CAUSES = 3;

/** Rows that each chart covers. */
export const CHART_ROWS = 17;
