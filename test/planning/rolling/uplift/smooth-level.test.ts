import fc from 'fast-check';
import { smoother, stiffnessOf } from '../../../../src/planning/rolling/uplift/smooth-level';

const ones = (n: number): number[] => Array.from({ length: n }, () => 1);

/** What the curve is to make least. */
function cost(values: readonly number[], weights: readonly number[], curve: ArrayLike<number>, stiffness: number): number {
  const at = Array.from(curve);
  const far = values.reduce((sum, value, i) => sum + weights[i]! * (value - at[i]!) ** 2, 0);
  return far + stiffness * at.slice(2).reduce((sum, value, i) => sum + (value - 2 * at[i + 1]! + at[i]!) ** 2, 0);
}

describe('a smooth level', () => {
  test('keeps a straight line, and goes on along it where values are not known', () => {
    const line = Array.from({ length: 12 }, (_, at) => 5 + 2 * at);
    const weights = line.map((_, at) => (at === 4 || at > 9 ? 0 : 1));
    const given = line.map((value, at) => (weights[at] === 0 ? 999 : value));
    smoother(weights, 50)(given).forEach((value, at) => expect(value).toBeCloseTo(line[at]!, 8));
  });

  test('halves waves of the period it is named for', () => {
    const period = 40;
    const wave = Array.from({ length: 400 }, (_, at) => Math.sin((2 * Math.PI * at) / period));
    const curve = smoother(ones(400), stiffnessOf(period))(wave);
    expect(Math.max(...curve.slice(100, 300))).toBeCloseTo(0.5, 2);
  });

  test('no other curve costs less', () => {
    const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(numbers, fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.nat(), (values, stiffness, place) => {
        const weights = values.map((_, at) => (at % 3 === 2 ? 0.2 : 1));
        const curve = Array.from(smoother(weights, stiffness)(values));
        const least = cost(values, weights, curve, stiffness);
        for (const step of [-0.1, 0.1]) {
          const other = curve.map((value, at) => (at === place % values.length ? value + step : value));
          expect(cost(values, weights, other, stiffness)).toBeGreaterThan(least - 1e-9 * (1 + least));
        }
      }),
    );
  });
});
