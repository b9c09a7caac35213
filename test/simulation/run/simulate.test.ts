import fc from 'fast-check';
import { correlationGroup } from '../../../src/simulation/correlation/correlation-group';
import type { DistributionSpec } from '../../../src/simulation/distributions/distribution';
import { STRATA } from '../../../src/simulation/random/latin-hypercube';
import { drawnInputs } from '../../../src/simulation/run/drawn-inputs';
import { BLOCK_RUNS, Sampler, type SamplingPlan, type SamplingScheme } from '../../../src/simulation/run/sampler';
import { simulate, type SimulationProgress } from '../../../src/simulation/run/simulate';
import { blockRunner, type BlockRunner, type SimulationModel } from '../../../src/simulation/run/simulate-block';
import { Moments } from '../../../src/simulation/summary/moments';
import { rankCorrelation, ranks } from '../../../src/simulation/summary/rank-correlation';
import { probabilityAbove, summarise } from '../../../src/simulation/summary/summary';
import { describeWithReferences, referenceCases } from '../../support/reference';

const plan = (distributions: readonly DistributionSpec[], rest: Partial<SamplingPlan> = {}): SamplingPlan => ({
  inputs: distributions.map((distribution, at) => ({ name: `Input ${String(at + 1)}`, distribution })),
  correlations: [],
  seed: 1,
  ...rest,
});
const model = (outputs: number, of: (inputs: readonly number[]) => readonly number[]): SimulationModel => ({
  outputs,
  evaluate: (inputs, found) =>
    found[0]?.forEach((_, run) => of(inputs.map((row) => row[run]!)).forEach((value, at) => (found[at]![run] = value))),
});
const sum = model(1, (inputs) => [inputs.reduce((total, value) => total + value, 0)]);
const product = model(1, (inputs) => [inputs.reduce((total, value) => total * value, 1)]);
const runner = (asked: SamplingPlan, what: SimulationModel) => blockRunner(new Sampler(asked), asked.inputs.length, what);

async function run(asked: SamplingPlan, what: SimulationModel, runs: number): Promise<readonly Float64Array[]> {
  return simulate({ runs, outputs: what.outputs }, [runner(asked, what)], () => undefined);
}

const MIXED: readonly DistributionSpec[] = [
  { kind: 'normal', mean: 100, sd: 10 },
  { kind: 'pert', min: 0, mode: 1, max: 5 },
  { kind: 'lognormal', mean: 3, sd: 1 },
  { kind: 'uniform', min: 0, max: 1 },
  { kind: 'triangular', min: -1, mode: 0, max: 4 },
];
const correlated = (seed: number, scheme: SamplingScheme) =>
  plan(MIXED, { seed, scheme, correlations: [correlationGroup('A', [1, 2, 4], 0.6)] });
const both = model(2, ([a, b, c, d, e]) => [a! * b! + c!, d! - e! * a!]);
const schemes = fc.constantFrom<SamplingScheme>('independent', 'latin-hypercube');

describe('simulate', () => {
  it('gives the same whatever the number of runners and whoever is quicker', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1e9),
        schemes,
        fc.integer({ min: 100, max: 2500 }),
        fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }),
        async (seed, scheme, runs, delays) => {
          const asked = correlated(seed, scheme);
          const alone = await run(asked, both, runs);
          const slow = delays.map((delay, at): BlockRunner => {
            const own = runner(asked, both);
            return async (block, count) => {
              for (let turn = 0; turn < (delay + block * (at + 1)) % 4; turn++) await Promise.resolve();
              return own(block, count);
            };
          });
          const shared = await simulate({ runs, outputs: 2 }, slow, () => undefined);
          expect(shared.map((row) => row.join())).toEqual(alone.map((row) => row.join()));
        },
      ),
      { numRuns: 10 },
    );
  });

  it('never changes the earlier runs of a seed when there are more', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1e9), schemes, fc.integer({ min: 100, max: 1000 }), fc.nat(1000), async (seed, scheme, runs, more) => {
        const [few, many] = await Promise.all([runs, runs + more].map((count) => run(correlated(seed, scheme), both, count)));
        expect(many!.map((row) => row.subarray(0, runs).join())).toEqual(few!.map((row) => row.join()));
      }),
      { numRuns: 10 },
    );
  });

  it('gives other runs for another seed', async () => {
    const [one, other] = await Promise.all([1, 2].map((seed) => run(correlated(seed, 'latin-hypercube'), both, 200)));
    expect(one![0]!.filter((value, at) => value === other![0]![at])).toHaveLength(0);
  });

  it('with everything fixed is the model itself, in every run', async () => {
    const [found] = await run(plan([3, 4, 5].map((value) => ({ kind: 'fixed', value }))), product, 300);
    expect([...new Set(found)]).toEqual([60]);
  });

  it('tells how far it is, at the end that all is known', async () => {
    const told: Omit<SimulationProgress, 'figures'>[] = [];
    let clock = 0;
    await simulate({ runs: 1000, outputs: 1 }, [runner(plan(MIXED), sum)], ({ done, of, known }) => told.push({ done, of, known }), {
      now: () => (clock += 15),
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toEqual({ done: 1000, of: 1000, known: 1000 });
    expect(told.map(({ done }) => done)).toEqual([...told.map(({ done }) => done)].sort((a, b) => a - b));
  });

  it('knows no run behind a block that is still open', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const own = runner(plan(MIXED), sum);
    const told: number[] = [];
    let clock = 0;
    const simulated = simulate(
      { runs: 5 * BLOCK_RUNS, outputs: 1 },
      [
        async (block, count) => {
          await gate;
          return own(block, count);
        },
        (block, count) => {
          if (block === 4) release();
          return own(block, count);
        },
      ],
      ({ known }) => told.push(known),
      { now: () => (clock += 100) },
    );
    await simulated;
    expect(told.slice(0, 3)).toEqual([0, 0, 0]);
    expect(told.at(-1)).toBe(5 * BLOCK_RUNS);
  });

  it('stops where it is told to', async () => {
    const stop = new AbortController();
    let blocks = 0;
    const counted: BlockRunner = (_, count) => {
      if (++blocks === 3) stop.abort(new Error('enough'));
      return new Float64Array(count);
    };
    await expect(simulate({ runs: 100_000, outputs: 1 }, [counted], () => undefined, { signal: stop.signal })).rejects.toThrow('enough');
    expect(blocks).toBe(3);
  });

  it('fails as its runner does, and no runner takes a block after that', async () => {
    let blocks = 0;
    const good: BlockRunner = async (_, count) => {
      blocks++;
      await Promise.resolve();
      return new Float64Array(count);
    };
    const bad: BlockRunner = () => Promise.reject(new Error('gone'));
    await expect(simulate({ runs: 100_000, outputs: 1 }, [bad, good], () => undefined)).rejects.toThrow('gone');
    const then = blocks;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(blocks - then).toBeLessThan(3);
  });

  it.each([
    ['simulation-runs', 99, 1],
    ['simulation-runs', 1000.5, 1],
    ['simulation-runs', 1e8, 1],
    ['simulation-too-large', 1_000_000, 81],
  ])('refuses: %s', async (code, runs, outputs) => {
    await expect(simulate({ runs, outputs }, [], () => undefined)).rejects.toMatchObject({ code });
  });
});

describe('Sampler', () => {
  it('draws correlated inputs with the rank correlation of the copula, 6/π · arcsin(ρ/2), and their own distributions', () => {
    for (const scheme of ['independent', 'latin-hypercube'] as const) {
      const asked = correlated(5, scheme);
      const drawn = drawnInputs(new Sampler(asked), MIXED.length, 20_000);
      const ranked = drawn.map(ranks);
      const expected = (6 / Math.PI) * Math.asin(0.3);
      for (const [i, j] of [
        [1, 2],
        [1, 4],
        [2, 4],
      ] as const) {
        const { value, error } = rankCorrelation(ranked[i]!, ranked[j]!);
        expect(Math.abs(value - expected)).toBeLessThan(4 * error);
      }
      expect(Math.abs(rankCorrelation(ranked[0]!, ranked[1]!).value)).toBeLessThan(4 / Math.sqrt(20_000));
      expect(Math.abs(rankCorrelation(ranked[1]!, ranked[3]!).value)).toBeLessThan(4 / Math.sqrt(20_000));
      const { mean } = summarise(drawn[2]!, 1);
      expect(Math.abs(mean.value - 3)).toBeLessThan(4 * mean.error);
    }
  });

  it('draws again what the simulation drew', async () => {
    const asked = correlated(9, 'latin-hypercube');
    const drawn = drawnInputs(new Sampler(asked), MIXED.length, 500);
    const kept = await run(
      asked,
      model(MIXED.length, (inputs) => inputs),
      500,
    );
    expect(drawn.map((row) => row.join())).toEqual(kept.map((row) => row.join()));
  });

  it('keeps what an input draws when another is added after it', () => {
    const [few, more] = [MIXED.slice(0, 3), MIXED].map((inputs) => drawnInputs(new Sampler(plan(inputs)), inputs.length, 300));
    expect(more!.slice(0, 3).map((row) => row.join())).toEqual(few!.map((row) => row.join()));
  });

  it('names the input that cannot be drawn', () => {
    const broken = plan([MIXED[0]!, { kind: 'triangular', min: 3, mode: 2, max: 5 }]);
    expect(() => new Sampler(broken)).toThrow('Input 2: the minimum 3 is above the most likely value 2.');
  });
});

describe('Latin hypercubes', () => {
  const SEEDS = 60;
  const RUNS = 1000;

  /** Standard deviation over seeds of what a scheme estimates, and the mean of the standard errors it tells. */
  async function spread(
    scheme: SamplingScheme,
    what: SimulationModel,
  ): Promise<{ mean: number; told: number; p95: number; told95: number }> {
    const [means, errors, quantiles, errors95]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let seed = 0; seed < SEEDS; seed++) {
      const [found] = await run(plan(MIXED, { seed, scheme }), what, RUNS);
      const summary = summarise(found!, scheme === 'independent' ? 1 : STRATA);
      means.push(summary.mean.value);
      errors.push(summary.mean.error);
      quantiles.push(summary.quantiles.at(-1)!.value);
      errors95.push(summary.quantiles.at(-1)!.error);
    }
    const sd = (values: number[]) => Math.sqrt(new Moments().add(values).variance);
    const average = (values: number[]) => new Moments().add(values).mean;
    return { mean: sd(means), told: average(errors), p95: sd(quantiles), told95: average(errors95) };
  }

  it.each<[string, SimulationModel, number]>([
    ['a sum', sum, 12],
    ['a sum of products', model(1, ([a, b, c, d, e]) => [a! * b! + c! * d! + e!]), 4],
  ])('leave less to chance in %s, and tell how much', async (_, what, atLeast) => {
    const [independent, latin] = [await spread('independent', what), await spread('latin-hypercube', what)];
    expect(independent.mean / latin.mean).toBeGreaterThan(atLeast);
    expect(latin.p95).toBeLessThan(independent.p95);
    // The standard deviation of 60 is known to 9 %.
    for (const { mean, told, p95, told95 } of [independent, latin]) {
      expect(mean / told).toBeGreaterThan(0.65);
      expect(mean / told).toBeLessThan(1.4);
      expect(p95 / told95).toBeGreaterThan(0.65);
      expect(p95 / told95).toBeLessThan(1.4);
    }
  });
});

describeWithReferences('simulations as published', () => {
  const cases = referenceCases('E2-distributions-and-simulation.json');
  const RUNS = 40_000;

  it.each<SamplingScheme>(['independent', 'latin-hypercube'])('E-CORRELATED-SUM, %s', async (scheme) => {
    const { inputs, expected } = cases.get('E-CORRELATED-SUM')!;
    const [means, sds] = [inputs['mean'] as number[], inputs['sd'] as number[]];
    const distributions = means.map((mean, at): DistributionSpec => ({ kind: 'normal', mean, sd: sds[at]! }));
    const correlations = [{ inputs: [0, 1, 2], matrix: inputs['correlation'] as number[][] }];
    const [found] = await run(plan(distributions, { scheme, correlations, seed: 3 }), sum, RUNS);
    const { mean, sd, quantiles } = summarise(found!, scheme === 'independent' ? 1 : STRATA, [0.1, 0.5, 0.9]);
    expect(Math.abs(mean.value - (expected['mean']?.recomputed as number))).toBeLessThan(4 * mean.error);
    // A standard deviation's own standard error: sd / √(2n).
    const trueSd = expected['sd']?.recomputed as number;
    expect(Math.abs(sd - trueSd)).toBeLessThan((4 * trueSd) / Math.sqrt(2 * RUNS));
    ['p10', 'p50', 'p90'].forEach((name, at) => {
      expect(Math.abs(quantiles[at]!.value - (expected[name]?.recomputed as number))).toBeLessThan(4 * quantiles[at]!.error);
    });
  });

  it.each<SamplingScheme>(['independent', 'latin-hypercube'])('E-FUNNEL-1, %s: a product of independent inputs', async (scheme) => {
    const { inputs, expected } = cases.get('E-FUNNEL-1')!;
    const of = (name: string, kind: 'normal' | 'lognormal'): DistributionSpec => ({
      kind,
      ...(inputs[name] as { mean: number; sd: number }),
    });
    const [found] = await run(
      plan([of('traffic', 'normal'), of('conversion', 'lognormal'), of('value', 'lognormal')], { scheme }),
      product,
      RUNS,
    );
    const { mean, sd } = summarise(found!, scheme === 'independent' ? 1 : STRATA);
    expect(Math.abs(mean.value - (expected['mean']?.recomputed as number))).toBeLessThan(4 * mean.error);
    expect(Math.abs(sd / (expected['sd']?.recomputed as number) - 1)).toBeLessThan(0.02);
  });

  it.each<SamplingScheme>(['independent', 'latin-hypercube'])('E-UNIFORM-SUM, %s', async (scheme) => {
    const { inputs, expected } = cases.get('E-UNIFORM-SUM')!;
    const points = inputs['points'] as Record<string, number[]>;
    for (const n of inputs['n'] as number[]) {
      const [found] = await run(
        plan(
          Array.from({ length: n }, () => ({ kind: 'uniform', min: 0, max: 1 })),
          { scheme },
        ),
        sum,
        RUNS,
      );
      (expected['cdf']?.recomputed as Record<string, number[]>)[String(n)]!.forEach((below, at) => {
        const { value, error } = probabilityAbove(found!, points[String(n)]![at]!, scheme === 'independent' ? 1 : STRATA);
        expect(Math.abs(1 - value - below)).toBeLessThan(4 * error);
      });
    }
  });
});
