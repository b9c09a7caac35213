import { inferFactor } from '../../../src/forecasting/disaggregation/factor';

describe('inferFactor', () => {
  it.each([
    ['years and quarters', 3, 12, 4],
    ['years and months', 2, 24, 12],
    ['two half-years of months', 2, 12, 6],
    ['36 years, and 146 quarters with two beyond', 36, 146, 4],
    ['two years of months and five months beyond', 2, 29, 12],
    ['five years of months and two beyond', 5, 62, 12],
    ['four quarters of months and two beyond', 4, 14, 3],
    ['months of 30 days', 12, 360, 30],
    ['as many high as low', 5, 5, 1],
  ])('%s', (_, low, high, factor) => expect(inferFactor(low, high)).toBe(factor));

  it.each([
    ['six or seven', 2, 17],
    ['days of two months, or two days of hours and more', 2, 62],
    ['two years of months and half a year beyond, or 15 periods each', 2, 30],
    ['nothing common', 3, 100],
    ['fewer high than low', 3, 2],
    ['no low', 0, 4],
  ])('says so where it is not clear: %s', (_, low, high) => expect(inferFactor(low, high)).toBeNull());
});
