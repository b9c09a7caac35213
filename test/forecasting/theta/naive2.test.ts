import { naive2 } from '../../../src/forecasting/theta/naive2';
import { expectAlwaysFinite } from '../../support/histories';

describe('naive2', () => {
  const season = [0.5, 1.5, 1, 1];

  it('puts the season back on the last adjusted value', () => {
    const history = Array.from({ length: 16 }, (_, at) => 20 * season[at % 4]!);
    const { method, point, fitted } = naive2(history, 5, 4);
    expect(method).toBe('naive, seasonally adjusted');
    [10, 30, 20, 20, 10].forEach((figure, at) => expect(point[at]).toBeCloseTo(figure, 10));
    expect(fitted[5]).toBeCloseTo(30, 10);
  });

  it('has errors in proportion to the season', () => {
    const history = Array.from({ length: 16 }, (_, at) => (20 + (at % 3)) * season[at % 4]!);
    const { sigma } = naive2(history, 2, 4);
    expect(sigma[1]! / sigma[0]! / Math.SQRT2).toBeGreaterThan(2);
  });

  it('is the naive forecast where there is no season', () => {
    expect(naive2([1, 4, 2], 2, 12)).toMatchObject({ method: 'naive', point: [2, 2] });
  });

  it('is always finite', () => expectAlwaysFinite(naive2));
});
