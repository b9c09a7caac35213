import fc from 'fast-check';
import { findRoot } from '../../../src/forecasting/optimise/find-root';

describe('findRoot', () => {
  it.each<[string, (x: number) => number, number, number, number]>([
    ['the Dottie number', (x) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['Wallis’s cubic', (x) => x ** 3 - 2 * x - 5, 2, 3, 2.0945514815423265],
    ['a flat root', (x) => (x - 1) ** 9, 0, 3, 1],
    ['a root at an end', (x) => x, 0, 5, 0],
    ['a root at the other end', (x) => x - 5, 0, 5, 5],
  ])('%s', (_, f, low, high, root) => {
    const found = findRoot(f, low, high);
    expect(Math.abs(found - root)).toBeLessThan(root === 1 ? 1e-1 : 1e-14);
    expect(Math.abs(f(found))).toBeLessThan(1e-14);
  });

  it('finds where a rising function passes zero, and not much later than bisection would', () => {
    fc.assert(
      fc.property(fc.double({ min: -9, max: 9, noNaN: true }), fc.integer({ min: 0, max: 6 }), (root, power) => {
        let calls = 0;
        const f = (x: number) => {
          calls++;
          return (x - root) * (1 + Math.abs(x) ** power) + Math.sinh((x - root) / 3);
        };
        expect(Math.abs(findRoot(f, -10, 10) - root)).toBeLessThan(1e-13);
        expect(calls).toBeLessThan(80);
      }),
    );
  });

  it('refuses ends of one sign', () => expect(() => findRoot((x) => x * x + 1, -1, 1)).toThrow(RangeError));
});
