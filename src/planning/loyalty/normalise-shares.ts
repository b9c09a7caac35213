import { sum as total } from '../variance/left-to-right';

/** Shares that sum to 1 but for what rounding leaves. */
export const SHARES_TOLERANCE = 1e-9;

/** Whether shares sum to 1. */
export function sumsToOne(shares: readonly number[]): boolean {
  return Math.abs(total(shares) - 1) <= SHARES_TOLERANCE;
}

/**
 * The shares in the same proportions that sum to 1, to offer where they do not.
 *
 * @param shares none below zero
 * @returns null where all are zero, so that there are no proportions
 */
export function normalisedShares(shares: readonly number[]): number[] | null {
  const sum = total(shares);
  return sum > 0 && Number.isFinite(sum) ? shares.map((share) => share / sum) : null;
}
