import { withoutCycleOutliers } from '../../../src/forecasting/prepare/cycle-outliers';

const season = [-0.1, -0.4, 0, 0, 0, 0.3, -0.1, -0.1, 0, 0.1, 0.4, 0.1];
const shop = (length: number): number[] => Array.from({ length }, (_, t) => 0.01 * t + season[t % 12]! + 0.05 * Math.sin(t * t));

/** The places that are changed of a shop with one value off. */
function changed(length: number, at: number, by: number, regressors: Parameters<typeof withoutCycleOutliers>[2] = []): number[] {
  const history = shop(length).map((value, t) => (t === at ? value + by : value));
  return withoutCycleOutliers(history, 12, regressors, 1).flatMap((value, t) => (value === history[t] ? [] : [t]));
}

describe('withoutCycleOutliers', () => {
  it('leaves histories as they are that go alike every cycle, or have too few changes to tell', () => {
    for (const length of [24, 36, 60]) expect(withoutCycleOutliers(shop(length), 12, [], 1)).toEqual(shop(length));
    expect(withoutCycleOutliers([1, 9], 12, [], 1)).toEqual([1, 9]);
    expect(changed(14, 11, 2)).toEqual([]);
  });

  it('takes a campaign of two years back to about what was to be expected, whichever year it was in', () => {
    for (const at of [3, 8, 15, 20]) {
      const history = shop(24).map((value, t) => (t === at ? value + Math.log(3) : value));
      const cleaned = withoutCycleOutliers(history, 12, [], 1);
      cleaned.forEach((value, t) => expect(Math.abs(value! - shop(24)[t]!)).toBeLessThan(t === at ? 0.2 : 1e-9));
    }
  });

  it('with cycles on both sides wants a value to stand out against both', () => {
    expect(withoutCycleOutliers([...shop(36)].fill(5, 16, 17), 12, [], 1)[16]).toBeLessThan(1);
    // A peak that came to stay in the second of three years is no outlier of it.
    const stays = shop(36).map((value, t) => (t === 16 || t === 28 ? value + 1.1 : value));
    expect(withoutCycleOutliers(stays, 12, [], 1)[16]).toBe(stays[16]);
  });

  it('tells none of two values that are as far from their neighbours as each other', () => {
    const history = shop(24).map((value, t) => (t === 5 ? value - 0.3 - 0.6 : t === 17 ? value - 0.3 + 0.6 : value));
    expect(withoutCycleOutliers(history, 12, [], 1)).toEqual(history);
  });

  it('takes what a known cause may do for no outlier, and lets the newest values and gaps be', () => {
    const cause = { values: Array.from({ length: 25 }, (_, t) => (t === 15 ? 1 : 0)), spread: 0.5 };
    expect(changed(24, 15, 1.1)).toEqual([15]);
    expect(changed(24, 15, 1.1, [cause])).toEqual([]);
    expect(changed(24, 23, 1.1)).toEqual([]);
    const gaps = shop(24).map((value, t) => (t === 4 || t === 15 ? null : value));
    expect(withoutCycleOutliers(gaps, 12, [], 1)).toEqual(gaps);
  });
});
