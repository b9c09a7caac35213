import fc from 'fast-check';
import { keepsDigits, roundHalfAway } from '../../../src/planning/allocation/round';
import { computeBreakdown } from '../../../src/planning/breakdown/compute-breakdown';
import { largestTarget, leastTarget, targetError } from '../../../src/planning/breakdown/target-limits';
import { InputError } from '../../../src/planning/input-error';
import { planOf, sales } from './plans';

const ROWS = 300;
const digits = fc.integer({ min: -8, max: 4 });

describe('the largest target', () => {
  const actuals = Array.from({ length: ROWS }, (_, product) =>
    sales(
      { channel: `C${product % 7}`, product: `p${product}` },
      '2026-01',
      Array.from({ length: 12 }, (_, month) => 1 + ((product * 31 + month * 17) % 97)),
    ),
  ).flat();

  it('is 1e13 units, and 1e15 at most', () => {
    expect([4, 2, 0, -1, -2, -8].map(largestTarget)).toEqual([1e9, 1e11, 1e13, 1e14, 1e15, 1e15]);
  });

  it('is one that the functions take, too', () => {
    fc.assert(fc.property(digits, (of) => expect(keepsDigits(largestTarget(of), of)).toBe(true)));
  });

  it('is planned to the unit over many rows, and so is all below it', () => {
    fc.assert(
      fc.property(digits, fc.double({ min: 0.1, max: 1, noNaN: true }), (of, part) => {
        const target = roundHalfAway(part * largestTarget(of), of);
        const { rows } = computeBreakdown(planOf(actuals, { target, digits: of }));
        expect(rows[0]?.year).toBe(target);
        expect(rows.filter(({ check }) => check !== 0)).toEqual([]);
      }),
      {
        numRuns: 25,
        examples: [
          [0, 1],
          [2, 1],
          [4, 1],
          [-2, 1],
          [-8, 1],
        ],
      },
    );
  });

  it('is named where it is exceeded', () => {
    const plan = () => planOf(actuals, { target: 2e11, digits: 2 });
    expect(plan).toThrow(InputError);
    expect(plan).toThrow(expect.objectContaining({ params: { found: 2e11, allowed: 1e11, digits: 2 } }));
  });
});

describe('the least target', () => {
  it('is half a unit of the decimals', () => {
    expect([4, 2, 0, -3, -8].map(leastTarget)).toEqual([0.00005, 0.005, 0.5, 500, 5e7]);
  });

  it('is the least that does not round to 0', () => {
    fc.assert(
      fc.property(digits, fc.double({ min: 1e-9, max: 2, noNaN: true }), (of, part) => {
        const target = part * leastTarget(of);
        expect([target, targetError(target, of)?.code]).toEqual([target, part < 1 ? 'target-too-small' : undefined]);
        // Next to a half, fifteen digits decide.
        if (Math.abs(part - 1) > 1e-12) expect(roundHalfAway(target, of) === 0).toBe(part < 1);
      }),
    );
  });
});
