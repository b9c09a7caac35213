import { InputError } from '../../locales/risk-errors';
import type { LoyaltyInputs, ScenarioInputs, ScenarioLever } from './loyalty-inputs';
import type { LoyaltyLever } from './loyalty-lever';

/** A solution that is taken over: a lever, and how many times what it is in the scenario in use. */
export interface AcceptedLever {
  readonly lever: LoyaltyLever;
  readonly factor: number;
}

const OF_SCENARIO: Readonly<Record<LoyaltyLever['kind'], ScenarioLever>> = {
  'earn-rate': 'earnRate',
  multiplier: 'multiplier',
  'points-price': 'pointsPrice',
};

/**
 * The inputs with a solution taken over: in the scenario in use, or, where that is the first, which changes nothing, or the lever is a segment's own, in the
 * assumptions. Distributions of what is changed there go with it.
 *
 * @throws InputError `loyalty-lever-segment`
 */
export function acceptLever(inputs: LoyaltyInputs, { lever, factor }: AcceptedLever): LoyaltyInputs {
  const { scenarios, inUse, segments } = inputs;
  const place = scenarios.findIndex(({ name }) => name.toLowerCase() === inUse.toLowerCase());
  const own = lever.kind === 'multiplier' ? lever.segment : null;
  if (own !== null && !segments[own]) throw new InputError('loyalty-lever-segment', { found: own + 1, allowed: segments.length });
  if (place > 0 && own === null) {
    const key = OF_SCENARIO[lever.kind];
    const changed = ({ name, factors }: ScenarioInputs): ScenarioInputs => ({
      name,
      factors: { ...factors, [key]: (factors[key] ?? 1) * factor },
    });
    return { ...inputs, scenarios: scenarios.map((scenario, at) => (at === place ? changed(scenario) : scenario)) };
  }
  switch (lever.kind) {
    case 'earn-rate': {
      const rate = inputs.programme.earnRate;
      return withRanges(
        { ...inputs, programme: { ...inputs.programme, earnRate: rate === null ? null : rate * factor } },
        ['earn-rate 0'],
        factor,
      );
    }
    case 'multiplier': {
      const moved = segments.map((_, of) => of).filter((of) => own === null || of === own);
      const multiplied = segments.map((segment, of) =>
        moved.includes(of) ? { ...segment, multiplier: segment.multiplier * factor } : segment,
      );
      return withRanges(
        { ...inputs, segments: multiplied },
        moved.map((of) => `multiplier ${of}`),
        factor,
      );
    }
    case 'points-price':
      return { ...inputs, rewards: inputs.rewards.map((reward) => ({ ...reward, price: reward.price * factor })) };
  }
}

function withRanges(inputs: LoyaltyInputs, keys: readonly string[], factor: number): LoyaltyInputs {
  const scaled = Object.entries(inputs.ranges).map(([key, range]) => {
    if (!keys.includes(key)) return [key, range] as const;
    const values = Object.entries(range.values).map(([field, value]) => [field, field === 'a' || field === 'b' ? value : value * factor]);
    return [key, { ...range, values: Object.fromEntries(values) as typeof range.values }] as const;
  });
  return { ...inputs, ranges: Object.fromEntries(scaled) };
}
