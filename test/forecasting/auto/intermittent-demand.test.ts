import { intermittentDemand, isIntermittent, offSeasonBefore } from '../../../src/forecasting/auto/intermittent-demand';

const rare = [0, 3, 0, 0, 5, 0, 0, 0, 4, 0, 0, 2, 0, 6, 0, 0];

describe('isIntermittent', () => {
  it('tells rare demand from demand', () => {
    expect(isIntermittent(rare, 1)).toBe(true);
    expect(isIntermittent([5, 3, 0, 4, 6, 5, 0, 4, 3, 5], 1)).toBe(false);
    expect(isIntermittent([0, 0, 0, 3], 1)).toBe(false);
    expect(isIntermittent([0, 3, 0, -1, 0, 2], 1)).toBe(false);
    expect(isIntermittent([null, 3, null, 2, null, 5], 1)).toBe(false);
  });

  it('does not count the pause after the last demand, which may be its end', () => {
    expect(isIntermittent([5, 3, 4, 6, 5, 0, 0, 0, 0, 0], 1)).toBe(false);
    expect(isIntermittent([...rare, 0, 0, 0, 0], 1)).toBe(true);
  });

  it('takes what pauses in the same season every year for seasonal', () => {
    const ice = Array.from({ length: 36 }, (_, t) => (t % 12 >= 4 && t % 12 < 9 ? 50 + t : 0));
    expect(isIntermittent(ice, 12)).toBe(false);
    expect(isIntermittent(ice, 1)).toBe(true);
    expect(isIntermittent(ice.slice(0, 18), 12)).toBe(false);
    expect(
      isIntermittent(
        ice.slice(0, 18).map((value, t) => (t === 17 ? 0 : value)),
        12,
      ),
    ).toBe(true);
    expect(isIntermittent(ice.slice(0, 17), 12)).toBe(true);
  });
});

describe('offSeasonBefore', () => {
  it('counts the zeros before the first season, and none before sales that never pause', () => {
    const ice = Array.from({ length: 48 }, (_, t) => (t % 12 >= 5 && t % 12 < 8 ? 50 + t : 0));
    expect(offSeasonBefore(ice.slice(0, 24), 12)).toBe(5);
    // A launch in the second summer: the off-season before it, not the summer without sales.
    expect(
      offSeasonBefore(
        ice.map((value, t) => (t < 12 ? 0 : value)),
        12,
      ),
    ).toBe(9);
    expect(offSeasonBefore([0, 0, 0, ...ice.slice(0, 24).map((value) => value + 10)], 12)).toBe(0);
    expect(offSeasonBefore(ice.slice(0, 18), 12)).toBe(5);
    expect(offSeasonBefore(ice.slice(0, 17), 12)).toBe(0);
    expect(offSeasonBefore([0, 0, ...rare], 1)).toBe(0);
    expect(offSeasonBefore([0, 0, 0], 12)).toBe(0);
  });
});

describe('intermittentDemand', () => {
  it('is the mean of three methods, and an interval of single periods', () => {
    const { members, point, lower, upper } = intermittentDemand(Float64Array.from(rare), 2, 0.8);
    expect(members.map(({ name }) => name)).toHaveLength(3);
    point.forEach((value, step) =>
      expect(value).toBeCloseTo(
        members.reduce((sum, member) => sum + member.point[step]! / 3, 0),
        12,
      ),
    );
    expect(lower).toEqual([0, 0]);
    expect(upper).toEqual([5, 5]);
    expect(Math.abs(point[0]! - 20 / 16)).toBeLessThan(0.5);
  });
});
