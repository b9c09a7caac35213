import { tsb } from '../../../src/forecasting/intermittent/tsb';
import { expectAlwaysFinite, expectUnitless } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

describe('tsb', () => {
  it('renews the probability in every period and the size when a demand comes', () => {
    const { point, fitted, size, frequency } = tsb([0, 4, 0], 2, { alpha: 0.5, beta: 0.5, size: 2, probability: 0.5 });
    // Probability 0.25, 0.625, 0.3125; size 2, 3, 3.
    expect(fitted).toEqual([1, 0.5, 1.875]);
    expect([size, frequency]).toEqual([3, 0.3125]);
    expect(point).toEqual([0.9375, 0.9375]);
  });

  it('forgets what is no longer asked for', () => {
    const sold = [3, 0, 4, 2, 0, 3, 5, 0, 2, 3];
    const gone = [...sold, ...new Array<number>(24).fill(0)];
    expect(tsb(gone, 1).point[0]).toBeLessThan(0.25 * tsb(sold, 1).point[0]!);
    expect(tsb([0, 0, 0], 2)).toMatchObject({ point: [0, 0], sigma: [0, 0] });
  });

  it('fits both parameters between 0.05 and 0.3, or the one not given', () => {
    const history = [0, 2, 0, 0, 3, 0, 1, 0, 0, 0, 4, 0, 2, 0, 0];
    for (const figure of Object.values(tsb(history, 1).parameters)) {
      expect(figure).toBeGreaterThanOrEqual(0.05);
      expect(figure).toBeLessThanOrEqual(0.3);
    }
    expect(tsb(history, 1, { alpha: 0.42 }).parameters['alpha']).toBe(0.42);
  });

  it('does not depend on the unit', () => expectUnitless((history) => tsb(history, 3), [0, 2, 0, 0, 3, 0, 1, 0, 0, 4], 4096));
  it('is always finite', () => expectAlwaysFinite((history, horizon) => tsb(history, horizon)));
});

describeWithReferences('TSB as computed by R', () => {
  const { inputs, expected } = referenceCases('D1-forecasting.json').get('D-TSB-PRODUCTC')!;
  const series = inputs['series'] as number[];
  const options = {
    alpha: inputs['alpha_size'] as number,
    beta: inputs['beta_probability'] as number,
    size: inputs['initial_size'] as number,
    probability: inputs['initial_probability'] as number,
  };

  it('D-TSB-PRODUCTC: the states given stand before the first period', () => {
    expectReference(tsb(series, 1, options).point, expected['forecast_initial_state_before_first_period']);
  });

  it('D-TSB-PRODUCTC: the other convention is a history from the second period on', () => {
    expectReference(tsb(series.slice(1), 1, options).point, expected['forecast_initial_state_at_first_period']);
  });
});
