import fc from 'fast-check';
import { splitCumulatively } from '../../../src/planning/allocation/cumulative';
import { splitAbove } from '../../../src/planning/allocation/split-above';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a total split by shares, no part below its need', () => {
  const parts = fc.array(fc.record({ share: fc.integer({ min: 0, max: 100 }), need: fc.integer({ min: 0, max: 500 }) }), {
    minLength: 1,
    maxLength: 12,
  });

  it('goes by the shares alone where every need is met by them', () => {
    expect(splitAbove(100, [1, 2, 1], [20, 0, 25], 0)).toEqual(splitCumulatively(100, [1, 2, 1], 0));
  });
  it('raises a part to its need, the others give way in proportion to what they have above theirs', () => {
    expect(splitAbove(300, [1, 1, 1], [180, 0, 0], 0)).toEqual([180, 60, 60]);
    expect(splitAbove(300, [1, 1, 1], [180, 60, 0], 0)).toEqual([180, 77, 43]);
  });
  it('gives the needs where they are more than the total', () => {
    expect(splitAbove(100, [1, 1], [80, 70], 0)).toEqual([80, 70]);
  });
  it('is equal where all shares are zero', () => {
    expect(splitAbove(90, [0, 0, 0], [0, 0, 0], 0)).toEqual([30, 30, 30]);
  });

  it('sums to the total to the unit and meets every need, if the needs are not more', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 1000 }), (of, extra) => {
        const needs = of.map(({ need }) => need);
        const total = sum(needs) + extra;
        const found = splitAbove(
          total,
          of.map(({ share }) => share),
          needs,
          0,
        );
        expect(sum(found)).toBe(total);
        found.forEach((part, k) => expect(part).toBeGreaterThanOrEqual(needs[k] ?? 0));
      }),
    );
  });
});
