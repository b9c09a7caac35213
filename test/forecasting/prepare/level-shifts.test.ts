import { levelShifts } from '../../../src/forecasting/prepare/level-shifts';

const calm = Float64Array.from({ length: 40 }, (_, t) => 100 + Math.sin(t * t));

function shifted(at: number, size: number, until = 40): Float64Array {
  return calm.map((value, t) => (t >= at && t < until ? value + size : value));
}

describe('levelShifts', () => {
  it('finds where a level changed for good, and by how much', () => {
    for (const [at, size] of [
      [20, 50],
      [6, -30],
      [37, 80],
    ] as const) {
      const shifts = levelShifts(shifted(at, size));
      expect(shifts.map((shift) => shift.at)).toEqual([at]);
      expect(Math.abs(shifts[0]!.size - size)).toBeLessThan(3);
    }
  });

  it('finds none in calm, in a trend, in a random walk, in a few values', () => {
    expect(levelShifts(calm)).toEqual([]);
    expect(levelShifts(calm.map((value, t) => value + 3 * t))).toEqual([]);
    let level = 0;
    expect(levelShifts(calm.map((_, t) => (level += Math.sin(t * t * 0.7) * 5)))).toEqual([]);
    expect(levelShifts(shifted(20, 50).slice(16, 25))).toEqual([]);
  });

  it('takes steps that are frequent for the way of the series, but always allows one', () => {
    const rising = (at: readonly number[]): Float64Array => calm.map((value, t) => value + 40 * at.filter((first) => t >= first).length);
    expect(levelShifts(rising([12, 26])).map(({ at }) => at)).toEqual([12, 26]);
    expect(levelShifts(rising([8, 16, 24, 32]))).toEqual([]);
    expect(levelShifts(rising([8]).slice(0, 16)).map(({ at }) => at)).toEqual([8]);
  });

  it('leaves what is too new, and what the series has come back from', () => {
    expect(levelShifts(shifted(38, 50))).toEqual([]);
    expect(levelShifts(shifted(24, 50, 38))).toEqual([]);
  });
});
