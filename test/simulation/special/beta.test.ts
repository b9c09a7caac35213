import fc from 'fast-check';
import { betaQuantile } from '../../../src/simulation/special/beta-quantile';
import { BetaTable } from '../../../src/simulation/special/beta-table';
import { normalCdf } from '../../../src/simulation/special/normal-cdf';
import { StandardBeta } from '../../../src/simulation/special/standard-beta';

/** Shapes; quantiles of six probabilities by SciPy 1.17.1 (special.betaincinv); probabilities below four values by mpmath 1.3.0, 30 digits. */
const CASES: readonly [number, number, readonly number[], readonly number[]][] = [
  [
    2.142857142857143,
    3.857142857142857,
    [0.0005312379632514333, 0.04054430030153622, 0.09002266476534698, 0.34036980020289215, 0.6103861066211246, 0.8913147654107687],
    [0.0005290414754151913, 0.4186986338515047, 0.9591976176085902, 0.999999889293838],
  ],
  [
    1,
    5,
    [2.0000008000004803e-7, 0.0020080483385741996, 0.010206218313011496, 0.12944943670387585, 0.36904265551980675, 0.748811356849042],
    [0.0490099501, 0.83193, 0.99757, 0.9999999999],
  ],
  [
    0.5,
    0.5,
    [2.46740110027031e-12, 2.4671981713422146e-4, 0.0061558297024311365, 0.5, 0.9755282581475768, 0.999997532600929],
    [0.06376856085851985, 0.36901011956554536, 0.6309898804344546, 0.9362314391414801],
  ],
  [
    0.1,
    3,
    [
      2.3669013519449255e-61, 2.3669013519449126e-21, 2.3114271015087978e-14, 2.3123990750011818e-4, 0.09839299551030133,
      0.7240883749121574,
    ],
    [0.7274341927166095, 0.9725209327625107, 0.9986864853942552, 0.999999961238134],
  ],
  [
    100,
    200,
    [0.2140067587313746, 0.27188627118969105, 0.2892714259972719, 0.3329625066484858, 0.36842440540115456, 0.4199992475768074],
    [3.827816088844985e-120, 0.10884306564490975, 1, 1],
  ],
  [
    5000,
    3,
    [0.9961822373387215, 0.9983205585609178, 0.9987418851048021, 0.9994654377957026, 0.9997796552838658, 0.9999619016695254],
    [0, 0, 0, 1.9513435187485911e-19],
  ],
  [
    30,
    2,
    [0.5783111131145663, 0.8043306237041096, 0.8559096086816552, 0.9464479478829972, 0.9827119777086992, 0.9985123138630576],
    [3.0700000000000017e-59, 4.529604906082273e-15, 2.2539340290692218e-4, 0.9616104854047645],
  ],
];
const shape = fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power);

describe.each(CASES)('the beta distribution of %p and %p', (a, b, quantiles, probabilities) => {
  const beta = new StandardBeta(a, b);

  it('has the published quantiles', () => {
    [1e-6, 0.01, 0.05, 0.5, 0.9, 0.999].forEach((p, at) => {
      const { x } = betaQuantile(beta, p);
      expect([p, Math.abs(x - quantiles[at]!) < 1e-13, Math.abs(x / quantiles[at]! - 1) < 1e-11]).toEqual([p, true, true]);
    });
  });

  it('has the published probabilities', () => {
    [0.01, 0.3, 0.7, 0.99].forEach((x, at) => expect(Math.abs(beta.probability(x) - probabilities[at]!)).toBeLessThan(1e-13));
  });

  it('is looked up to 1e-9', () => {
    const table = new BetaTable(beta);
    for (let z = -9; z <= 9; z += 0.0137) {
      const exact = betaQuantile(beta, normalCdf(z), normalCdf(-z)).x;
      expect(Math.abs(table.at(z) - exact)).toBeLessThan(1e-9);
    }
  });
});

describe('betaQuantile', () => {
  it('undoes the probability', () => {
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (a, b, p) => {
        const beta = new StandardBeta(a, b);
        const { x, complement } = betaQuantile(beta, p);
        expect(Math.abs(beta.probability(x, complement) - p)).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('BetaTable', () => {
  it('is within 1e-9 for whatever shapes, and does not fall', () => {
    fc.assert(
      fc.property(
        shape,
        shape,
        fc.array(fc.double({ min: -8.2, max: 8.2, noNaN: true }), { minLength: 20, maxLength: 20 }),
        (a, b, places) => {
          const beta = new StandardBeta(a, b);
          const table = new BetaTable(beta);
          let before = 0;
          for (const z of places.sort((one, other) => one - other)) {
            const x = table.at(z);
            expect(Math.abs(x - betaQuantile(beta, normalCdf(z), normalCdf(-z)).x)).toBeLessThan(1e-9);
            expect(x).toBeGreaterThanOrEqual(before - 1e-10);
            before = x;
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
