import { ACTION_FIELDS, type ActionField } from '../../planning/actions/action-line';

/** The table of the sheet `30-60-90`. */
export const ACTIONS_TABLE = 'AlmanacActions';

/** Rows and columns of the sheet, zero-based: today and the summary above, the list below, which grows downwards. */
export const ACTIONS = {
  problem: 2,
  today: 3,
  /** The day typed for today, and the one used. */
  todayTyped: 1,
  todayUsed: 3,
  groups: 5,
  summaryHeader: 6,
  summary: 7,
  /** Where the summary by days and the one by side begin. */
  byDays: 0,
  bySide: 6,
  sign: 13,
  signAgency: 6,
  header: 15,
  first: 16,
} as const;

/** Columns of the table, in their order: what is printed, then what is typed or worked out beside it. */
export const ACTION_COLUMNS = [
  'action',
  'side',
  'owner',
  'start',
  'days',
  'due',
  'kpi',
  'kpiMonth',
  'targetUsed',
  'actualUsed',
  'attainment',
  'score',
  'status',
  'overdue',
  'slipped',
  'note',
  'target',
  'actual',
  'weight',
  'carriedOn',
  'bucket',
  'check',
  'weightUsed',
] as const satisfies readonly (ActionField | string)[];
export type ActionColumn = (typeof ACTION_COLUMNS)[number];

/** The last column that is printed. */
export const LAST_PRINTED: ActionColumn = 'note';

export const actionColumn = (column: ActionColumn): number => ACTION_COLUMNS.indexOf(column);

/** How long actions take. */
export const BUCKETS = ['30', '60', '90', 'later'] as const;

/** The columns that are typed, neighbours together. */
export function typedColumns(): { readonly column: number; readonly columns: number }[] {
  const runs: { column: number; columns: number }[] = [];
  ACTION_COLUMNS.forEach((name, column) => {
    if (!ACTION_FIELDS.some((field) => field === name)) return;
    const last = runs.at(-1);
    if (last && last.column + last.columns === column) last.columns += 1;
    else runs.push({ column, columns: 1 });
  });
  return runs;
}
