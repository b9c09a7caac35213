import { theta } from '../../../src/forecasting/theta/theta';
import { expectAlwaysFinite, expectUnitless, seededNormal } from '../../support/histories';
import { describeWithReferences, referenceCases } from '../../support/reference';
import { expectReference } from '../../support/reference-figures';

describe('theta', () => {
  const normal = seededNormal(6);
  const season = [0.8, 1.2, 1.1, 0.9];
  const history = Array.from({ length: 32 }, (_, at) => (40 + at) * season[at % 4]! * (1 + 0.01 * normal()));

  it('is smoothing with half the slope of the line as drift', () => {
    // Slope 1.4; with alpha 1 the level is the last value.
    expect(theta([1, 2, 4, 5], 2, { alpha: 1 }).point).toEqual([expect.closeTo(5.7, 12), expect.closeTo(6.4, 12)]);
    expect(theta([1, 2, 4, 5], 2, { alpha: 1 }).parameters['drift']).toBeCloseTo(0.7, 12);
  });

  it('equals the mean of the line and of the smoothed curve with doubled curvature, apart from the first level', () => {
    const values = Array.from({ length: 60 }, (_, at) => 30 + 0.4 * at + Math.sin(at * at));
    const count = values.length;
    const middle = (count - 1) / 2;
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const slope =
      values.reduce((sum, value, at) => sum + value * (at - middle), 0) / values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
    const line = (at: number) => mean + slope * (at - middle);
    const alpha = 0.4;
    const level = values.reduce((before, value, at) => before + alpha * (2 * value - line(at) - before), line(0));
    const { point } = theta(values, 4, { alpha });
    point.forEach((figure, ahead) => expect(figure).toBeCloseTo((line(count + ahead) + level) / 2, 6));
  });

  it('takes a season out and puts it back', () => {
    const { method, point, sigma } = theta(history, 4, { period: 4 });
    expect(method).toBe('Theta, multiplicative season');
    point.forEach((figure, ahead) => expect(Math.abs(figure / ((72 + ahead) * season[ahead]!) - 1)).toBeLessThan(0.05));
    expect(sigma[1]! / sigma[0]!).toBeGreaterThan(1.3);
    expect(theta(history, 4).method).toBe('Theta');
  });

  it('does with one and two values', () => {
    expect(theta([5], 2).point).toEqual([5, 5]);
    theta([5, 7], 2).point.forEach((figure) => expect(figure).toBeGreaterThan(5));
    expect(() => theta([], 1)).toThrow(RangeError);
  });

  it('does not depend on the unit', () => expectUnitless((values) => theta(values, 6, { period: 4 }), history, 4096));
  it('is always finite', () => expectAlwaysFinite((values, horizon, period) => theta(values, horizon, { period })));
});

describeWithReferences('Theta as computed by R', () => {
  it.each(['D-THETA-DRIFT-03', 'D-THETA-4'])('%s', (id) => {
    const { inputs, expected } = referenceCases('D1-forecasting.json').get(id)!;
    const {
      series,
      alpha,
      initial_level: level,
      horizon,
    } = inputs as { series: number[]; alpha: number; initial_level: number; horizon: number };
    const { point, parameters } = theta(series, horizon, { alpha, level });
    expectReference(point, expected['forecast']);
    if (!expected['slope']) return;
    expectReference(2 * parameters['drift']!, expected['slope']);
    const lag = (1 - (1 - alpha) ** series.length) / alpha;
    expectReference(point[0]! - parameters['drift']! * lag, expected['ses_level']);
  });
});
