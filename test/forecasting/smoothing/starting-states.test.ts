import { startingStates } from '../../../src/forecasting/smoothing/starting-states';

describe('startingStates', () => {
  const season = [0.2, -0.3, 0.1, 0];

  it('finds trend and season of a series that is nothing else', () => {
    const values = Float64Array.from({ length: 20 }, (_, at) => 1 + 0.05 * (at + 1) + season[at % 4]!);
    const { level, trend, seasons, mean } = startingStates(values, 4, 'A');
    expect(level).toBeCloseTo(1, 10);
    expect(trend).toBeCloseTo(0.05, 10);
    expect(seasons).toEqual(season.map((index) => expect.closeTo(index, 10)));
    // The mean of the first ten adjusted values.
    expect(mean).toBeCloseTo(1 + 0.05 * 5.5, 10);
  });

  it('takes a multiplicative season as ratios', () => {
    const values = Float64Array.from({ length: 20 }, (_, at) => 1.5 * (1 + season[at % 4]!));
    const { level, trend, seasons } = startingStates(values, 4, 'M');
    expect(level).toBeCloseTo(1.5, 10);
    expect(trend).toBeCloseTo(0, 10);
    expect(seasons).toEqual(season.map((index) => expect.closeTo(1 + index, 10)));
  });

  it('does with what there is', () => {
    expect(startingStates(Float64Array.of(3), 1, 'N')).toEqual({ mean: 3, level: 3, trend: 0, seasons: [] });
    expect(startingStates(Float64Array.of(3, 5), 1, 'N')).toEqual({ mean: 4, level: 1, trend: 2, seasons: [] });
  });
});
