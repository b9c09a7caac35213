import { drift, naive, seasonalNaive } from '../../../src/forecasting/smoothing/naive';
import { expectAlwaysFinite } from '../../support/histories';

describe('naive', () => {
  it('repeats the last value, with the error of a random walk', () => {
    const { point, sigma, fitted, firstFitted } = naive([10, 12, 11, 13], 4);
    expect(point).toEqual([13, 13, 13, 13]);
    const spread = Math.sqrt((4 + 1 + 4) / 3);
    [1, 2, 3, 4].forEach((ahead, at) => expect(sigma[at]).toBeCloseTo(spread * Math.sqrt(ahead), 12));
    expect(fitted).toEqual([10, 10, 12, 11]);
    expect(firstFitted).toBe(1);
  });

  it('is always finite', () => expectAlwaysFinite(naive));
});

describe('seasonalNaive', () => {
  it('repeats the last period; the error grows with each period begun', () => {
    const { method, point, sigma, fitted, firstFitted } = seasonalNaive([1, 5, 2, 6, 4, 7], 5, 2);
    expect(method).toBe('seasonal naive');
    expect(point).toEqual([4, 7, 4, 7, 4]);
    const spread = Math.sqrt((1 + 1 + 4 + 1) / 4);
    [1, 1, 2, 2, 3].forEach((periods, at) => expect(sigma[at]).toBeCloseTo(spread * Math.sqrt(periods), 12));
    expect(fitted).toEqual([1, 5, 1, 5, 2, 6]);
    expect(firstFitted).toBe(2);
  });

  it('says that it is the naive forecast where the history is shorter than a period', () => {
    expect(seasonalNaive([3, 8], 2, 12)).toMatchObject({ method: 'naive', point: [8, 8] });
  });

  it('is always finite', () => expectAlwaysFinite(seasonalNaive));
});

describe('drift', () => {
  it('carries the line from the first to the last value on', () => {
    const { point, sigma, parameters } = drift([2, 3, 7, 8], 2);
    expect(point).toEqual([10, 12]);
    expect(parameters['drift']).toBe(2);
    // Residuals of the differences 1, 4, 1 from 2: 1 + 4 + 1 over two degrees of freedom.
    expect(sigma[0]).toBeCloseTo(Math.sqrt(3 * (1 + 1 / 3)), 12);
    expect(sigma[1]).toBeCloseTo(Math.sqrt(3 * 2 * (1 + 2 / 3)), 12);
  });

  it('is flat for a single value', () => expect(drift([5], 3).point).toEqual([5, 5, 5]));

  it('is always finite', () => expectAlwaysFinite(drift));
});
