import {
  MONTHLY_FIELDS,
  MOST_SCENARIOS,
  RANGE_FIELDS,
  SCENARIO_LEVERS,
  uncertainPlaces,
  type ProgrammeField,
} from '../../planning/loyalty/loyalty-inputs';
import type { LoyaltyShape } from './shape';

export { FIRST_ROW, HEADER_ROW } from '../breakdown/layout';

/** Columns of the sheet `Loyalty`. Lists by month and by age have their total first. */
export const LOYALTY = { label: 0, value: 1, total: 1, first: 2 } as const;

/** Lines of the programme, in their order: what is typed once and what is chosen from a list. */
export const PROGRAMME_LINES = [
  'earnRate',
  'signUpPoints',
  'activityPoints',
  'expiry',
  'expiryN',
  'lapse',
  'salesSource',
  'planShare',
  'margin',
  'incrementalShare',
  'view',
  'openingLiability',
] as const satisfies readonly (ProgrammeField | 'expiry' | 'salesSource' | 'view')[];
export type ProgrammeLine = (typeof PROGRAMME_LINES)[number];

export const SEGMENT_COLUMNS = ['members', 'churn', 'activeShare', 'spend', 'multiplier'] as const;
export type SegmentColumn = (typeof SEGMENT_COLUMNS)[number];

export const REWARD_COLUMNS = ['share', 'price', 'unitCost', 'partnerShare', 'faceValue'] as const;
export type RewardColumn = (typeof REWARD_COLUMNS)[number];

/** Columns of the table of uncertain inputs, after its label. */
export const RANGE = {
  typed: 1,
  distribution: 2,
  values: 3,
  drawn: 3 + RANGE_FIELDS.length,
  group: 4 + RANGE_FIELDS.length,
  words: 5 + RANGE_FIELDS.length,
  end: 6 + RANGE_FIELDS.length,
} as const;

/** What must be zero on `Loyalty`. */
export const LOYALTY_CHECKS = [
  'rewards',
  'migration',
  'retention',
  'curve',
  'shares',
  'ranges',
  'groups',
  'members',
  'caps',
  'rebuild',
  'choices',
  'planSales',
  'text',
  'standing',
] as const;
export type LoyaltyCheck = (typeof LOYALTY_CHECKS)[number];

/** Sheet rows and columns of `Loyalty` for a shape. Rows are those of the first line of each table; its header stands above it. */
export function loyaltyRows(shape: LoyaltyShape) {
  const { segments, rewards, years, months, groups } = shape;
  let next = 4;
  // A title, a header, the lines, and an empty line below.
  const table = (lines: number): number => (next += lines + 3) - lines - 1;
  const programme = table(PROGRAMME_LINES.length);
  const segment = table(segments + 1);
  const monthly = table(MONTHLY_FIELDS.length + segments + 2);
  const retention = table(segments);
  const ages = table(1 + segments);
  const reward = table(rewards + 1);
  const caps = table(years);
  const places = uncertainPlaces(segments, rewards);
  const ranges = table(places.length);
  const group = table(groups);
  const checks = table(LOYALTY_CHECKS.length);
  const width = Math.max(
    LOYALTY.first + months,
    LOYALTY.first + shape.retention,
    LOYALTY.first + shape.curve,
    LOYALTY.first + SEGMENT_COLUMNS.length + segments + 1,
    RANGE.end,
  );
  return {
    programme,
    segment,
    migration: LOYALTY.value + SEGMENT_COLUMNS.length,
    migrationCheck: LOYALTY.value + SEGMENT_COLUMNS.length + segments,
    monthly,
    joiners: monthly + MONTHLY_FIELDS.length,
    planSales: monthly + MONTHLY_FIELDS.length + segments,
    fiscalMonth: monthly + MONTHLY_FIELDS.length + segments + 1,
    retention,
    curve: ages,
    standing: ages + 1,
    reward,
    caps,
    places,
    ranges,
    group,
    checks,
    end: next - 1,
    /** First column that is not shown: lists to choose from, and the assumptions as the simulation reads them. */
    width,
    lists: width + 1,
    block: width + 9,
  };
}
export type LoyaltyRows = ReturnType<typeof loyaltyRows>;

/** Rows and columns of the sheet `Scenarios`. */
export const SCENARIO = {
  label: 0,
  inUse: 1,
  first: 2,
  /** Hidden: the factors as they count, 1 for an empty cell, a column each. */
  used: 2 + MOST_SCENARIOS + 1,
  switchRow: 3,
  names: 5,
  levers: 6,
  check: 6 + SCENARIO_LEVERS.length,
  results: 6 + SCENARIO_LEVERS.length + 3,
} as const;
