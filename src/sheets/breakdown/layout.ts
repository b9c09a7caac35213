import type { BreakdownPlan, Market } from '../../planning/breakdown/plan';

/**
 * Where things stand on the plan's sheets, zero-based. `Breakdown` and `Workings` share their row numbers: row i of the plan is the same row on
 * both, so that every formula reads across.
 */
export const FIRST_ROW = 6;
/** Links between the blocks of `Breakdown`. */
export const LINK_ROW = 3;
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
    ownMethod: take(1),
    /** The shape in force: the row's own, else that of the row above. */
    method: take(1),
    ownLikeRow: take(1),
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
    /** What locks of the row and of the rows below hold (workings-holds): by month, then the year. */
    belowNeed: take(12),
    firm: take(12),
    quarterLeft: take(4),
    quarterAbove: take(12),
    ownLock: take(12),
    need: take(12),
    yearNeed: take(1),
    heldYear: take(1),
    yearFloor: take(1),
    /** The year by share, none below what locks need (workings-years). */
    yearLeft: take(1),
    freeShares: take(1),
    roomYear: take(1),
    yearSpare: take(1),
    freeShare: take(1),
    aboveNeed: take(1),
    firstYear: take(1),
    /** Locked months cut over the rows below (workings-cut); the first seven belong to the row that is cut, the others to the parts. */
    lockLeft: take(12),
    naturalSum: take(12),
    mostSum: take(12),
    withinSum: take(12),
    lockOver: take(12),
    lockUp: take(12),
    lockSpare: take(12),
    natural: take(12),
    most: take(12),
    least: take(12),
    within: take(12),
    aboveLeast: take(12),
    lock: take(12),
    /** The running weight of the months without one, from the 0 ahead of the first. */
    freeBefore: take(1),
    freeWeight: take(12),
    /** The year once the months are cut. */
    leastYear: take(1),
    settledYear: take(1),
    finalFloor: take(1),
    finalAbove: take(1),
    finalSpare: take(1),
    monthsLeft: take(1),
    /** By how much the plan misses the row's year and its locks (year, quarters, months), and which lock to release (workings-advice). */
    partsYear: take(1),
    partsMonth: take(12),
    yearGap: take(1),
    lockGap: take(17),
    worstGap: take(1),
    worstLock: take(1),
    yearLockHolds: take(1),
    release: take(1),
    releaseAt: take(1),
    largestRelease: take(1),
    releaseLock: take(1),
    releaseRow: take(1),
    offRow: take(1),
    offName: take(1),
    /** The year as the plan makes it and as it counts; which figure of the row (1 year, 2 Q1, 6 first month) a person typed over (workings-typed-over). */
    plannedYear: take(1),
    usedYear: take(1),
    typedMonth: take(1),
    typedAt: take(1),
    typedBy: take(1),
    typedRow: take(1),
    typedName: take(1),
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
  /** How many typed weights and factors cannot be used; empty where all can. */
  shapesProblem: 25,
  month: 1,
  methodsHeader: 26,
  methods: 27,
  marketsHeader: 35,
  markets: 36,
  newRowsHeader: 41,
  newRows: 42,
  minimumNewRows: 20,
} as const;

/**
 * The inputs of `Setup` as the plan uses them, in the head of `Workings`: names in one line, values in the next. The seven inputs in a column stand in
 * the order of their rows, each followed by 1 where what was typed cannot be used, else 0.
 */
export const USED = {
  names: 2,
  values: 3,
  inputs: 4,
  computedGrowth: 18,
  typedWeights: 19,
  weightsUnusable: 31,
  factorsUnusable: 32,
  newRowsUnusable: 33,
  /** How many inputs of `Setup` cannot be used. */
  unusable: 34,
  /** The twelve factors of shape `event-aligned`. */
  eventFactors: 35,
} as const;

/** A row of `Setup` that holds a single input. */
export type SetupInput = (typeof SETUP)['target' | 'start' | 'method' | 'market' | 'digits' | 'currency' | 'growth'];

/** Column of `Workings` with that input as used; the next holds whether what was typed cannot be. */
export const usedColumn = (row: SetupInput): number => USED.inputs + 2 * (row - SETUP.target);

/** Where the lines of `Checks` begin, and the column that leads to what each is about. */
export const CHECKS = { first: 4, where: 3 } as const;

export function newRowCount(plan: BreakdownPlan): number {
  return Math.max(SETUP.minimumNewRows, plan.kept.newRows.length + 5);
}

/** The markets in the order of the workbook's list. */
export const MARKETS: readonly Market[] = ['none', 'CN', 'VN'];
