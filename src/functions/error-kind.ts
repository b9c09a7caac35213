import type { ErrorCode } from '../locales/errors';

/** The error a cell shows: wrong argument, too little data, or no solution. */
export type CellErrorKind = '#VALUE!' | '#N/A' | '#NUM!';

const TOO_LITTLE_DATA: readonly ErrorCode[] = [
  'breakdown-history-empty',
  'seasonal-too-short',
  'seasonal-gap',
  'events-none',
  'festival-year',
  'disaggregate-no-low',
  'disaggregate-indicator-short',
  'disaggregate-too-few',
  'retention-too-short',
  'stl-too-short',
  'forecast-no-history',
  'backtest-too-short',
  'outlook-no-actual',
  'attainment-target-zero',
  'growth-previous-zero',
  'comparison-blank',
  'pvm-price-blank',
  'flex-driver-zero',
  'driver-value-blank',
];
const NO_SOLUTION: readonly ErrorCode[] = [
  'spread-locks-miss-total',
  'spread-locks-exceed-total',
  'seasonal-not-positive',
  'disaggregate-indicator-zero',
  'disaggregate-collinear',
  'rake-margins-disagree',
  'rake-row-empty',
  'rake-column-empty',
  'rake-zeros-rows',
  'rake-zeros-columns',
  'outlook-plan-zero',
  'driver-divides-by-zero',
  'driver-undefined',
  'driver-too-large',
  'pvm-total-quantity',
  'result-too-large',
];

/** Which error a cell shows for something a person gave a function. */
export function errorKind(code: ErrorCode): CellErrorKind {
  if (TOO_LITTLE_DATA.includes(code)) return '#N/A';
  return NO_SOLUTION.includes(code) ? '#NUM!' : '#VALUE!';
}
