import { fill, type TextParams } from '../locales/text';

/** Why a method cannot be applied to what it was given, by name, with the sentence in English. */
const REASONS = {
  'disaggregate-no-low': 'low has no number. Give at least one low-frequency value.',
  'disaggregate-factor-missing':
    '{low} low and {high} high-frequency values do not tell how many make one of low. Give a whole multiple, or the factor.',
  'disaggregate-factor': 'factor must be a whole number of 1 or more; found {found}.',
  'disaggregate-indicator-short': 'indicator needs at least {needed} values, {factor} for each value of low; found {found}.',
  'disaggregate-indicator-lengths': 'All indicators must have the same length, {allowed}; indicator {indicator} has {found}.',
  'disaggregate-one-indicator': 'The Denton methods follow one indicator; found {found}. Use chow-lin for several.',
  'disaggregate-indicator-zero': 'The indicator has nothing to share out in low-frequency period {period}, which must come to {found}.',
  'disaggregate-too-few': 'low needs at least {needed} values for this method and these indicators; found {found}. Use denton-cholette.',
  'disaggregate-collinear':
    'Indicator {indicator} moves with the other indicators or with the constant. Leave it out, or use denton-cholette.',
  'retention-too-short': 'survivors needs at least {needed} values, the cohort and two periods; found {found}.',
  'retention-empty-cohort': 'The first value of survivors, the size of the cohort, must be above zero; found {found}.',
  'retention-negative': 'survivors must not be below zero; value {period} is {found}.',
  'retention-rises': 'survivors must not rise, since nobody comes back to a cohort; value {period} is {found}, above {before}.',
  'backtest-too-short':
    'history needs at least {needed} values to compare {horizon} of them with forecasts made from those before ({fewest} where horizon is 1); found {found}.',
  'stl-period': 'period must be a whole number of 2 or more; found {found}.',
  'stl-too-short': 'A seasonal decomposition needs at least {needed} values, two whole periods of {period}; found {found}.',
  'rake-no-cells': 'seed must have at least one cell; found none.',
  'rake-row-count': 'row_totals must have as many values as seed has rows ({allowed}); found {found}.',
  'rake-column-count': 'column_totals must have as many values as seed has columns ({allowed}); found {found} in row {row} of seed.',
  'rake-negative-seed': 'seed must not be below zero; row {row}, column {column} holds {found}.',
  'rake-negative-row-total': 'row_totals must not be below zero; value {row} is {found}.',
  'rake-negative-column-total': 'column_totals must not be below zero; value {column} is {found}.',
  'rake-row-total-decimals': 'row_totals: value {row} is {found}, finer than digits {digits} allows. Round it or raise digits.',
  'rake-column-total-decimals': 'column_totals: value {column} is {found}, finer than digits {digits} allows. Round it or raise digits.',
  'rake-total-digits': '{found} at digits {digits} has more than the 15 digits a spreadsheet keeps. Lower digits or the totals.',
  'rake-margins-disagree': 'The row totals sum to {rows}, the column totals to {columns}: they differ by {gap}. Both must sum to the same.',
  'rake-row-empty': 'Row {row} must sum to {total}, but every cell of it is zero in seed or stands under a column total of zero.',
  'rake-column-empty': 'Column {column} must sum to {total}, but every cell of it is zero in seed or stands beside a row total of zero.',
  'rake-zeros-rows':
    'Rows {rows} sum to {rowsTotal} but are zero outside columns {columns}, which sum to {columnsTotal}. Change a total or a zero.',
  'rake-zeros-columns':
    'Columns {columns} sum to {columnsTotal} but are zero outside rows {rows}, which sum to {rowsTotal}. Change a total or a zero.',
} as const;

export type MethodErrorCode = keyof typeof REASONS;

/**
 * A method cannot be applied to what it was given: the code and its parameters say to what, what was found and what is needed.
 * The same shape as InputError, so that the edge can say it in the reader's language; the message itself is in English.
 */
export class MethodError extends Error {
  override readonly name = 'MethodError';

  constructor(
    readonly code: MethodErrorCode,
    readonly params: TextParams = {},
  ) {
    super(fill(REASONS[code], params));
  }
}
