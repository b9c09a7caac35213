import type { ErrorCode } from '../locales/errors';

/** The error a cell shows: wrong argument, too little data, or no solution. */
export type CellErrorKind = '#VALUE!' | '#N/A' | '#NUM!';

const TOO_LITTLE_DATA: readonly ErrorCode[] = ['breakdown-history-empty', 'seasonal-too-short', 'seasonal-gap'];
const NO_SOLUTION: readonly ErrorCode[] = ['spread-locks-miss-total', 'spread-locks-exceed-total', 'seasonal-not-positive'];

/** Which error a cell shows for something a person gave a function. */
export function errorKind(code: ErrorCode): CellErrorKind {
  if (TOO_LITTLE_DATA.includes(code)) return '#N/A';
  return NO_SOLUTION.includes(code) ? '#NUM!' : '#VALUE!';
}
