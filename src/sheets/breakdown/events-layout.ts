import type { PlanEvents } from '../../planning/events/plan-events';
import type { EventField } from '../../planning/events/event-row';

/** Where things stand on the sheet `Events`, zero-based. The list grows downwards below everything else. */
export const EVENTS = {
  problem: 2,
  groups: 3,
  header: 4,
  /** Twelve lines, one a month. */
  months: 5,
  planMonth: 0,
  lastMonth: 1,
  days: 2,
  extraLast: 3,
  extraPlan: 4,
  factor: 5,
  /** Time progress: names in one column, figures in another. */
  progressName: 6,
  progress: 9,
  asOf: 5,
  yearByDays: 6,
  yearByEvents: 7,
  monthByDays: 8,
  monthByEvents: 9,
  asOfNote: 10,
  chartColumn: 11,
  listHint: 18,
  listHeader: 19,
  list: 20,
  listColumns: 15,
  /** Columns with a formula in every line of the list. */
  moved: 8,
  check: 12,
  /** What events have added before each month and after the last: day and figure of last year, of the plan year. */
  sums: 16,
  lastSums: 17,
  planSums: 19,
  /** The same before the days that time progress needs: name, day and figure, one line a day. */
  points: 21,
  until: 5,
  month: 6,
  monthAfter: 7,
  /** The list as the plan uses it, one column a line, with names in the first. */
  used: 25,
  usedNumber: 4,
  usedProblem: 5,
  usedCounts: 6,
  usedLastFirst: 7,
  usedLastUntil: 8,
  usedPlanFirst: 9,
  usedPlanUntil: 10,
  usedWeight: 11,
  /** How many lines of the list cannot be used, and how many lie beyond those the plan looks at. */
  unusable: 13,
  beyond: 14,
  /** Days on which what a day sells changes, three lines for each year, right of the list as used. */
  lastSteps: 5,
  planSteps: 9,
} as const;

/** Column of the list in which a field stands. */
export const EVENT_COLUMNS: Readonly<Record<EventField, number>> = {
  event: 0,
  platform: 1,
  lastFirst: 2,
  lastDDay: 3,
  lastLast: 4,
  planFirst: 5,
  planDDay: 6,
  planLast: 7,
  uplift: 9,
  use: 10,
  confidence: 11,
  source: 13,
  note: 14,
};

/** The table that holds the list. Without an underscore, which not every spreadsheet reads in a table's name. */
export const EVENTS_TABLE = 'AlmanacEvents';

/** Room for lines to come, and the steps in which it grows, so that a line more does not move the rest of the sheet. */
const SPARE = 10;
const STEP = 10;

/** How many lines of the list the plan looks at. */
export function eventCapacity({ rows }: Pick<PlanEvents, 'rows'>): number {
  return Math.ceil((rows.length + SPARE) / STEP) * STEP;
}

/** Where the names of the steps stand; their figures, two a line of the list and one before, stand right of them. */
export function stepsColumn(capacity: number): number {
  return EVENTS.used + capacity + 2;
}
