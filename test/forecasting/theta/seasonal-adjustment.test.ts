import fc from 'fast-check';
import { adjustSeason } from '../../../src/forecasting/theta/seasonal-adjustment';

const season = [0.7, 1.4, 0.9, 1];

describe('adjustSeason', () => {
  it('divides by the season where all values are above zero', () => {
    const { kind, adjusted, restore, scale } = adjustSeason(
      Float64Array.from({ length: 20 }, (_, at) => 6 * season[at % 4]!),
      4,
    );
    expect(kind).toBe('multiplicative');
    adjusted.forEach((value) => expect(value).toBeCloseTo(6, 10));
    expect(restore(6, 21)).toBeCloseTo(6 * 1.4, 10);
    expect(scale(22)).toBeCloseTo(0.9, 10);
  });

  it('subtracts it where one is not', () => {
    const { kind, adjusted, restore, scale } = adjustSeason(
      Float64Array.from({ length: 20 }, (_, at) => 4 * season[at % 4]! - 4),
      4,
    );
    expect(kind).toBe('additive');
    adjusted.forEach((value) => expect(value).toBeCloseTo(0, 10));
    expect(restore(1, 21)).toBeCloseTo(1 + 4 * 0.4, 10);
    expect(scale(21)).toBe(1);
  });

  it('leaves a history without season as it is', () => {
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7);
    const { kind, adjusted, restore, scale } = adjustSeason(values, 4);
    expect([kind, adjusted, restore(3, 9), scale(9)]).toEqual(['none', values, 3, 1]);
  });

  it('puts back what it took out', () => {
    const history = fc.array(fc.integer({ min: -20, max: 100 }), { minLength: 12, maxLength: 60 });
    fc.assert(
      fc.property(history, fc.constantFrom(2, 3, 4), (values, period) => {
        const { adjusted, restore } = adjustSeason(Float64Array.from(values), period);
        values.forEach((value, at) => expect(restore(adjusted[at]!, at)).toBeCloseTo(value, 9));
      }),
    );
  });
});
