import fc from 'fast-check';
import { latinHypercubes, STRATA } from '../../../src/simulation/random/latin-hypercube';
import { keyOf } from '../../../src/simulation/random/seed';
import { uniforms } from '../../../src/simulation/random/uniforms';
import { normalQuantile } from '../../../src/simulation/special/normal-quantile';
import { Moments } from '../../../src/simulation/summary/moments';
import { quantile } from '../../../src/simulation/summary/quantile';
import { rankCorrelation, ranks } from '../../../src/simulation/summary/rank-correlation';
import { standardError } from '../../../src/simulation/summary/standard-error';
import { expectedShortfall, probabilityAbove, summarise } from '../../../src/simulation/summary/summary';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference, type ReferenceFigure } from '../../support/reference-figures';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 200 });

/** Independent standard normal runs of a seed. */
function normals(seed: number, count: number): Float64Array {
  const values = new Float64Array(count);
  uniforms(values, keyOf(seed), 0, 0);
  return values.map(normalQuantile);
}

describe('summarise', () => {
  it('has the mean, and quantiles between the least and the greatest that rise', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const { mean, quantiles } = summarise(Float64Array.from(values), 1);
        const plain = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(Math.abs(mean.value - plain)).toBeLessThan(1e-6);
        const found = [Math.min(...values), ...quantiles.map(({ value }) => value), Math.max(...values)];
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });

  it('has standard errors as great as what differs from seed to seed', () => {
    const count = 1000;
    const summaries = Array.from({ length: 300 }, (_, seed) => summarise(normals(seed, count), 1));
    const spread = (values: number[]) => Math.sqrt(new Moments().add(values).variance);
    const mean = (values: number[]) => new Moments().add(values).mean;
    // A standard deviation of 300 is known to 4 %: three of these, and the error's own.
    expect(spread(summaries.map((one) => one.mean.value)) / mean(summaries.map((one) => one.mean.error))).toBeCloseTo(1, 0.5);
    summaries[0]!.quantiles.forEach((_, at) => {
      const ratio = spread(summaries.map((one) => one.quantiles[at]!.value)) / mean(summaries.map((one) => one.quantiles[at]!.error));
      expect([at, ratio > 0.85 && ratio < 1.15]).toEqual([at, true]);
    });
  });
});

describe('summarise, of a single input in Latin hypercubes', () => {
  const count = 2000;
  const drawn = (seed: number) => {
    const values = new Float64Array(count);
    latinHypercubes(values, keyOf(seed), 0, 0);
    return values.map(normalQuantile);
  };

  it('has errors of quantiles as great as what they are off, and up to three times that at whole hundredths', () => {
    const probabilities = [0.05, 0.1, 0.333, 0.5, 0.9, 0.955];
    const summaries = Array.from({ length: 300 }, (_, seed) => summarise(drawn(seed), STRATA, probabilities));
    probabilities.forEach((p, at) => {
      const found = summaries.map(({ quantiles }) => quantiles[at]!);
      const off = Math.sqrt(new Moments().add(found.map(({ value }) => (value - normalQuantile(p)) ** 2)).mean);
      const ratio = off / new Moments().add(found.map(({ error }) => error)).mean;
      expect([p, ratio > 0.3 && ratio < 1.3]).toEqual([p, true]);
    });
  });
});

describe('standardError', () => {
  it('of independent runs is the standard deviation over √n', () => {
    const values = normals(3, 500);
    expect(standardError(values, 1)).toBeCloseTo(Math.sqrt(new Moments().add(values).variance / 500), 14);
  });

  it('of replicates is that of their means', () => {
    const values = normals(4, 2000);
    const means = Array.from({ length: 20 }, (_, at) => new Moments().add(values.subarray(100 * at, 100 * at + 100)).mean);
    expect(standardError(values, 100)).toBeCloseTo(Math.sqrt(new Moments().add(means).variance / 20), 14);
  });

  it('takes runs for independent where there are few replicates', () => {
    const values = normals(5, 900);
    expect(standardError(values, 100)).toBe(standardError(values, 1));
  });
});

describe('probabilityAbove', () => {
  it('is the share of runs above, with the binomial standard error', () => {
    const values = normals(6, 10_000);
    const { value, error } = probabilityAbove(values, 1.6448536269514729, 1);
    expect(Math.abs(value - 0.05)).toBeLessThan(4 * error);
    expect(error).toBeCloseTo(Math.sqrt((value * (1 - value)) / 9999), 12);
  });

  it('is never sure', () => {
    expect(probabilityAbove(normals(7, 1000), 100, 1)).toEqual({ value: 0, error: expect.closeTo(0.001, 5) });
    expect(probabilityAbove(normals(7, 1000), -100, 1)).toEqual({ value: 1, error: expect.closeTo(0.001, 5) });
  });

  it('is not above the cap where it is the cap', () => {
    expect(probabilityAbove(Float64Array.of(1, 2, 3, 4), 2, 1).value).toBe(0.5);
  });
});

describe('expectedShortfall', () => {
  it('of a normal variable is φ(z) / (1 − p)', () => {
    const { value, error } = expectedShortfall(normals(8, 50_000), 0.95, 1);
    // 2.0627128 of the standard normal distribution at 95 %.
    expect(Math.abs(value - 2.0627128075)).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.02);
  });

  it('of few is the mean of the worst', () => {
    expect(
      expectedShortfall(
        Float64Array.from({ length: 101 }, (_, at) => at),
        0.95,
        1,
      ).value,
    ).toBeCloseTo(95 + 15 / 101 / 0.05, 10);
  });
});

describe('rank correlation', () => {
  const [a, b] = [
    [-0.8, -1.3, -0.2, 0.4, 1.1, 0.1, -0.6, -0.8, 0.7, 1.6, 0.3, -1.2],
    [-1.8, 0.3, 0, -1.3, 1, -1.1, -1.2, -1.3, 0, 2.2, 0.2, -1.8],
  ].map((values) => Float64Array.from(values)) as [Float64Array, Float64Array];

  it('shares ranks as SciPy does (rankdata)', () => {
    expect([...ranks(a)]).toEqual([3.5, 1, 6, 9, 11, 7, 5, 3.5, 10, 12, 8, 2]);
  });

  it('is that of SciPy (spearmanr)', () => {
    expect(rankCorrelation(ranks(a), ranks(b)).value).toBeCloseTo(0.5563414770333359, 14);
  });

  it('is 1 of whatever rises with it, −1 of what falls, 0 of what stays', () => {
    const values = normals(9, 50);
    expect(rankCorrelation(ranks(values), ranks(values.map(Math.exp))).value).toBeCloseTo(1, 14);
    expect(rankCorrelation(ranks(values), ranks(values.map((x) => -x))).value).toBeCloseTo(-1, 14);
    expect(rankCorrelation(ranks(values), ranks(values.map(() => 3))).value).toBe(0);
  });
});

describeWithReferences('summaries as published', () => {
  it('E-QUANTILE-TYPES: type 7', () => {
    const { inputs, expected } = referenceCases('E2-distributions-and-simulation.json').get('E-QUANTILE-TYPES')!;
    const sorted = Float64Array.from(inputs['data'] as number[]).sort();
    expectReference(
      (inputs['p'] as number[]).map((p) => quantile(sorted, p)),
      expected['type7'] as ReferenceFigure,
    );
  });

  it.each(['E-NIST-LEW', 'E-NIST-MICHELSO', 'E-NIST-NUMACC1', 'E-NIST-NUMACC2', 'E-NIST-NUMACC3'])(
    '%s: mean and standard deviation',
    (id) => {
      const { inputs, expected } = referenceCases('E1-nist-strd.json').get(id)!;
      const pairs = Array.from({ length: (inputs['pairs'] as number | undefined) ?? 0 }, () => inputs['pair'] as number[]).flat();
      const data = (inputs['data'] as number[] | undefined) ?? [inputs['first'] as number, ...pairs];
      const { mean, variance } = new Moments().add(data);
      // What is printed holds for decimal fractions, of which a double keeps sixteen figures.
      const ofDoubles = ({ recomputed, recomputed_tolerance }: ReferenceFigure) => ({ recomputed, recomputed_tolerance });
      expectReference(mean, ofDoubles(expected['mean'] as ReferenceFigure));
      expectReference(Math.sqrt(variance), ofDoubles(expected['sd'] as ReferenceFigure));
    },
  );
});
