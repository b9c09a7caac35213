import fc from 'fast-check';
import { pert } from '../../../src/simulation/distributions/beta';
import type { DistributionSpec } from '../../../src/simulation/distributions/distribution';
import { distributionOf } from '../../../src/simulation/distributions/distribution-of';
import { keyOf } from '../../../src/simulation/random/seed';
import { uniforms } from '../../../src/simulation/random/uniforms';
import { normalQuantile } from '../../../src/simulation/special/normal-quantile';
import { summarise } from '../../../src/simulation/summary/summary';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference, type ReferenceFigure } from '../../support/reference-figures';

const SPECS: readonly DistributionSpec[] = [
  { kind: 'normal', mean: 1000, sd: 120 },
  { kind: 'lognormal', mean: 52, sd: 30 },
  { kind: 'triangular', min: 80, mode: 100, max: 150 },
  { kind: 'triangular', min: 0, mode: 0, max: 1 },
  { kind: 'pert', min: 80, mode: 100, max: 150 },
  { kind: 'pert', min: -5, mode: 2, max: 2 },
  { kind: 'uniform', min: -3, max: 12 },
  { kind: 'beta', a: 0.5, b: 0.7, min: 0, max: 1 },
  { kind: 'beta', a: 30, b: 70, min: 10, max: 20 },
];
const RUNS = 40_000;

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const inOrder = fc.tuple(finite, finite, finite).map((three) => three.sort((a, b) => a - b) as [number, number, number]);
const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
const specs: fc.Arbitrary<DistributionSpec> = fc.oneof(
  fc.record({ kind: fc.constant('normal' as const), mean: finite, sd: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) }),
  fc
    .tuple(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 3, noNaN: true }))
    .map(([mean, share]) => ({ kind: 'lognormal' as const, mean, sd: mean * share })),
  inOrder.map(([min, mode, max]) => ({ kind: 'triangular' as const, min, mode, max: max + 1 })),
  inOrder.map(([min, mode, max]) => ({ kind: 'pert' as const, min, mode, max: max + 1 })),
  inOrder.map(([min, , max]) => ({ kind: 'uniform' as const, min, max: max + 1 })),
  fc.tuple(shape, shape, inOrder).map(([a, b, [min, , max]]) => ({ kind: 'beta' as const, a, b, min, max: max + 1 })),
);
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe.each(SPECS.map((spec) => [spec]))('%j', (spec) => {
  const distribution = distributionOf(spec, 'input');
  const drawn = new Float64Array(RUNS);
  uniforms(drawn, keyOf(20_270_101), 4, 0);
  distribution.fromUniforms(drawn);
  const { mean, sd, quantiles } = summarise(drawn, 1, [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]);

  it('is drawn with its mean, within four standard errors', () => {
    expect(Math.abs(mean.value - distribution.mean)).toBeLessThan(4 * Math.sqrt(distribution.variance / RUNS));
  });

  it('is drawn with its variance, to 5 %', () => {
    expect(Math.abs(sd ** 2 / distribution.variance - 1)).toBeLessThan(0.05);
  });

  it('is drawn with its quantiles, within four standard errors of their probabilities', () => {
    for (const { p, value } of quantiles) {
      expect(Math.abs(distribution.cdf(value) - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / RUNS));
    }
  });
});

describe('distributions', () => {
  it('have a quantile function that undoes the probability, and rises', () => {
    fc.assert(
      fc.property(specs, share, share, (spec, one, other) => {
        const { quantile, cdf } = boundOf(spec);
        expect(Math.abs(cdf(quantile(one)) - one)).toBeLessThan(1e-7);
        expect((quantile(one) - quantile(other)) * (one - other)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('give from uniform and from normal numbers what the quantile function gives', () => {
    fc.assert(
      fc.property(specs, fc.array(share, { minLength: 1, maxLength: 5 }), (spec, shares) => {
        const distribution = distributionOf(spec, 'input');
        const [uniform, normal] = [Float64Array.from(shares), Float64Array.from(shares, normalQuantile)];
        distribution.fromUniforms(uniform);
        distribution.fromNormals(normal);
        const range = distribution.quantile(1 - 1e-9) - distribution.quantile(1e-9);
        shares.forEach((p, at) => {
          const exact = distribution.quantile(p);
          expect(Math.abs(uniform[at]! - exact)).toBeLessThan(2e-9 * range);
          expect(Math.abs(normal[at]! - exact)).toBeLessThan(2e-9 * range);
        });
      }),
      { numRuns: 200 },
    );
  });

  it.each<[DistributionSpec, number]>([
    [{ kind: 'fixed', value: 7 }, 7],
    [{ kind: 'normal', mean: 7, sd: 0 }, 7],
    [{ kind: 'lognormal', mean: 7, sd: 0 }, 7],
    [{ kind: 'triangular', min: 7, mode: 7, max: 7 }, 7],
    [{ kind: 'pert', min: 7, mode: 7, max: 7 }, 7],
    [{ kind: 'uniform', min: 7, max: 7 }, 7],
    [{ kind: 'beta', a: 2, b: 3, min: 7, max: 7 }, 7],
  ])('without width are that value to the bit: %j', (spec, value) => {
    const distribution = distributionOf(spec, 'input');
    const drawn = Float64Array.of(0.001, 0.7);
    distribution.fromUniforms(drawn);
    expect([...drawn, distribution.quantile(0.3), distribution.mean, distribution.variance]).toEqual([value, value, value, value, 0]);
    expect([distribution.cdf(value - 1), distribution.cdf(value)]).toEqual([0, 1]);
  });

  it.each<[string, DistributionSpec]>([
    ['distribution-number', { kind: 'normal', mean: NaN, sd: 1 }],
    ['distribution-number', { kind: 'uniform', min: 0, max: Infinity }],
    ['distribution-sd-negative', { kind: 'normal', mean: 1, sd: -1 }],
    ['distribution-sd-negative', { kind: 'lognormal', mean: 1, sd: -1 }],
    ['distribution-lognormal-mean', { kind: 'lognormal', mean: 0, sd: 1 }],
    ['distribution-min-above-mode', { kind: 'triangular', min: 2, mode: 1, max: 3 }],
    ['distribution-mode-above-max', { kind: 'pert', min: 1, mode: 4, max: 3 }],
    ['distribution-min-above-max', { kind: 'triangular', min: 4, mode: 2, max: 3 }],
    ['distribution-min-above-max', { kind: 'uniform', min: 4, max: 3 }],
    ['distribution-min-above-max', { kind: 'beta', a: 1, b: 1, min: 4, max: 3 }],
    ['distribution-shape', { kind: 'beta', a: 0, b: 1, min: 0, max: 1 }],
    ['distribution-shape', { kind: 'beta', a: 1, b: 1e7, min: 0, max: 1 }],
  ])('are refused by name: %s', (code, spec) => {
    expect(() => distributionOf(spec, 'Spend of gold members')).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining({ input: 'Spend of gold members' }) }),
    );
  });
});

function boundOf(spec: DistributionSpec): { quantile: (p: number) => number; cdf: (x: number) => number } {
  const distribution = distributionOf(spec, 'input');
  return { quantile: (p) => distribution.quantile(p), cdf: (x) => distribution.cdf(x) };
}

describeWithReferences('distributions as published', () => {
  const cases = referenceCases('E2-distributions-and-simulation.json');
  const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95];
  const quantilesOf = (found: { quantile: (p: number) => number }, shares: readonly number[]) =>
    Object.fromEntries(shares.map((p) => [String(p), found.quantile(p)]));

  it.each(['E-DIST-TRIANG-1', 'E-DIST-TRIANG-2', 'E-DIST-LOGNORMAL-1'])('%s', (id) => {
    const { inputs, expected } = cases.get(id)!;
    const p = inputs['parameters'] as { min: number; mode: number; max: number; mu: number; sigma: number };
    const mean = Math.exp(p.mu + p.sigma ** 2 / 2);
    const spec: DistributionSpec = id.includes('TRIANG')
      ? { kind: 'triangular', min: p.min, mode: p.mode, max: p.max }
      : { kind: 'lognormal', mean, sd: mean * Math.sqrt(Math.expm1(p.sigma ** 2)) };
    const found = distributionOf(spec, id);
    expectReference(found.mean, expected['mean'] as ReferenceFigure);
    expectReference(found.variance, expected['variance'] as ReferenceFigure);
    expectReference(
      (inputs['cdf_at'] as number[]).map((x) => found.cdf(x)),
      expected['cdf'] as ReferenceFigure,
    );
    expectReference(quantilesOf(found, SHARES), expected['quantiles'] as ReferenceFigure);
  });

  it('E-PERT-1', () => {
    const { inputs, expected } = cases.get('E-PERT-1')!;
    const found = pert(inputs['min'] as number, inputs['mode'] as number, inputs['max'] as number);
    expectReference(found.mean, expected['mean'] as ReferenceFigure);
    expectReference(found.variance, expected['variance'] as ReferenceFigure);
    expectReference(quantilesOf(found, [0.05, 0.1, 0.5, 0.9, 0.95]), expected['quantiles'] as ReferenceFigure);
  });

  it('E-SUM-INDEPENDENT: the components that are among ours', () => {
    const { inputs, expected } = cases.get('E-SUM-INDEPENDENT')!;
    const components = inputs['components'] as [string, number, number, number][];
    const found = components.slice(0, 3).map(([kind, first, second, third]) => {
      if (kind === 'lognormal') {
        const mean = Math.exp(first + second ** 2 / 2);
        return distributionOf({ kind, mean, sd: mean * Math.sqrt(Math.expm1(second ** 2)) }, kind);
      }
      return distributionOf({ kind: kind as 'triangular' | 'pert', min: first, mode: second, max: third }, kind);
    });
    (expected['means']?.recomputed as number[]).slice(0, 3).forEach((mean, at) => expect(found[at]!.mean / mean).toBeCloseTo(1, 12));
    (expected['variances']?.recomputed as number[])
      .slice(0, 3)
      .forEach((variance, at) => expect(found[at]!.variance / variance).toBeCloseTo(1, 12));
  });
});
