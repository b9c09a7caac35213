/**
 * What drawing costs: uniform numbers of both schemes beside those of pure-rand (MIT, the generator of fast-check), the values of every distribution, and
 * the values of a plan with all of them, correlated and not. Then what Latin hypercubes save, and antithetic pairs beside them: how much less the mean and
 * the 95th percentile differ from seed to seed, as the number of independent runs that would do for one.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { correlationGroup } from '../src/simulation/correlation/correlation-group';
import type { DistributionSpec } from '../src/simulation/distributions/distribution';
import { distributionOf } from '../src/simulation/distributions/distribution-of';
import { latinHypercubes } from '../src/simulation/random/latin-hypercube';
import { keyOf } from '../src/simulation/random/seed';
import { uniforms } from '../src/simulation/random/uniforms';
import { drawnInputs } from '../src/simulation/run/drawn-inputs';
import { BLOCK_RUNS, Sampler, type SamplingScheme } from '../src/simulation/run/sampler';
import { Moments } from '../src/simulation/summary/moments';
import { quantile } from '../src/simulation/summary/quantile';

const BLOCKS = 5000;
const ROUNDS = 5;
const key = keyOf(1);
const into = new Float64Array(BLOCK_RUNS);

/** The best of some rounds, in millions a second: others may be using the machine, too. */
function told(name: string, values: number, run: () => void): void {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  console.log(`${name.padEnd(40)} ${(values / best / 1000).toFixed(1).padStart(6)} million a second`);
}

const each = (run: (block: number) => void) => () => {
  for (let block = 0; block < BLOCKS; block++) run(block);
};
const values = BLOCKS * BLOCK_RUNS;
const peer = xoroshiro128plus(1);
told(
  'pure-rand, xoroshiro128+',
  values,
  each(() => into.forEach((_, at) => (into[at] = uniformFloat64(peer)))),
);
told(
  'Philox4x32-10, independent',
  values,
  each((block) => uniforms(into, key, 0, block * BLOCK_RUNS)),
);
told(
  'xoshiro128++, Latin hypercubes',
  values,
  each((block) => latinHypercubes(into, key, 0, block * BLOCK_RUNS)),
);

const SPECS: readonly DistributionSpec[] = [
  { kind: 'normal', mean: 100, sd: 10 },
  { kind: 'lognormal', mean: 3, sd: 1 },
  { kind: 'triangular', min: -1, mode: 0, max: 4 },
  { kind: 'pert', min: 0, mode: 1, max: 5 },
  { kind: 'uniform', min: 0, max: 1 },
  { kind: 'beta', a: 2, b: 5, min: 0, max: 1 },
];
for (const spec of SPECS) {
  const distribution = distributionOf(spec, spec.kind);
  told(
    `drawn: ${spec.kind}`,
    values,
    each((block) => {
      latinHypercubes(into, key, 0, block * BLOCK_RUNS);
      distribution.fromUniforms(into);
    }),
  );
}

const inputs = Array.from({ length: 60 }, (_, at) => ({ name: String(at), distribution: SPECS[at % SPECS.length]! }));
const rows = inputs.map(() => new Float64Array(BLOCK_RUNS));
for (const correlated of [false, true]) {
  const groups = correlated
    ? Array.from({ length: 10 }, (_, g) =>
        correlationGroup(
          String(g),
          Array.from({ length: 6 }, (__, at) => 6 * g + at),
          0.5,
        ),
      )
    : [];
  const sampler = new Sampler({ inputs, correlations: groups, seed: 1 });
  sampler.draw(0, rows);
  told(`60 inputs of all kinds${correlated ? ', in groups of six' : ''}`, 60 * 50 * BLOCK_RUNS, () => {
    for (let block = 0; block < 50; block++) sampler.draw(block, rows);
  });
}

const MODELS: readonly [string, (at: (input: number) => number) => number][] = [
  ['a sum', (at) => at(0) + 10 * at(1) + 5 * at(2) + 5 * at(3) + 30 * at(4)],
  ['a sum of products', (at) => at(0) * at(3) + at(1) * at(4) + at(2)],
  ['a product of four', (at) => at(0) * at(1) * (1 + at(4)) * at(3)],
  ['what is above a threshold', (at) => Math.max(0, at(0) * at(1) - 400)],
];
const SEEDS = 200;
const RUNS = 10_000;
const DRAWN = 6;

/** What all runs of a seed draw, a row an input; antithetic runs come in pairs of u and 1 − u. */
function draws(scheme: SamplingScheme | 'antithetic', seed: number): Float64Array[] {
  if (scheme !== 'antithetic')
    return drawnInputs(new Sampler({ inputs: inputs.slice(0, DRAWN), correlations: [], seed, scheme }), DRAWN, RUNS);
  return inputs.slice(0, DRAWN).map(({ distribution, name }, stream) => {
    const row = new Float64Array(RUNS);
    uniforms(row.subarray(0, RUNS / 2), keyOf(seed), stream, 0);
    for (let at = 0; at < RUNS / 2; at++) row[RUNS / 2 + at] = 1 - row[at]!;
    distributionOf(distribution, name).fromUniforms(row);
    return row;
  });
}

for (const [name, model] of MODELS) {
  const spread = (scheme: SamplingScheme | 'antithetic'): [number, number] => {
    const [means, tails]: [number[], number[]] = [[], []];
    for (let seed = 0; seed < SEEDS; seed++) {
      const drawn = draws(scheme, seed);
      const found = Float64Array.from({ length: RUNS }, (_, run) => model((input) => drawn[input]![run]!));
      means.push(new Moments().add(found).mean);
      tails.push(quantile(found.sort(), 0.95));
    }
    return [new Moments().add(means).variance, new Moments().add(tails).variance];
  };
  const independent = spread('independent');
  for (const scheme of ['latin-hypercube', 'antithetic'] as const) {
    const found = spread(scheme);
    const [mean, tail] = independent.map((variance, at) => (variance / found[at]!).toFixed(1));
    console.log(`${name.padEnd(26)} independent runs for one, ${scheme.padEnd(16)} mean ${mean}, P95 ${tail}`);
  }
}
