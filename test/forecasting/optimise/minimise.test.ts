import fc from 'fast-check';
import { minimise } from '../../../src/forecasting/optimise/minimise';

describe('minimise', () => {
  it('finds the minima of Brent’s table (1973, page 77)', () => {
    const f = (x: number) => {
      let sum = 0;
      for (let i = 1; i <= 20; i++) sum += ((2 * i - 5) / (x - i * i)) ** 2;
      return sum;
    };
    // Between the poles at i² and (i+1)².
    const table = [
      [3.0229153, 3.6766990169],
      [6.6837536, 1.11185001],
      [11.2387017, 1.2182217637],
    ] as const;
    table.forEach(([at, value], row) => {
      const found = minimise(f, (row + 1) ** 2 + 1e-9, (row + 2) ** 2 - 1e-9);
      expect(found.at).toBeCloseTo(at, 6);
      expect(found.value).toBeCloseTo(value, 9);
    });
  });

  it('finds the vertex of any parabola, and the end where it slopes one way', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: 0.1, max: 10, noNaN: true }), (vertex, steepness) => {
        const { at } = minimise((x) => steepness * (x - vertex) ** 2, -3, 3);
        expect(Math.abs(at - Math.min(3, Math.max(-3, vertex)))).toBeLessThan(1e-6);
      }),
    );
  });

  it('copes with a kink', () => expect(minimise((x) => Math.abs(x - 0.3), 0, 1).at).toBeCloseTo(0.3, 7));

  it('copes with a function that says nothing', () => expect(minimise(() => 1, 0, 1).value).toBe(1));
});
