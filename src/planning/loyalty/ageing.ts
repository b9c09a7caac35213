import { monthOfFiscalYear } from './fiscal-years';
import type { LoyaltyAssumptions } from './loyalty-assumptions';

/** How points age: what of those left is redeemed at each age, and when they are lost. */
export interface Ageing {
  /** Part of the points left that is redeemed at each age, by the curve as typed. */
  readonly hazards: readonly number[];
  /** The last row of the ageing matrix: the age at which points expire, or else the ages from here on. */
  readonly lastAge: number;
  /** The age at whose end all points left of an issue month (0 the plan's first, below 0 before it) are lost; Infinity for never. */
  readonly expiryAge: (issued: number) => number;
  /** The age from which on a part of what is left lapses every month; Infinity for never. */
  readonly lapseFrom: number;
  /** Whether lapsing goes by the churn of each segment, so that segments age apart. */
  readonly lapsesByChurn: boolean;
}

/**
 * Part of the points left that is redeemed at each age, for a curve of parts of the points issued: rho(a) / (1 − rho(0) − … − rho(a − 1)).
 *
 * @param scale of the curve, such as 1.1 for ten per cent more of the points redeemed in the end; what it brings above 1 in all is cut off
 */
export function hazardsOf(curve: readonly number[], scale = 1): number[] {
  let left = 1;
  return curve.map((part) => {
    const hazard = left > 0 ? Math.min(1, (scale * part) / left) : 0;
    left = Math.max(0, left - scale * part);
    return hazard;
  });
}

/** How points of a plan age. */
export function ageingOf(assumptions: LoyaltyAssumptions): Ageing {
  const { expiry, redemption } = assumptions;
  const never = { expiryAge: () => Infinity, lapseFrom: Infinity, lapsesByChurn: false };
  const hazards = hazardsOf(redemption.curve);
  switch (expiry.kind) {
    case 'months':
      return { ...never, hazards, lastAge: expiry.months, expiryAge: () => expiry.months };
    case 'fiscal-year': {
      const expiryAge = (issued: number): number => 11 - monthOfFiscalYear(assumptions, issued) + 12 * expiry.years;
      return { ...never, hazards, lastAge: 11 + 12 * expiry.years, expiryAge };
    }
    case 'inactivity': {
      const lastAge = Math.max(hazards.length, expiry.from);
      return { ...never, hazards, lastAge, lapseFrom: expiry.from, lapsesByChurn: expiry.rate === null };
    }
    case 'never':
      return { ...never, hazards, lastAge: hazards.length };
  }
}
