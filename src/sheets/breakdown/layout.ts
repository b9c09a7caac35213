import type { BreakdownPlan, Market } from '../../planning/breakdown/plan';

/**
 * Where things stand on the plan's sheets, zero-based. `Breakdown` and `Workings` share their row numbers: row i of the plan is the same row on
 * both, so that every formula reads across.
 */
export const FIRST_ROW = 6;
export const GROUP_ROW = 4;
export const HEADER_ROW = 5;

/** Columns of `Breakdown`. */
export const COL = {
  label: 0,
  year: 1,
  quarter: 2,
  month: 6,
  lastYear: 18,
  growth: 19,
  check: 20,
  attention: 21,
  /** Hidden: the row's path, by which a rebuild finds the row's inputs again. */
  path: 22,
  shareLastYear: 23,
  shareTyped: 24,
  share: 25,
  method: 27,
  like: 28,
  weight: 29,
  lockYear: 42,
  lockQuarter: 43,
  lockMonth: 47,
  end: 59,
} as const;

/** Columns of `Workings` for `n` months of history (a multiple of 12). */
export function workingsColumns(n: number) {
  const years = n / 12;
  let next = 4;
  const take = (count: number) => (next += count) - count;
  return {
    label: 0,
    /** Criteria for the Actuals table: channel, store, product. */
    member: 1,
    history: take(n),
    yearTotal: take(years),
    wholeYears: take(1),
    lastYear: take(1),
    lastYearPositive: take(1),
    profile: take(12),
    lastShape: take(12),
    method: take(1),
    likeRow: take(1),
    childrenLastYear: take(1),
    childrenTyped: take(1),
    childrenTypedCount: take(1),
    untyped: take(1),
    childrenUntyped: take(1),
    /** The inputs of `Breakdown` as the plan uses them: what is not a number of its range is left out and counted in `unusable`. */
    typedShare: take(1),
    lockedYear: take(1),
    lockedQuarter: take(4),
    lockedMonth: take(12),
    weight: take(12),
    unusable: take(1),
    runningShare: take(1),
    yearLeft: take(1),
    weightSum: take(1),
    ownLock: take(12),
    runningNatural: take(12),
    lock: take(12),
    lockLeft: take(12),
    freeWeight: take(12),
    monthsLeft: take(1),
    missedMonths: take(1),
    missedQuarters: take(1),
    end: next,
  } as const;
}

export type WorkingsColumns = ReturnType<typeof workingsColumns>;

/** Rows and columns of `Setup`. */
export const SETUP = {
  label: 0,
  value: 1,
  note: 2,
  target: 5,
  start: 6,
  method: 7,
  market: 8,
  digits: 9,
  currency: 10,
  growth: 11,
  lastYear: 12,
  built: 13,
  shapesHeader: 16,
  equal: 17,
  fourFourFive: 18,
  straightLine: 19,
  typedWeights: 20,
  festivalEstimated: 21,
  festivalTyped: 22,
  festival: 23,
  festivalNote: 24,
  month: 1,
  methodsHeader: 26,
  methods: 27,
  marketsHeader: 35,
  markets: 36,
  newRowsHeader: 41,
  newRows: 42,
  minimumNewRows: 20,
} as const;

export function newRowCount(plan: BreakdownPlan): number {
  return Math.max(SETUP.minimumNewRows, plan.kept.newRows.length + 5);
}

/** The markets in the order of the workbook's list. */
export const MARKETS: readonly Market[] = ['none', 'CN', 'VN'];
