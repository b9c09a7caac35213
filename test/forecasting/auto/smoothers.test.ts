import { aggregatedPath, dampedPath, holtWintersPath } from '../../../src/forecasting/auto/smoothers';

const line = Float64Array.from({ length: 40 }, (_, t) => 10 + 2 * t);
const season = Float64Array.of(5, -1, -4, 0);

describe('aggregatedPath', () => {
  it('carries the means of blocks on, from the last block to the middles of the next', () => {
    const path = aggregatedPath(line, 8, 4);
    path.forEach((value, step) => expect(Math.abs(value - (10 + 2 * (40 + step)))).toBeLessThan(3));
    for (let step = 1; step < 8; step++) expect(path[step]! - path[step - 1]!).toBeGreaterThan(1);
  });

  it('is flat on what is flat, whatever the remainder of the blocks', () => {
    for (const length of [16, 17, 18, 19])
      aggregatedPath(new Float64Array(length).fill(3), 5, 4).forEach((value) => expect(value).toBeCloseTo(3, 9));
  });

  it('joins the forecasts of the blocks by lines', () => {
    const values = Float64Array.from({ length: 24 }, (_, t) => Math.sin(t / 2) + t / 5);
    const means = Float64Array.from(
      { length: 8 },
      (_, block) => (values[3 * block]! + values[3 * block + 1]! + values[3 * block + 2]!) / 3,
    );
    const ahead = dampedPath(means, 3);
    const path = aggregatedPath(values, 6, 3);
    expect(path[1]).toBeCloseTo(ahead[0]!, 9);
    expect(path[4]).toBeCloseTo(ahead[1]!, 9);
    expect(path[2]).toBeCloseTo((2 * ahead[0]! + ahead[1]!) / 3, 9);
  });

  it('is the damped trend where blocks would be too few', () => {
    expect(aggregatedPath(line.slice(0, 9), 4, 3)).toEqual(dampedPath(line.slice(0, 9), 4));
    expect(aggregatedPath(line, 4, 1)).toEqual(dampedPath(line, 4));
  });
});

describe('holtWintersPath', () => {
  it('goes on with seasons and trend', () => {
    const values = line.map((value, t) => value + season[t % 4]!);
    holtWintersPath(values, season, 8).forEach((value, step) =>
      expect(Math.abs(value - (10 + 2 * (40 + step) + season[step % 4]!))).toBeLessThan(3),
    );
  });

  it('begins with the season that follows the history', () => {
    const values = Float64Array.from({ length: 42 }, (_, t) => 100 + season[t % 4]!);
    const next = Float64Array.from({ length: 4 }, (_, step) => season[(42 + step) % 4]!);
    holtWintersPath(values, next, 4).forEach((value, step) => expect(value).toBeCloseTo(100 + next[step]!, 6));
  });

  it('is the damped trend without seasons, and on zeros', () => {
    expect(holtWintersPath(line, new Float64Array(1), 3)).toEqual(dampedPath(line, 3));
    expect(Array.from(holtWintersPath(new Float64Array(20), season, 3))).toEqual([0, 0, 0]);
  });
});
