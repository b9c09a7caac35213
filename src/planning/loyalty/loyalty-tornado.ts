import { distributionOf } from '../../simulation/distributions/distribution-of';
import { drawnInputs } from '../../simulation/run/drawn-inputs';
import { BLOCK_RUNS, Sampler } from '../../simulation/run/sampler';
import { rankCorrelation, ranks } from '../../simulation/summary/rank-correlation';
import type { Estimate } from '../../simulation/summary/summary';
import { fiscalYearOfMonths } from './fiscal-years';
import type { LoyaltyAssumptions } from './loyalty-assumptions';
import type { UncertainPlace } from './loyalty-inputs';
import { loyaltyModel, loyaltyOutputs } from './loyalty-model';
import { drawnPlaces, loyaltySampling, typedValue, uncertainName } from './uncertain-inputs';

/** Runs that rank correlations are told from: more would only take memory. */
const MOST_RANKED = 10_000;

/** What an uncertain input does to the cost of a fiscal year. */
export interface TornadoBar {
  readonly name: string;
  readonly place: UncertainPlace;
  /** Rank correlation of what was drawn (by month: the mean over the year) with the cost. */
  readonly correlation: Estimate;
  /** Cost with the input at its P10 and at its P90, in all months, and all else as typed. */
  readonly low: number;
  readonly high: number;
}

/**
 * The uncertain inputs by what they do to the cost of a fiscal year, the widest swing first.
 *
 * @param figures of simulateLoyalty with this seed, of at least four runs
 */
export function loyaltyTornado(
  assumptions: LoyaltyAssumptions,
  seed: number,
  figures: readonly Float64Array[],
  year: number,
): { readonly typed: number; readonly bars: readonly TornadoBar[] } {
  const plan = loyaltySampling(assumptions, seed);
  const places = drawnPlaces(assumptions);
  const cost = figures[loyaltyOutputs(assumptions).yearCost + year]!;
  const runs = Math.min(cost.length, MOST_RANKED);
  const costRanks = ranks(cost.slice(0, runs));
  const drawn = drawnInputs(new Sampler(plan), plan.inputs.length, runs);
  const ofYear = fiscalYearOfMonths(assumptions).flatMap((one, month) => (one === year ? [month] : []));
  const swings = oneAtATime(assumptions, year);
  const bars = assumptions.uncertain.map((one, at): TornadoBar => {
    const { first, step } = places[at]!;
    const sums = new Float64Array(runs);
    for (const month of step === 0 ? [0] : ofYear) {
      const row = drawn[first + step * month]!;
      for (let run = 0; run < runs; run++) sums[run]! += row[run]!;
    }
    const [low, high] = [swings[2 * at + 1]!, swings[2 * at + 2]!];
    return {
      name: uncertainName(assumptions, one),
      place: { input: one.input, of: one.of },
      correlation: rankCorrelation(ranks(sums), costRanks),
      low,
      high,
    };
  });
  const width = ({ low, high }: TornadoBar): number => Math.abs(high - low);
  return { typed: swings[0]!, bars: bars.sort((one, other) => width(other) - width(one)) };
}

/** Cost of the year as typed, then with each input at its P10 and at its P90: each is a run of the model. */
function oneAtATime(assumptions: LoyaltyAssumptions, year: number): number[] {
  const { uncertain } = assumptions;
  const places = drawnPlaces(assumptions);
  const model = loyaltyModel(assumptions);
  const output = loyaltyOutputs(assumptions).yearCost + year;
  const inputs = places.reduce((count, { rows }) => count + rows, 0);
  const runs = 1 + 2 * uncertain.length;
  const costs: number[] = [];
  for (let from = 0; from < runs; from += BLOCK_RUNS) {
    const count = Math.min(BLOCK_RUNS, runs - from);
    const rows = Array.from({ length: inputs }, () => new Float64Array(count));
    uncertain.forEach((one, at) => {
      const { first, rows: own } = places[at]!;
      const distribution = distributionOf(one.distribution, uncertainName(assumptions, one));
      for (let row = first; row < first + own; row++) {
        rows[row]!.fill(typedValue(assumptions, one));
        [0.1, 0.9].forEach((p, side) => {
          const run = 1 + 2 * at + side - from;
          if (run >= 0 && run < count) rows[row]![run] = distribution.quantile(p);
        });
      }
    });
    const figures = Array.from({ length: model.outputs }, () => new Float64Array(count));
    model.evaluate(rows, figures);
    costs.push(...figures[output]!);
  }
  return costs;
}
