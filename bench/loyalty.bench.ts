/**
 * What a simulation of a loyalty programme costs beside the random numbers it takes: 10,000 runs of 36 months and 8 segments with points redeemed by age
 * and every input uncertain, against drawing the same numbers and nothing else, both on one thread. The same with points that lapse by each segment's
 * churn, for then the segments age apart, and with all inputs drawn once a run, for then little is drawn.
 */
import type { LoyaltyAssumptions, UncertainAssumption } from '../src/planning/loyalty/loyalty-assumptions';
import { PROGRAMME_INPUTS, SEGMENT_INPUTS } from '../src/planning/loyalty/loyalty-assumptions';
import { loyaltyRunner } from '../src/planning/loyalty/simulate-loyalty';
import { loyaltySampling, typedValue } from '../src/planning/loyalty/uncertain-inputs';
import { BLOCK_RUNS, Sampler } from '../src/simulation/run/sampler';

const RUNS = 10_000;
const ROUNDS = 5;
const MONTHS = 36;
const SEGMENTS = 8;
const each = (value: number): number[] => Array.from({ length: MONTHS }, () => value);

const certain: LoyaltyAssumptions = {
  start: { year: 2027, month: 1 },
  months: MONTHS,
  fiscalYearStart: 1,
  segments: Array.from({ length: SEGMENTS }, (_, of) => ({
    name: `Tier ${of + 1}`,
    members: 40_000 / (of + 1),
    joiners: each(300),
    churn: 0.02,
    activeShare: 0.3,
    spend: 100 * (of + 1),
    multiplier: 1 + of / 4,
    openingPoints: Array.from({ length: 23 }, () => 50_000),
  })),
  migration: Array.from({ length: SEGMENTS }, (_, from) =>
    Array.from({ length: SEGMENTS }, (__, to) => (from === to ? 0.9 : 0.1 / (SEGMENTS - 1))),
  ),
  spendIndex: each(1),
  salesByMonth: null,
  earn: { rate: 1, eventMultiplier: each(1), signUpPoints: 100, activityPoints: 5 },
  redemption: { curve: Array.from({ length: 24 }, () => 0.75 / 24), index: each(1) },
  expiry: { kind: 'months', months: 24 },
  rewards: ['Voucher', 'Gift', 'Service', 'Flight'].map((name) => ({
    name,
    share: 0.25,
    price: 1000,
    unitCost: 8,
    partnerShare: 0.1,
    faceValue: 12,
  })),
  fixedCosts: each(10_000),
  budget: each(100_000),
  caps: [null, null, null],
  margin: 0.4,
  incrementalShare: 0.1,
  accounting: { view: 'contract-liability', expectedRedemption: null, openingLiability: null },
  uncertain: [],
  groups: [],
};

/** Inputs that differ from month to month; the others are one number a run. */
const BY_MONTH: ReadonlySet<string> = new Set(['joiners', 'spend', 'sales', 'redemption-index', 'fixed-costs', 'unit-cost']);

function uncertain(assumptions: LoyaltyAssumptions, byMonth: boolean): LoyaltyAssumptions {
  const inputs = [
    ...SEGMENT_INPUTS.flatMap((input) => assumptions.segments.map((_, of) => ({ input, of }))),
    ...PROGRAMME_INPUTS.filter((input) => input !== 'lapse').map((input) => ({ input, of: 0 })),
    ...assumptions.rewards.map((_, of) => ({ input: 'unit-cost', of }) as const),
  ];
  return {
    ...assumptions,
    uncertain: inputs.map(({ input, of }, at): UncertainAssumption => {
      const place = { input, of, drawn: byMonth && BY_MONTH.has(input) ? 'month' : 'run', group: null } as const;
      const value = typedValue(assumptions, { ...place, distribution: { kind: 'fixed', value: 0 } });
      const ends = { min: 0.8 * value, mode: value, max: 1.2 * value };
      const kinds: UncertainAssumption['distribution'][] = [
        { kind: 'normal', mean: value, sd: 0.1 * value },
        { kind: 'lognormal', mean: value, sd: 0.1 * value },
        { kind: 'triangular', ...ends },
        { kind: 'pert', ...ends },
        { kind: 'uniform', min: ends.min, max: ends.max },
      ];
      return { ...place, distribution: kinds[at % kinds.length]! };
    }),
  };
}

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
