/** The table of the sheet `GTM Log`. */
export const LOG_TABLE = 'AlmanacGtmLog';

/** What a line of the log says, in the order of its columns. The first five are read back. */
export const LOG_FIELDS = [
  'view',
  'asOf',
  'frozenOn',
  'planner',
  'month',
  'ahead',
  'channel',
  'store',
  'product',
  'baseline',
  'uplift',
  'manual',
  'price',
  'forecast',
  'annualPlan',
  'actual',
  'error',
  'absoluteError',
  'planError',
  'counts',
  'path',
  'key',
] as const;
export type LogField = (typeof LOG_FIELDS)[number];

export const logColumn = (field: LogField): number => LOG_FIELDS.indexOf(field);

/** The name of the flags, one a view, of those that no later one of the same month has replaced. */
export const COUNTING_VIEWS = 'Almanac_Log_Counts';
