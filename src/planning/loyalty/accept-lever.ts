import type { LoyaltyLever } from './loyalty-lever';

/** A solution that is taken over: a lever, and how many times what it is in the scenario in use. */
export interface AcceptedLever {
  readonly lever: LoyaltyLever;
  readonly factor: number;
}

/** What a lever that is taken over multiplies. */
export type LeverTarget =
  /** Its factor in the scenario in use, which stands on this line of the block. */
  | { readonly kind: 'scenario'; readonly key: string }
  /** Assumptions, by the keys of their lines, and the distributions of uncertain inputs that go with them. */
  | {
      readonly kind: 'assumptions';
      readonly keys: readonly string[];
      readonly uncertain: readonly { readonly input: 'earn-rate' | 'multiplier'; readonly of: number }[];
    };

const LINE_OF: Readonly<Record<LoyaltyLever['kind'], string>> = {
  'earn-rate': 'earn rate',
  multiplier: 'segment 1 multiplier',
  'points-price': 'reward 1 price',
};

/**
 * Where a solution is taken over: in the scenario in use, or, where that is the first, which changes nothing, or the lever is a segment's own, in the
 * assumptions.
 *
 * @param plan how many segments and rewards there are
 */
export function leverTarget(
  lever: LoyaltyLever,
  isFirstScenario: boolean,
  plan: { readonly segments: number; readonly rewards: number },
): LeverTarget {
  const own = lever.kind === 'multiplier' ? lever.segment : null;
  if (!isFirstScenario && own === null) return { kind: 'scenario', key: LINE_OF[lever.kind] };
  switch (lever.kind) {
    case 'earn-rate':
      return { kind: 'assumptions', keys: ['earn rate'], uncertain: [{ input: 'earn-rate', of: 0 }] };
    case 'multiplier': {
      const moved = upTo(plan.segments).filter((of) => own === null || of === own);
      return {
        kind: 'assumptions',
        keys: moved.map((of) => `segment ${of + 1} multiplier`),
        uncertain: moved.map((of) => ({ input: 'multiplier', of })),
      };
    }
    case 'points-price':
      return { kind: 'assumptions', keys: upTo(plan.rewards).map((of) => `reward ${of + 1} price`), uncertain: [] };
  }
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
