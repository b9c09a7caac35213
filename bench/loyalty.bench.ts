/**
 * What a simulation of a loyalty programme costs beside the random numbers it takes: 10,000 runs of 36 months and 8 segments with points redeemed by age
 * and every input uncertain, against drawing the same numbers and nothing else, both on one thread. The same with points that lapse by each segment's
 * churn, for then the segments age apart, with a retention curve of each segment, and with all inputs drawn once a run, for then little is drawn.
 */
import type { LoyaltyAssumptions } from '../src/planning/loyalty/loyalty-assumptions';
import { loyaltyRunner } from '../src/planning/loyalty/simulate-loyalty';
import { loyaltySampling } from '../src/planning/loyalty/uncertain-inputs';
import { BLOCK_RUNS, Sampler } from '../src/simulation/run/sampler';
import { certain, uncertain } from './loyalty-programme';

const RUNS = 10_000;
const ROUNDS = 5;
function best(run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const CASES: readonly [string, LoyaltyAssumptions][] = [
  ['expiry by age', uncertain(certain, true)],
  ['expiry by age, cost provision', uncertain({ ...certain, accounting: { ...certain.accounting, view: 'cost-provision' } }, true)],
  ['lapse by churn of each segment', uncertain({ ...certain, expiry: { kind: 'inactivity', from: 12, rate: null } }, true)],
  [
    'expiry by age, retention curves',
    uncertain(
      { ...certain, segments: certain.segments.map((segment) => ({ ...segment, retention: [0.8, 0.7, 0.65, 0.62, 0.6, 0.59] })) },
      true,
    ),
  ],
  ['expiry by age, all drawn once a run', uncertain(certain, false)],
];
for (const [name, assumptions] of CASES) {
  const plan = loyaltySampling(assumptions, 1);
  const sampler = new Sampler(plan);
  const rows = plan.inputs.map(() => new Float64Array(BLOCK_RUNS));
  const runner = loyaltyRunner(assumptions, 1);
  const drawing = best(() => {
    for (let block = 0; block < RUNS / BLOCK_RUNS; block++) sampler.draw(block, rows);
  });
  const simulating = best(() => {
    for (let block = 0; block < RUNS / BLOCK_RUNS; block++) runner(block, BLOCK_RUNS);
  });
  const figures = `${plan.inputs.length} numbers a run: drawn in ${drawing.toFixed(0)} ms, simulated in ${simulating.toFixed(0)} ms`;
  console.log(`${name.padEnd(38)} ${figures}, ${(simulating / drawing).toFixed(2)} times (at most 3)`);
}
