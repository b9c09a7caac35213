import { STRATA } from '../../simulation/random/latin-hypercube';
import type { SimulationOptions } from '../../simulation/run/simulate';
import { probabilityAbove, type Estimate } from '../../simulation/summary/summary';
import { InputError } from '../../locales/risk-errors';
import { sum as total } from '../variance/left-to-right';
import { checkLoyalty } from './check-loyalty';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import { withLever, type LoyaltyLever } from './loyalty-lever';
import { loyaltyOutputs } from './loyalty-model';
import { simulateLoyalty, type LoyaltyRuns } from './simulate-loyalty';

/** How far from what is typed is looked: a hundred times as generous. */
const MOST_GENEROUS = 100;

/** Halvings of the bracket: far finer than any rate is typed. */
const ROUNDS = 50;

export interface LoyaltySolution {
  /** `found`; `any`: the caps hold at a hundred times what is typed; `none`: not even with next to none of it. */
  readonly outcome: 'found' | 'any' | 'none';
  /** On what is typed for the lever: earn rate or multiplier times this; the points price, too. Where `none`, that of least generosity tried. */
  readonly factor: number;
  /** The fiscal year whose cap binds: the one most likely to be exceeded just beyond. */
  readonly bindingYear: number;
  /** At the factor, by fiscal year, from a simulation there; null without a cap. */
  readonly aboveCap: readonly (Estimate | null)[];
  /** Cost at the factor by fiscal year, the mean of all runs. */
  readonly meanCost: readonly number[];
  /** As typed, by fiscal year. */
  readonly aboveCapTyped: readonly (Estimate | null)[];
}

/**
 * How generous a programme may be: the highest earn rate or multiplier, or the lowest points price, at which every fiscal year keeps its cap with the
 * probability asked for.
 *
 * All trials take the same draws (common random numbers), so that chance does not decide between them. A run's cost is a straight line in generosity
 * (rate, multiplier, 1 / price), since points are issued and redeemed in proportion: two simulations give every run's line, halving a bracket finds where
 * too many runs exceed a cap, and a third simulation, at the answer, tells its probabilities. So it ends after three simulations.
 *
 * @param probability that each cap holds, such as 0.9
 * @throws InputError `loyalty-no-cap`, `argument-not-between`, and as withLever and simulateLoyalty; the signal's reason once it is aborted
 */
export async function solveEarnRate(
  assumptions: LoyaltyAssumptions,
  lever: LoyaltyLever,
  probability: number,
  sampling: LoyaltyRuns,
  options: SimulationOptions & { readonly report?: (done: number, of: number) => void } = {},
): Promise<LoyaltySolution> {
  const { caps } = assumptions;
  checkLoyalty(assumptions);
  if (caps.every((cap) => cap === null)) throw new InputError('loyalty-no-cap');
  if (!(probability > 0 && probability < 1)) {
    throw new InputError('argument-not-between', { argument: 'probability', low: 0, high: 1, found: probability });
  }
  const { report = () => undefined, ...running } = options;
  // Cost does not depend on what is booked, which another points price may not allow.
  const asked = { ...assumptions, accounting: { ...assumptions.accounting, openingLiability: null } };
  const { runs } = sampling;
  const { yearCost } = loyaltyOutputs(assumptions);
  const factorOf = (generosity: number): number => (lever.kind === 'points-price' ? 1 / generosity : generosity);
  const costsAt = async (generosity: number, turn: number): Promise<readonly Float64Array[]> => {
    const figures = await simulateLoyalty(withLever(asked, lever, factorOf(generosity)), sampling, {
      ...running,
      report: ({ done }) => report(turn * runs + done, 3 * runs),
    });
    return caps.map((_, year) => figures[yearCost + year]!.slice());
  };

  const typed = await costsAt(1, 0);
  const double = await costsAt(2, 1);
  const partAbove = (year: number, generosity: number): number => {
    const [one, two, cap] = [typed[year]!, double[year]!, caps[year]!];
    let above = 0;
    for (let run = 0; run < runs; run++) if (one[run]! + (two[run]! - one[run]!) * (generosity - 1) > cap) above++;
    return above / runs;
  };
  const capped = caps.flatMap((cap, year) => (cap === null ? [] : [year]));
  const holds = (generosity: number): boolean => capped.every((year) => partAbove(year, generosity) <= 1 - probability + 1e-12);

  const least = 1 / MOST_GENEROUS;
  let [low, high] = [least, MOST_GENEROUS];
  const outcome = holds(high) ? 'any' : holds(low) ? 'found' : 'none';
  if (outcome === 'any') low = high;
  for (let round = 0; round < ROUNDS && outcome === 'found'; round++) {
    running.signal?.throwIfAborted();
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  const beyond = outcome === 'none' ? least : high;
  const bindingYear = capped.reduce((worst, year) => (partAbove(year, beyond) > partAbove(worst, beyond) ? year : worst));
  const found = await costsAt(low, 2);
  const aboveCap = (costs: readonly Float64Array[]): (Estimate | null)[] =>
    caps.map((cap, year) => (cap === null ? null : probabilityAbove(costs[year]!, cap, STRATA)));
  return {
    outcome,
    factor: factorOf(low),
    bindingYear,
    aboveCap: aboveCap(found),
    meanCost: found.map((costs) => total(Array.from(costs)) / runs),
    aboveCapTyped: aboveCap(typed),
  };
}
