import type { LoyaltyReward } from './loyalty-assumptions';

/** What a redeemed point costs us, after what partners bear. */
export function costPerPoint(
  rewards: readonly LoyaltyReward[],
  unitCosts: readonly number[] = rewards.map(({ unitCost }) => unitCost),
): number {
  return rewards.reduce((sum, { share, partnerShare, price }, at) => sum + (share * unitCosts[at]! * (1 - partnerShare)) / price, 0);
}

/** What a redeemed point is worth to the customer: its stand-alone selling price. */
export function valuePerPoint(rewards: readonly LoyaltyReward[]): number {
  return rewards.reduce((sum, { share, price, faceValue }) => sum + (share * faceValue) / price, 0);
}

/** What redeemed points cost by reward. */
export interface RewardCost {
  readonly name: string;
  /** How many are given out. */
  readonly units: number;
  /** What they cost in all. */
  readonly cost: number;
  readonly borneByPartner: number;
  /** What is left for us. */
  readonly ours: number;
}

/** Shares redeemed points out among the rewards. */
export function costByReward(
  rewards: readonly LoyaltyReward[],
  redeemed: number,
  unitCosts: readonly number[] = rewards.map(({ unitCost }) => unitCost),
): RewardCost[] {
  return rewards.map(({ name, share, price, partnerShare }, at) => {
    const units = (redeemed * share) / price;
    const cost = units * unitCosts[at]!;
    const borneByPartner = cost * partnerShare;
    return { name, units, cost, borneByPartner, ours: cost - borneByPartner };
  });
}
