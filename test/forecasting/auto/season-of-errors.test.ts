import { knownForErrors } from '../../../src/forecasting/auto/season-of-errors';

describe('knownForErrors', () => {
  it('takes the season of the last cycle about half the way back to what was to be expected, and no other', () => {
    const known = Float64Array.of(1, -1, 1, -1, 1, -1);
    const found = knownForErrors(known, Float64Array.of(1, -1), Float64Array.of(3, -3));
    expect(Array.from(found.subarray(0, 4))).toEqual([1, -1, 1, -1]);
    expect(found[4]).toBeGreaterThan(1.8);
    expect(found[4]).toBeLessThan(2.2);
    expect(found[5]).toBeCloseTo(-found[4]!, 12);
  });

  it('leaves to the level what all seasons have in common', () => {
    const known = Float64Array.of(5, 2, 5, 2);
    expect(knownForErrors(known, Float64Array.of(2, -1), Float64Array.of(9, 6))).toEqual(known);
  });

  it('changes nothing with less than two cycles', () => {
    const known = Float64Array.of(5, 2, 5);
    expect(knownForErrors(known, Float64Array.of(2, -1), new Float64Array(2))).toEqual(known);
  });
});
