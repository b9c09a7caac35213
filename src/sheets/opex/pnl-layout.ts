import { HALF_MONTHS } from '../../planning/opex/view';
import { OPEX } from './layout';

export { CHOICE_ROW, FIRST_ROW, GROUP_ROW, HEADER_ROW } from './layout';

/** Columns of `P&L`, zero-based: what people read, then what it is worked out from. */
export const PNL = {
  label: 0,
  /** Of the view. */
  actual: 1,
  plan: 2,
  variance: 3,
  attainment: 4,
  ratio: 5,
  lastYear: 6,
  growth: 7,
  previous: 8,
  change: 9,
  /** Of the plan year. */
  toDate: 10,
  planToDate: 11,
  outlook: 12,
  yearPlan: 13,
  outlookGap: 14,
  attention: 15,
  /** What was booked of the view. */
  known: 17,
  /** 1 where nothing was booked that must be. */
  missing: 18,
  /** 1 for lines of cost that no other line of cost holds. */
  cost: 19,
  check: 20,
  /** What a line is, and the number of its statement's channel; 0 is the total. */
  kind: 21,
  place: 22,
  actualHalf: 24,
  planHalf: 25 + HALF_MONTHS,
  end: 25 + 2 * HALF_MONTHS,
} as const;

/** Columns that are summed from `OPEX`; what else is read follows from them. */
export const FIGURES_OF = {
  actual: OPEX.actual,
  plan: OPEX.plan,
  lastYear: OPEX.lastYear,
  previous: OPEX.previous,
  toDate: OPEX.toDate,
  planToDate: OPEX.planToDate,
  outlook: OPEX.outlook,
  yearPlan: OPEX.yearPlan,
  known: OPEX.inView,
} as const;
export type PnlFigure = keyof typeof FIGURES_OF;
export const PNL_FIGURES = Object.keys(FIGURES_OF) as readonly PnlFigure[];

/** Lines of checks below the statements. */
export type PnlCheck = 'choices' | 'channels' | 'adds' | 'opex' | 'receivable' | 'lines' | 'cells';

/** The most that can be typed of days and parts. */
export const MOST = { creditDays: 365, purchasePart: 1 } as const;
