import type { ACTUAL_FIELDS } from '../../planning/loyalty/loyalty-inputs';
import { FIRST_ROW } from './layout';
import type { LoyaltyShape } from './shape';

/** Lines of the programme as a whole, table by table. */
export const PLAN_TABLES = {
  points: ['members', 'active', 'sales', 'issued', 'redeemed', 'expired', 'outstanding', 'redemptionRate', 'breakage'],
  worth: ['costOfSales', 'costPerActive', 'breakEvenSales', 'breakEvenShare', 'incrementalMargin', 'roi'],
  liability: ['liability', 'estimate', 'pointValue'],
  contract: ['contractOpening', 'deferred', 'revenue', 'contractClosing', 'contractCatchUp'],
  provision: ['provisionOpening', 'expense', 'redeemedCost', 'provisionClosing', 'provisionCatchUp'],
  actual: ['actualIssued', 'actualRedeemed', 'issuedDifference', 'redeemedDifference', 'issuedRealised', 'redeemedRealised'],
} as const;
/** Lines of the cost, before and after those of the rewards. */
export const COST_LINES = ['pointCost', 'pointsCost', 'fixedCosts', 'cost', 'budget', 'underBudget', 'toDate', 'cap', 'headroom'] as const;
export type PlanLine = (typeof PLAN_TABLES)[keyof typeof PLAN_TABLES][number] | (typeof COST_LINES)[number];

/** Members and what they do, segment by segment below their sum. */
export const MEMBER_BLOCKS = ['opening', 'leaving', 'left', 'moved', 'joined', 'closing', 'active', 'sales', 'issued'] as const;
export type MemberBlock = (typeof MEMBER_BLOCKS)[number];

/** Points of a segment in a month. */
export const POINT_LINES = ['opening', 'issued', 'redeemed', 'expired', 'closing'] as const;
export type PointLine = (typeof POINT_LINES)[number];
/** The ageing matrix of a segment. */
export const AGE_BLOCKS = ['redeemed', 'expired', 'closing'] as const;
export type AgeBlock = (typeof AGE_BLOCKS)[number];

/**
 * What becomes of one point, for segments that age alike. The last six follow the points of a month on their way through the ages: what is redeemed of them in
 * the end; how many they were, and what part of one was left and gone, when they were issued or when the plan began.
 */
export const COURSE_BLOCKS = ['expiring', 'left', 'gone', 'end', 'base', 'leftThen', 'goneThen', 'still', 'stillNew'] as const;
export type CourseBlock = (typeof COURSE_BLOCKS)[number];

/** The liability by age of points, over all segments. */
export const BOOK_BLOCKS = ['points', 'toDate', 'expected', 'deferred', 'liability', 'liabilityNew'] as const;
export type BookBlock = (typeof BOOK_BLOCKS)[number];

/** What must be zero on `Loyalty Plan`. */
export const PLAN_CHECKS = ['members', 'points', 'oldest', 'sales', 'book', 'bounds', 'negative', 'rewards'] as const;
export type PlanCheck = (typeof PLAN_CHECKS)[number];

/** Columns of `Loyalty Plan`: sums by fiscal year, what stands before the first month, the months, what comes after the last. */
export function planColumns({ years, months }: Pick<LoyaltyShape, 'years' | 'months'>) {
  const start = 1 + years;
  return { label: 0, year: 1, start, month: start + 1, after: start + 1 + months, end: start + 2 + months };
}
export type PlanColumns = ReturnType<typeof planColumns>;

/** Lines that the chart takes. */
const CHART_LINES = 16;

/** How much of a plan is written: all of it, or, for scenarios side by side, no more than their figures need. */
export interface PlanExtent {
  /** The sheet row of the first line. */
  readonly first: number;
  /** Points of all segments together where they age alike, and neither charts nor what came true. */
  readonly lean: boolean;
}
const WHOLE: PlanExtent = { first: FIRST_ROW, lean: false };

/** What tells how much of a movement comes of a new estimate. */
const CATCH_UP: readonly PlanLine[] = ['contractCatchUp', 'provisionCatchUp'];

/** Sheet rows of a plan by month. */
export function planRows(shape: LoyaltyShape, { first, lean }: PlanExtent = WHOLE) {
  const { segments, rewards, lastAge, apart } = shape;
  const pooled = lean && !apart;
  let next = first;
  const take = (lines: number): number => (next += lines) - lines;
  const lines = new Map<PlanLine, number>();
  const titles: { readonly key: string; readonly row: number; readonly of?: number }[] = [];
  const titled = (key: string, of?: number): void => {
    titles.push({ key, row: take(1), ...(of === undefined ? {} : { of }) });
  };
  const table = (key: string, keys: readonly PlanLine[]): void => {
    titled(key);
    for (const line of keys) lines.set(line, take(1));
  };
  table('points', PLAN_TABLES.points);
  take(1);
  titled('cost');
  const reward = take(rewards);
  for (const line of COST_LINES) lines.set(line, take(1));
  take(1);
  table('worth', PLAN_TABLES.worth);
  take(1);
  for (const key of ['liability', 'contract', 'provision'] as const) {
    const all: readonly PlanLine[] = PLAN_TABLES[key];
    table(key, lean ? all.filter((one) => !CATCH_UP.includes(one)) : all);
  }
  take(1);
  if (!lean) {
    table('actual', PLAN_TABLES.actual);
    take(1);
  }
  const chart = take(lean ? 0 : CHART_LINES);
  titled('members');
  const members = {} as Record<MemberBlock, number>;
  for (const block of MEMBER_BLOCKS) members[block] = take(1 + segments);
  take(1);
  const points = Array.from({ length: pooled ? 1 : segments }, (_, of) => {
    titled(pooled ? 'allSegments' : 'segment', pooled ? undefined : of);
    const line = take(POINT_LINES.length);
    const age = {} as Record<AgeBlock, number>;
    for (const block of AGE_BLOCKS) {
      titled(`age.${block}`, pooled ? undefined : of);
      age[block] = take(lastAge + 1);
    }
    // Where the row is that says what is issued, and of which segments.
    return { line, age, issued: members.issued + (pooled ? 0 : 1 + of), segment: pooled ? null : of };
  });
  take(1);
  titled('workings');
  titled('survival');
  const survival = take(segments);
  titled('staying');
  const staying = take(segments);
  titled('readiness');
  const readiness = take(lastAge + 1);
  const courses = Array.from({ length: apart ? segments : 1 }, (_, of) => {
    titled('course', of);
    const block = {} as Record<CourseBlock, number>;
    for (const one of COURSE_BLOCKS.filter((each) => !lean || each !== 'stillNew')) {
      titled(`course.${one}`, of);
      block[one] = take(lastAge + 1);
    }
    return { block };
  });
  const book = {} as Record<BookBlock, number>;
  for (const one of BOOK_BLOCKS.filter((each) => !lean || each !== 'liabilityNew')) {
    titled(`book.${one}`);
    book[one] = take(lastAge + 1);
  }
  take(1);
  if (!lean) titled('checks');
  const checks = take(lean ? 0 : PLAN_CHECKS.length);
  const line = (key: PlanLine): number => lines.get(key)!;
  return {
    lean,
    first,
    keys: [...lines.keys()],
    line,
    reward,
    chart,
    chartLines: CHART_LINES,
    members,
    points,
    /** Of those who join in a month, who is a member at the end of the plan. */
    survival,
    /** Of those of its own that a segment has at the start of a month, who stays. */
    staying,
    readiness,
    courses,
    book,
    checks,
    titles,
    end: next,
  };
}
export type PlanRows = ReturnType<typeof planRows>;

/** Sheet row of what came true. */
export function actualRow(rows: PlanRows, field: (typeof ACTUAL_FIELDS)[number]): number {
  return rows.line(field === 'issued' ? 'actualIssued' : 'actualRedeemed');
}
