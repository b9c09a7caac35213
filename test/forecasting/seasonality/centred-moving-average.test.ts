import { centredMovingAverage } from '../../../src/forecasting/seasonality/centred-moving-average';
import { describeWithReferences, referenceCases } from '../../support/reference';

describe('centredMovingAverage', () => {
  it('halves the ends of an even period', () => {
    expect(centredMovingAverage([1, 2, 3, 4, 9], 4)).toEqual([null, null, 3.5, null, null]);
  });

  it('is null beside missing values', () => {
    expect(centredMovingAverage([1, 2, 3, null, 5, 6, 7], 3)).toEqual([null, 2, null, null, null, 6, null]);
  });
});

describeWithReferences('centredMovingAverage as published', () => {
  it.each([
    ['C-SEASONAL-AP-MULT', 'trend_first_defined'],
    ['C-SEASONAL-KENDALL-STUART', 'trend_q3_1951_on'],
  ])('%s', (id, output) => {
    const reference = referenceCases('C3-seasonality.json').get(id);
    const trend = centredMovingAverage(reference?.inputs['series'] as number[], reference?.inputs['period'] as number);
    const found = trend.filter((value) => value !== null);
    (reference?.expected[output]?.recomputed as number[]).forEach((value, at) => expect(found[at]! / value).toBeCloseTo(1, 12));
  });
});
