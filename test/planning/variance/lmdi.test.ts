import { lmdi } from '../../../src/planning/variance/lmdi';

describe('lmdi', () => {
  it('weighs each logarithm by the logarithmic mean of the products', () => {
    const mean = (30 - 6) / Math.log(30 / 6);
    expect(lmdi([2, 3], [5, 6])).toEqual([expect.closeTo(mean * Math.log(5 / 2), 12), expect.closeTo(mean * Math.log(2), 12)]);
  });

  it('takes the product itself for the mean where it stays', () => {
    expect(lmdi([2, 8], [8, 2])).toEqual([expect.closeTo(16 * Math.log(4), 12), expect.closeTo(-16 * Math.log(4), 12)]);
  });

  it('is exact for drivers that hardly change', () => {
    expect(lmdi([1e6, 3], [1e6 + 1e-6, 3])).toEqual([expect.closeTo(3e-6, 9), 0]);
    // The step is that of the floating-point numbers nearest to 1 and 1 + 1e-12.
    expect(lmdi([1, 1], [1 + 1e-12, 1])[0]).toBeCloseTo(1.000088900582341e-12, 24);
  });

  it('does not overflow between drivers that are far apart', () => {
    expect(lmdi([1e-300, 1e300], [1e300, 1e-300])).toEqual([expect.closeTo(600 * Math.LN10, 9), expect.closeTo(-600 * Math.LN10, 9)]);
  });
});
