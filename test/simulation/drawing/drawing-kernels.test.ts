import fc from 'fast-check';
import type { DistributionSpec } from '../../../src/simulation/distributions/distribution';
import type * as Drawing from '../../../src/simulation/drawing/drawing-kernels';
import { drawingKernelsOf, drawingRow } from '../../../src/simulation/drawing/drawing-kernels';
import { latinHypercubes, STRATA } from '../../../src/simulation/random/latin-hypercube';
import { BLOCK_RUNS, Sampler, type SamplingPlan } from '../../../src/simulation/run/sampler';
import { QuantileTable } from '../../../src/simulation/special/quantile-table';

const row = drawingRow()!;

/** The same work in the row of WebAssembly and in a plain one, on the same numbers. */
function both(numbers: readonly number[], work: (values: Float64Array) => void): [Float64Array, Float64Array] {
  const compiled = row.subarray(0, numbers.length);
  const plain = Float64Array.from(numbers);
  compiled.set(plain);
  work(compiled);
  work(plain);
  return [compiled.slice(), plain];
}

const scale = fc.integer({ min: 1, max: 1000 }).map((part) => part / 100);
const specs: fc.Arbitrary<DistributionSpec> = fc.oneof(
  fc.record({ kind: fc.constant('fixed' as const), value: scale }),
  fc.record({ kind: fc.constantFrom('normal' as const, 'lognormal' as const), mean: scale, sd: scale }),
  fc.tuple(scale, fc.nat(9), fc.nat(9), fc.constantFrom('triangular' as const, 'pert' as const)).map(([min, rise, fall, kind]) => ({
    kind,
    min,
    mode: min + rise,
    max: min + rise + fall,
  })),
  fc.tuple(scale, scale).map(([min, width]) => ({ kind: 'uniform' as const, min, max: min + width })),
);
const plans: fc.Arbitrary<SamplingPlan> = fc.record({
  inputs: fc.array(
    specs.map((distribution) => ({ name: 'One', distribution })),
    { minLength: 3, maxLength: 6 },
  ),
  correlations: fc.constantFrom(
    [],
    [
      {
        inputs: [0, 2],
        matrix: [
          [1, 0.4],
          [0.4, 1],
        ],
      },
    ],
  ),
  seed: fc.maxSafeNat(),
  scheme: fc.constantFrom('independent' as const, 'latin-hypercube' as const),
});

describe('drawing in WebAssembly', () => {
  it('has room for a block', () => {
    expect(row.length).toBeGreaterThanOrEqual(BLOCK_RUNS);
    expect(drawingKernelsOf(row)).not.toBeNull();
    expect(drawingKernelsOf(new Float64Array(1))).toBeNull();
  });

  it('gives every input the same numbers as in TypeScript, to the bit', () => {
    fc.assert(
      fc.property(plans, fc.nat(1e9), fc.integer({ min: 1, max: BLOCK_RUNS }), (plan, block, runs) => {
        const drawn = (room: Float64Array | null): Float64Array[] => {
          const rows = plan.inputs.map(() => new Float64Array(runs));
          new Sampler(plan, room).draw(block, rows);
          return rows;
        };
        expect(drawn(row)).toEqual(drawn(null));
      }),
    );
  });

  it('gives the same hypercubes where the number of the hypercube runs over 32 bits', () => {
    const [compiled, plain] = both(Array<number>(BLOCK_RUNS).fill(0), (values) =>
      latinHypercubes(values, [1, 2], 3, (2 ** 32 - 1) * STRATA),
    );
    expect(compiled).toEqual(plain);
  });

  it('gives the same quantiles in the whole range, those that stand in no table included', () => {
    const table = new QuantileTable((z) => ({ x: Math.exp(z), slope: Math.exp(z), bend: Math.exp(z) }));
    const tail = fc.oneof(
      fc.double({ min: 2 ** -60, max: 2 ** -27, noNaN: true }),
      fc.constantFrom(2 ** -29, 2 ** -29 - 2 ** -60, 2 ** -5, 0.25),
    );
    const probability = fc.oneof(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      tail,
      tail.map((p) => 1 - p),
      fc.constantFrom(0.5, 0.5 - 2 ** -54, 0.5 + 2 ** -53),
    );
    fc.assert(
      fc.property(fc.array(probability, { minLength: 1, maxLength: 40 }), scale, scale, (numbers, shift, by) => {
        const [compiled, plain] = both(numbers, (values) => table.look(values, shift, by));
        expect(compiled).toEqual(plain);
      }),
    );
  });

  it('finds every table again, however many there are', () => {
    const tables = Array.from({ length: 200 }, (_, at) => new QuantileTable((z) => ({ x: z + at, slope: 1, bend: 0 })));
    for (const table of [...tables, ...tables.reverse()]) {
      const [compiled, plain] = both([0.1, 0.5, 0.9], (values) => table.look(values, 0, 1));
      expect(compiled).toEqual(plain);
    }
  });

  it('is done without where there is no WebAssembly', () => {
    jest.isolateModules(() => {
      jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
        throw new Error('Refused to compile WebAssembly');
      });
      const alone = jest.requireActual<typeof Drawing>('../../../src/simulation/drawing/drawing-kernels');
      expect(alone.drawingRow()).toBeNull();
      expect(alone.drawingKernelsOf(row)).toBeNull();
      jest.restoreAllMocks();
    });
  });
});
