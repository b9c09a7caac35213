import fc from 'fast-check';
import { forecast } from '../../../src/forecasting/auto/forecast';
import { seasonalLevelShifts } from '../../../src/forecasting/prepare/seasonal-level-shifts';

const noise = (t: number): number => 0.05 * Math.sin(t * t);
const usual = (length: number): number[] => Array.from({ length }, (_, t) => 5 + 0.35 * Math.sin((t * Math.PI) / 6) + noise(t));
const shifted = (length: number, at: number, size: number): number[] => usual(length).map((value, t) => value + (t >= at ? size : 0));

describe('seasonalLevelShifts', () => {
  it('finds a halving or doubling in its month, whenever it came', () => {
    for (const [length, at] of [
      [24, 18],
      [36, 12],
      [36, 8],
      [36, 18],
      [36, 24],
      [36, 33],
      [60, 40],
    ])
      for (const size of [Math.log(2), -Math.log(2)]) {
        const shifts = seasonalLevelShifts(shifted(length!, at!, size), 12);
        expect(shifts.map((shift) => shift.at)).toEqual([at]);
        expect(Math.abs(shifts[0]!.size - size)).toBeLessThan(0.1);
      }
  });

  it('finds two, the one that came first first', () => {
    const twice = shifted(72, 24, 0.7).map((value, t) => value + (t >= 56 ? -1 : 0));
    expect(seasonalLevelShifts(twice, 12).map(({ at }) => at)).toEqual([24, 56]);
  });

  it('finds none in a usual history, in steady growth, or where growth sets in slowly', () => {
    expect(seasonalLevelShifts(usual(48), 12)).toEqual([]);
    expect(
      seasonalLevelShifts(
        usual(48).map((value, t) => value + 0.03 * t),
        12,
      ),
    ).toEqual([]);
    expect(
      seasonalLevelShifts(
        usual(48).map((value, t) => value + 0.06 * Math.max(0, t - 24)),
        12,
      ),
    ).toEqual([]);
    expect(seasonalLevelShifts(new Array<number>(36).fill(7), 12)).toEqual([]);
  });

  it('takes neither one month nor four that passed for lasting', () => {
    expect(
      seasonalLevelShifts(
        usual(36).map((value, t) => value + (t === 28 ? 1 : 0)),
        12,
      ),
    ).toEqual([]);
    expect(
      seasonalLevelShifts(
        usual(48).map((value, t) => value + (t >= 26 && t < 30 ? 1 : 0)),
        12,
      ),
    ).toEqual([]);
  });

  it('passes over missing values', () => {
    const gaps = shifted(48, 30, 0.7).map((value, t) => (t % 7 === 3 ? null : value));
    expect(seasonalLevelShifts(gaps, 12).map(({ at }) => at)).toEqual([30]);
    expect(seasonalLevelShifts([5, ...new Array<null>(40).fill(null), 6], 12)).toEqual([]);
  });

  it('does not depend on level or season', () => {
    const season = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(season, fc.integer({ min: 15, max: 33 }), (effects, at) => {
        const history = shifted(36, at, 0.7).map((value, t) => value + effects[t % 12]!);
        expect(seasonalLevelShifts(history, 12).map((shift) => shift.at)).toEqual(
          seasonalLevelShifts(shifted(36, at, 0.7), 12).map((shift) => shift.at),
        );
      }),
      { numRuns: 50 },
    );
  });

  it.each([0.5, 2])('lets the forecast go on from a level changed a year ago (× %d), and says so', (factor) => {
    const history = shifted(36, 24, Math.log(factor)).map((value) => 1000 * Math.exp(value - 5));
    const { point, notes } = forecast({ history, horizon: 12, period: 12 });
    expect(notes).toEqual([{ code: 'level-shift', params: { count: 1, periods: '25' } }]);
    point.forEach((value, step) => {
      const truth = 1000 * factor * Math.exp(0.35 * Math.sin((step * Math.PI) / 6));
      expect(Math.abs(value / truth - 1)).toBeLessThan(0.12);
    });
  });
});
