import fc from 'fast-check';
import { correlationFactor } from '../../../src/simulation/correlation/correlation-factor';
import { correlationGroup } from '../../../src/simulation/correlation/correlation-group';

const NAMES = ['Members', 'Spend', 'Redemption', 'Churn', 'Price', 'Cost'];
const matrixOf = (size: number, correlation: number) => correlationGroup('A', [...NAMES.keys()].slice(0, size), correlation).matrix;

/** Correlations that somebody could measure: those of random directions. */
const possible = fc
  .array(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 6 })
  .map((rows) => {
    const lengths = rows.map((row) => Math.hypot(0.1, ...row));
    const dot = (i: number, j: number) => rows[i]!.reduce((sum, value, k) => sum + value * rows[j]![k]!, 0) / (lengths[i]! * lengths[j]!);
    return rows.map((_, i) => rows.map((__, j) => (i === j ? 1 : dot(Math.max(i, j), Math.min(i, j)))));
  });

describe('correlationFactor', () => {
  it('is a lower triangle that times itself gives the correlations', () => {
    fc.assert(
      fc.property(possible, (matrix) => {
        const factor = correlationFactor(matrix, NAMES);
        const off = matrix.flatMap((row, i) =>
          row.slice(0, i + 1).map((value, j) => Math.abs(factor[j]!.reduce((sum, other, k) => sum + other * factor[i]![k]!, 0) - value)),
        );
        expect(factor.map((row) => row.length)).toEqual(matrix.map((_, i) => i + 1));
        expect(Math.max(...off)).toBeLessThan(1e-8);
      }),
    );
  });

  it('lets inputs move as one, or against each other', () => {
    expect(correlationFactor(matrixOf(3, 1), NAMES)).toEqual([[1], [1, 0], [1, 0, 0]]);
    expect(correlationFactor(matrixOf(2, -1), NAMES)).toEqual([[1], [-1, 0]]);
    expect(correlationFactor(matrixOf(3, -0.5), NAMES)[2]![2]).toBeCloseTo(0, 5);
  });

  it('names the pair that contradicts the others, with what it could be', () => {
    const matrix = [
      [1, 0.9, 0.9],
      [0.9, 1, -0.5],
      [0.9, -0.5, 1],
    ];
    // 0.9 · −0.5 ± √((1 − 0.9²)(1 − 0.5²)).
    expect(() => correlationFactor(matrix, NAMES)).toThrow(
      'A correlation of 0.9 between Members and Redemption contradicts the other correlations; with them it can be from -0.8274 to -0.0726.',
    );
    for (const allowed of [-0.8274, -0.0726]) {
      expect(
        correlationFactor(
          [
            [1, 0.9, allowed],
            [0.9, 1, -0.5],
            [allowed, -0.5, 1],
          ],
          NAMES,
        ),
      ).toHaveLength(3);
    }
  });

  it('takes no correlation for possible that would make a variance negative', () => {
    const entry = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(entry, entry, entry), ([a, b, c]) => {
        const matrix = [
          [1, a, b],
          [a, 1, c],
          [b, c, 1],
        ];
        const determinant = 1 + 2 * a * b * c - a * a - b * b - c * c;
        fc.pre(Math.abs(determinant) > 1e-6);
        if (determinant > 0) expect(correlationFactor(matrix, NAMES)).toHaveLength(3);
        else expect(() => correlationFactor(matrix, NAMES)).toThrow(expect.objectContaining({ code: 'correlation-contradicts' }));
      }),
    );
  });

  it('says where changing one is not enough', () => {
    const matrix = [
      [1, 0.9, 0, 0.9],
      [0.9, 1, 0, -0.9],
      [0, 0, 1, 0.9],
      [0.9, -0.9, 0.9, 1],
    ];
    expect(() => correlationFactor(matrix, NAMES)).toThrow('The correlations of Churn contradict those of Members, Spend, Redemption.');
  });

  it('refuses what is no correlation', () => {
    const matrix = [
      [1, 1.2],
      [1.2, 1],
    ];
    expect(() => correlationFactor(matrix, NAMES)).toThrow('The correlation of Members and Spend must be from -1 to 1; found 1.2.');
  });
});

describe('correlationGroup', () => {
  it('cannot have all its inputs against each other', () => {
    expect(() => correlationGroup('Tiers', [0, 1, 2], -0.6)).toThrow(
      'The correlation within group Tiers must be from -0.5 to 1 for its 3 inputs; found -0.6.',
    );
  });

  it('of one input is that input', () => {
    expect(correlationGroup('Tiers', [4], 0.5)).toEqual({ inputs: [4], matrix: [[1]] });
  });
});
