import { rollingOrigins } from '../../../src/forecasting/backtest/rolling-origin';

const values = (count: number): number[] => Array.from({ length: count }, (_, t) => t);

describe('rollingOrigins', () => {
  it('are up to twelve, each a period later, the last forecast ending with the history', () => {
    expect(rollingOrigins(values(60), 6, 12)).toEqual(values(12).map((t) => 43 + t));
    expect(rollingOrigins(values(30), 3, 4)).toEqual(values(12).map((t) => 16 + t));
    expect(rollingOrigins(values(30), 3, 1)).toHaveLength(12);
  });

  it('are fewer where cycles are very long', () => {
    expect(rollingOrigins(values(400), 6, 52)).toHaveLength(11);
    expect(rollingOrigins(values(1200), 6, 365)).toEqual([1192, 1193, 1194]);
  });

  it('begin with two cycles or half of the history, and with three values at least', () => {
    expect(rollingOrigins(values(18), 4, 12)).toEqual([7, 8, 9, 10, 11, 12, 13, 14]);
    expect(rollingOrigins(values(15), 3, 4)).toEqual([6, 7, 8, 9, 10, 11, 12]);
    expect(rollingOrigins(values(25), 3, 4)[0]).toBe(11);
    expect(rollingOrigins(values(20), 3, 4)[0]).toBe(8);
    expect(rollingOrigins(values(6), 3, 12)).toEqual([3]);
    expect(rollingOrigins(values(5), 3, 12)).toEqual([]);
  });

  it('leave out where too little is known, and where there is nothing to compare with', () => {
    const history = [null, null, null, 1, 2, 3, 4, null, 5, 6];
    expect(rollingOrigins(history, 1, 1)).toEqual([6, 8, 9]);
  });
});
