import { FIRST_ROW } from '../rolling/layout';
import { amountFormat } from '../roles';
import { ABOVE_ZERO, NOT_BELOW_ZERO, PART_OF_ONE, settingCell, type Setting } from './setting';
import { settingFits } from './setting-rule';

/** Lines of the cohort table, and months since joining that it has columns for. */
export const COHORTS = 36;
export const MONTHS = 36;

/** Months that survival is projected for; what comes later is in the value by a formula of its own. */
export const PROJECTED = 120;
/** Months on the chart. */
export const CHARTED = 60;

export type RetentionSetting = 'margin' | 'discount' | 'discountMonths' | 'horizon' | 'alpha' | 'beta';

export const RETENTION_SETTINGS: readonly Setting<RetentionSetting>[] = [
  { key: 'margin', first: '', format: amountFormat(2), rule: NOT_BELOW_ZERO, takes: 'notBelowZero' },
  { key: 'discount', first: '', format: '0.0%', rule: PART_OF_ONE, takes: 'part' },
  {
    key: 'discountMonths',
    first: 12,
    format: '0',
    rule: { wholeNumber: { formula1: 1, formula2: 12, operator: 'Between' } },
    takes: 'whole',
  },
  {
    key: 'horizon',
    first: 36,
    format: '0',
    rule: { wholeNumber: { formula1: 1, formula2: PROJECTED, operator: 'Between' } },
    takes: 'whole',
  },
  { key: 'alpha', first: '', format: '0.0000', rule: ABOVE_ZERO, takes: 'aboveZero' },
  { key: 'beta', first: '', format: '0.0000', rule: ABOVE_ZERO, takes: 'aboveZero' },
];

/** Lines of what was fitted, in what is used, and of what it comes to. */
export const FIT_LINES = ['model', 'fitAlpha', 'fitBeta', 'fitLogLikelihood', 'fitCohorts', 'fitMembers', 'fitDay', 'state'] as const;
export const USED_LINES = ['usedModel', 'usedAlpha', 'usedBeta', 'churn', 'logLikelihood'] as const;
export const VALUE_LINES = ['value', 'valueWithin', 'lifetime', 'survivalAt', 'half', 'base'] as const;
export type RetentionLine = (typeof FIT_LINES)[number] | (typeof USED_LINES)[number] | (typeof VALUE_LINES)[number];

/** Figures that formulas use and nobody needs to see. */
export const HIDDEN_FIGURES = ['fitCode', 'fitChurn', 'code', 'rate', 'ready'] as const;
export type HiddenFigure = (typeof HIDDEN_FIGURES)[number];

const fit = FIRST_ROW + RETENTION_SETTINGS.length + 2;
const used = fit + FIT_LINES.length + 2;
const value = used + USED_LINES.length + 2;
const cohorts = value + VALUE_LINES.length + 3;
const curve = cohorts + COHORTS + 3;

/** First rows of the blocks, below their titles and headers. */
export const R_ROWS = { fit, used, value, cohorts, curve, checks: curve + PROJECTED + 4 } as const;

/** Columns of the cohort table. */
export const COHORT = {
  first: 0,
  size: 1,
  month: 2,
  active: MONTHS + 2,
  tenure: MONTHS + 3,
  each: MONTHS + 4,
  value: MONTHS + 5,
  check: MONTHS + 6,
  usable: MONTHS + 8,
  /** The table as it was fitted: size and months. */
  copy: MONTHS + 9,
  end: 2 * MONTHS + 10,
} as const;

/** Columns of the projection. */
export const CURVE = {
  month: 0,
  atRisk: 1,
  kept: 2,
  observedRetention: 3,
  observed: 4,
  retention: 5,
  survival: 6,
  factor: 7,
  lifetime: 8,
  residual: 9,
  value: 10,
  /** Levels of the continued fraction, hidden. */
  fraction: COHORT.copy,
} as const;

/** Those of them that people read, from left to right. */
export const CURVE_COLUMNS = [
  'month',
  'atRisk',
  'kept',
  'observedRetention',
  'observed',
  'retention',
  'survival',
  'factor',
  'lifetime',
  'residual',
  'value',
] as const;

/** The column of the hidden figures, above the copy of the table. */
export const HIDDEN = COHORT.copy;

export const RETENTION_CHECKS = ['stale', 'cohorts', 'settings', 'survival', 'lifetime'] as const;
export type RetentionCheck = (typeof RETENTION_CHECKS)[number];

export const retentionSetting = (key: RetentionSetting): string => settingCell(RETENTION_SETTINGS, key);
/** Whether a setting can be used, as an expression. */
export const retentionFits = (key: RetentionSetting): string => settingFits(RETENTION_SETTINGS, key);
