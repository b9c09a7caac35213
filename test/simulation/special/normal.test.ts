import fc from 'fast-check';
import { normalCdf } from '../../../src/simulation/special/normal-cdf';
import { normalQuantile } from '../../../src/simulation/special/normal-quantile';

/** As near as the figures themselves allow, twice over. */
function expectRelative(found: number, expected: number): void {
  expect([found, Math.abs(found / expected - 1) < 4e-15]).toEqual([found, true]);
}

describe('normalCdf', () => {
  // mpmath 1.3.0, erfc with 30 digits.
  it.each([
    [-37, 5.725571222524577e-300],
    [-8, 6.220960574271784e-16],
    [-5.7, 5.990371401063528e-9],
    [-3, 0.0013498980316300946],
    [-1, 0.15865525393145705],
    [-0.6, 0.2742531177500736],
    [0.25, 0.5987063256829237],
    [0.7, 0.758036347776927],
    [2, 0.9772498680518208],
    [5, 0.9999997133484281],
    [6, 0.9999999990134123],
  ])('at %p', (z, expected) => expectRelative(normalCdf(z), expected));
});

describe('normalQuantile', () => {
  // SciPy 1.17.1, special.ndtri.
  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798409],
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.05, -1.6448536269514729],
    [0.0749, -1.4402382675279635],
    [0.1, -1.2815515655446004],
    [0.3, -0.5244005127080409],
    [0.6, 0.2533471031357997],
    [0.975, 1.959963984540054],
    [0.999999, 4.753424308817087],
  ])('of %p', (p, expected) => expectRelative(normalQuantile(p), expected));

  it('is without bound at the ends, and 0 in the middle', () => {
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
  });

  it('undoes normalCdf', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 0, noNaN: true }), (z) => {
        expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-14 * Math.max(1, 1 / normalCdf(-1)));
      }),
    );
  });
});
