import fc from 'fast-check';
import { loyaltyModel } from '../../../src/planning/loyalty/loyalty-model';
import type { RowKernels } from '../../../src/planning/loyalty/row-kernels';
import { loyaltySampling } from '../../../src/planning/loyalty/uncertain-inputs';
import type * as Workplaces from '../../../src/planning/loyalty/workplace';
import {
  quickestWorkplace,
  typescriptWorkplace,
  wasmWorkplace,
  type Workplace,
  type WorkplaceMaker,
} from '../../../src/planning/loyalty/workplace';
import { BLOCK_RUNS, Sampler } from '../../../src/simulation/run/sampler';
import { blockRunner } from '../../../src/simulation/run/simulate-block';
import { uncertainProgrammes } from './programmes';

/** What a kernel takes before the runs, in its order. */
type Taking = 'row' | 'number' | 'greatest' | 'input' | 'pool';

const TAKINGS: Readonly<Record<keyof RowKernels, readonly Taking[]>> = {
  add: ['row', 'row'],
  addTimes: ['row', 'row', 'number'],
  times: ['row', 'row'],
  addProduct: ['row', 'row', 'row'],
  addTaken: ['row', 'input', 'number'],
  load: ['row', 'input', 'greatest'],
  stay: ['row', 'row', 'input'],
  mixLeaving: ['row', 'row', 'row', 'row', 'row', 'input'],
  join: ['row', 'row', 'input'],
  addFour: ['row', 'row', 'row', 'row', 'row', 'number', 'number', 'number', 'number'],
  spend: ['row', 'pool', 'row', 'row', 'row', 'input', 'input', 'input'],
  scaleToKnown: ['row', 'row', 'number'],
  issue: ['row', 'row', 'pool', 'row', 'input', 'input', 'input'],
  defer: ['row', 'row', 'row', 'row', 'row', 'number'],
  drawHazard: ['row', 'row', 'number', 'row'],
  redeemAt: ['row', 'row', 'number'],
  redeem: ['row', 'row', 'row', 'row'],
  partOf: ['row', 'row', 'row'],
  redeemAndLapse: ['row', 'row', 'row', 'row', 'row'],
  lapseOnly: ['row', 'row', 'row'],
  addOwed: ['row', 'row', 'row', 'row', 'number'],
  redeemAndOwe: ['row', 'row', 'row', 'row', 'row', 'row', 'row', 'number'],
  addOwedLapsing: ['row', 'row', 'row', 'row', 'row', 'number', 'number'],
};

const MOST_ROWS = 12;
const ODD = [0, -0, 1, -1, Infinity, -Infinity, NaN, Number.MIN_VALUE, Number.MAX_VALUE];
const value = fc.oneof(
  fc.constantFrom(...ODD),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const values = (count: number): fc.Arbitrary<number[]> => fc.array(value, { minLength: count, maxLength: count });

/** Rows after a kernel has worked on them. */
function worked(
  { kernels, rows }: Workplace,
  name: keyof RowKernels,
  runs: number,
  contents: readonly number[],
  numbers: readonly number[],
): Float64Array[] {
  const all = rows(MOST_ROWS);
  all.forEach((row, at) => row.forEach((_, run) => (row[run] = contents[(at * 7 + run) % contents.length]!)));
  let [nextRow, nextNumber] = [0, 0];
  const row = (): Float64Array => all[nextRow++]!;
  const number = (): number => numbers[nextNumber++]!;
  const given = {
    row,
    number,
    greatest: () => (number() > 0 ? 1 : Infinity),
    input: () => ({ from: row(), scale: number() }),
    pool: () => ({ earned: row(), joined: row(), active: row() }),
  };
  const kernel = kernels[name] as (...args: unknown[]) => void;
  kernel(...TAKINGS[name].map((taking) => given[taking]()), runs);
  return all.map((one) => one.slice(0, runs));
}

describe('kernels in WebAssembly', () => {
  it.each(Object.keys(TAKINGS) as (keyof RowKernels)[])('%s gives what the one in TypeScript gives, to the bit', (name) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: BLOCK_RUNS }),
        fc.integer({ min: 1, max: 23 }).chain(values),
        values(8),
        (runs, contents, numbers) => {
          const [theirs, ours] = [typescriptWorkplace, wasmWorkplace].map((make) => worked(make(MOST_ROWS), name, runs, contents, numbers));
          expect(ours).toEqual(theirs);
        },
      ),
    );
  });

  it('give a whole block the same figures, to the bit', () => {
    fc.assert(
      fc.property(uncertainProgrammes, fc.integer({ min: 1, max: BLOCK_RUNS }), (assumptions, runs) => {
        const plan = loyaltySampling(assumptions, 7);
        const figures = (make: WorkplaceMaker): Float64Array =>
          blockRunner(new Sampler(plan), plan.inputs.length, loyaltyModel(assumptions, make))(1, runs);
        expect(figures(wasmWorkplace)).toEqual(figures(typescriptWorkplace));
      }),
    );
  });
});

describe('the quickest workplace', () => {
  afterEach(() => jest.restoreAllMocks());

  it('is WebAssembly where there is any', () => {
    expect(quickestWorkplace(1).kernels).toBe(wasmWorkplace(1).kernels);
  });

  it('has a larger memory where a model needs one, and leaves the smaller one to those who work in it', () => {
    const [few, many] = [10, 5000].map((count) => wasmWorkplace(count).rows(count));
    expect(many).toHaveLength(5000);
    expect(few![9]!.buffer).not.toBe(many![9]!.buffer);
    expect(few![9]).toHaveLength(BLOCK_RUNS);
  });

  it('is TypeScript where there is no memory for WebAssembly', () => {
    const [enough, more] = [1, 100_000];
    jest.spyOn(WebAssembly, 'Memory').mockImplementation(() => {
      throw new RangeError('could not allocate memory');
    });
    expect(quickestWorkplace(more).kernels).toBe(typescriptWorkplace(more).kernels);
    expect(quickestWorkplace(enough).kernels).not.toBe(typescriptWorkplace(enough).kernels);
  });

  it('is TypeScript where the page refuses WebAssembly, which it is asked for once', () => {
    jest.isolateModules(() => {
      const refuse = jest.spyOn(WebAssembly, 'Module').mockImplementation(() => {
        throw new Error('Refused to compile WebAssembly');
      });
      const alone = jest.requireActual<typeof Workplaces>('../../../src/planning/loyalty/workplace');
      for (const count of [1, 2]) expect(alone.quickestWorkplace(count).kernels).toBe(alone.typescriptWorkplace(count).kernels);
      expect(refuse).toHaveBeenCalledTimes(1);
    });
  });
});
