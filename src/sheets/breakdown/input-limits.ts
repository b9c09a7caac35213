import { START_YEARS } from '../../planning/breakdown/start-month';
import { LARGEST_AMOUNT, POWER_OF_UNITS } from '../../planning/breakdown/target-limits';
import { monthSerial } from './month-serial';

/** Spreadsheets keep 15 digits: an amount beyond could not agree with anything. The same holds for what is typed by month on `Setup`. */
export const LARGEST = LARGEST_AMOUNT;

/** `LARGEST` inside a formula. */
export const LARGEST_TEXT = '1E15';

/** The largest target (see largestTarget) as a formula of the reference that holds the decimals. */
export function largestTargetText(digits: string): string {
  return `MIN(${LARGEST_TEXT},10^(${POWER_OF_UNITS}-${digits}))`;
}

/** The least target (see leastTarget) as a formula of the reference that holds the decimals. */
export function leastTargetText(digits: string): string {
  return `10^(-${digits})/2`;
}

/** Weights are relative, but products of larger ones overflow. */
export const LARGEST_WEIGHT = 1e100;

/** `LARGEST_WEIGHT` inside a formula. */
export const LARGEST_WEIGHT_TEXT = '1E100';

/** Decimals of the plan's amounts, as in ROUND. */
export const DIGITS = { least: -8, most: 4 } as const;

/** Serial numbers a first month can have: 1950-01-01 up to, not including, 2200-01-01, as dates of history. A year or 202701 lies outside. */
export const START = {
  first: monthSerial({ year: START_YEARS.first, month: 1 }),
  end: monthSerial({ year: START_YEARS.end, month: 1 }),
} as const;
