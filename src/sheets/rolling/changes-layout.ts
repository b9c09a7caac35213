import { LINK_ROW } from './layout';

/** Why a landing has moved, in the order of the columns. */
export const CAUSES = ['actuals', 'forecast', 'events', 'manual', 'price', 'months'] as const;
export type Cause = (typeof CAUSES)[number];

/** Columns of the sheet `Changes`; its rows are those of `GTM`. */
export const CHANGES = {
  label: 0,
  /** Hidden: the row's path, as a criterion. */
  path: 1,
  then: 2,
  causes: 3,
  now: 9,
  change: 10,
  percent: 11,
  mostly: 12,
  /** Hidden blocks by month of the window: the log's line, and what it says; then figures of the view, one a column in the line of the choice. */
  blocks: 14,
} as const;

/** The line above the table, in which the view is chosen. */
export const CHOICE = { row: LINK_ROW, view: 2, from: 4, logged: 6 } as const;

/** The name of the totals of the causes, by which they are read back. */
export const CHANGES_TOTAL = 'Almanac_Changes_Total';

export const causeColumn = (cause: Cause): number => CHANGES.causes + CAUSES.indexOf(cause);
