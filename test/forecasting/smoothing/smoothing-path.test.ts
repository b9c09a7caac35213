import { fittedValues, lastStates, pathAhead } from '../../../src/forecasting/smoothing/smoothing-path';
import { SmoothingRecursion } from '../../../src/forecasting/smoothing/smoothing-recursion';

describe('the path ahead', () => {
  const recursion = new SmoothingRecursion(Float64Array.of(1, 2, 1.5), 2);
  // With nothing smoothed, the states are those at the start, three periods on.
  recursion.run(Float64Array.of(0, 0, 0, 0.5, 1, 0.4, 0.9, 1.1), { season: 'M', relative: false, renewedByNewLevel: false });

  it('goes on with what is left of the trend and the season next in turn', () => {
    const { point, seasons } = pathAhead(recursion, 0.5, 'M', 3);
    expect([...seasons]).toEqual([1.1, 0.9, 1.1]);
    const [level, trend] = [1 + 0.2 + 0.1 + 0.05, 0.05];
    const along = [level + 0.5 * trend, level + 0.75 * trend, level + 0.875 * trend];
    expect([...point]).toEqual(along.map((figure, at) => expect.closeTo(figure * seasons[at]!, 12)));
    expect([...pathAhead(recursion, 0.5, 'N', 3).point]).toEqual(along.map((figure) => expect.closeTo(figure, 12)));
  });

  it('gives states and fits in the unit of the history', () => {
    expect(lastStates(recursion, 'M', 8)).toEqual({
      level: expect.closeTo(8 * 1.35, 12),
      trend: expect.closeTo(0.4, 12),
      seasons: [1.1, 0.9],
    });
    expect(lastStates(recursion, 'A', 8).seasons).toEqual([8.8, 7.2]);
    expect(lastStates(recursion, 'N', 8).seasons).toEqual([]);
    expect(fittedValues(recursion, 8)[0]).toBeCloseTo(8 * 1.2 * 0.9, 12);
  });
});
