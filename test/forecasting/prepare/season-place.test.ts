import { atPeriod } from '../../../src/forecasting/prepare/season-place';

describe('atPeriod', () => {
  it('counts from the end of the history, either way', () => {
    const seasons = [10, 20, 30];
    expect([-4, -3, -2, -1, 0, 1, 2, 3].map((period) => atPeriod(seasons, period))).toEqual([30, 10, 20, 30, 10, 20, 30, 10]);
    expect(atPeriod([5], -7)).toBe(5);
  });
});
