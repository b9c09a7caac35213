import { InputError } from '../input-error';

/** `marginal`: each slice of the amount at the rate of its tier; `whole`: all of it at the rate of the tier reached. */
export const TIERED_MODES = ['marginal', 'whole'] as const;

export type TieredMode = (typeof TIERED_MODES)[number];

/** A tier of a commission or fee. */
export interface Tier {
  /** Where it begins: an amount of just this much has reached it. */
  readonly threshold: number;
  /** What a unit of the amount is charged: 0.05 for 5 %, or money a unit. */
  readonly rate: number;
}

/**
 * What an amount is charged by tiers. What lies below the first threshold is free where each slice has its rate; where the whole amount has
 * one, it counts once the first threshold is reached. By slices a larger amount is never charged less; by the tier reached it may be, where rates fall.
 *
 * Source of the method: graduated (marginal) and slab rates, as in marketplaces' commission tables and progressive tax.
 *
 * @param amount zero or more
 * @param tiers thresholds zero or more, each above the one before; rates zero or more
 * @throws InputError `argument-negative`, `argument-cell-negative`, `tiered-not-rising`
 */
export function tieredCharge(amount: number, tiers: readonly Tier[], mode: TieredMode): number {
  if (amount < 0) throw new InputError('argument-negative', { argument: 'amount', found: amount });
  tiers.forEach((tier, at) => {
    checkTier(tier, tiers[at - 1], at + 1);
  });
  const reached = tiers.filter(({ threshold }) => threshold <= amount);
  if (mode === 'whole') return amount * (reached.at(-1)?.rate ?? 0);
  return reached.reduce((charge, { threshold, rate }, at) => charge + ((reached[at + 1]?.threshold ?? amount) - threshold) * rate, 0);
}

function checkTier({ threshold, rate }: Tier, before: Tier | undefined, cell: number): void {
  if (threshold < 0) throw new InputError('argument-cell-negative', { argument: 'thresholds', cell, found: threshold });
  if (rate < 0) throw new InputError('argument-cell-negative', { argument: 'rates', cell, found: rate });
  if (before && threshold <= before.threshold)
    throw new InputError('tiered-not-rising', { cell, found: threshold, before: before.threshold });
}
