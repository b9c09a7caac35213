import fc from 'fast-check';
import { IMPLEMENTATIONS } from '../../src/functions/implementations';
import { describeWithReferences, referenceCases } from '../support/reference';

const { RAKE } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const SEED = [
  [40, 30, 20],
  [35, 50, 100],
];

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('PLAN.RAKE', () => {
  it('meets all totals, in the shape of the seed', () => {
    const matrix = RAKE(SEED, [[120], [210]], [[90, 100, 140]]);
    expect(matrix.map(sum)).toEqual([120, 210]);
    expect([0, 1, 2].map((column) => sum(matrix.map((row) => row[column] ?? NaN)))).toEqual([90, 100, 140]);
  });

  it('takes totals as rows or as columns, and a blank of the seed for zero', () => {
    const halves = [
      [1, null],
      ['', 1],
    ];
    expect(RAKE(halves, [[3, 4]], [[3], [4]])).toEqual([
      [3, 0],
      [0, 4],
    ]);
  });

  it('rounds at digits', () => {
    const thirds = RAKE([[1, 1, 1]], [[1]], [[0.33, 0.33, 0.34]], 2);
    expect(thirds).toEqual([[0.33, 0.33, 0.34]]);
    expect(RAKE([[1, 1]], [[3000]], [[1000, 2000]], -3)).toEqual([[1000, 2000]]);
  });

  it('holds every total to the unit, whatever the seed', () => {
    const cells = fc.array(fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 4, maxLength: 4 }), {
      minLength: 3,
      maxLength: 3,
    });
    const wholes = fc.array(fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(cells, wholes, (seed, goal) => {
        const rows = goal.map(sum);
        const columns = [0, 1, 2, 3].map((column) => sum(goal.map((row) => row[column] ?? NaN)));
        const matrix = RAKE(seed, [rows], [columns]);
        expect(matrix.map(sum)).toEqual(rows);
        expect([0, 1, 2, 3].map((column) => sum(matrix.map((row) => row[column] ?? NaN)))).toEqual(columns);
      }),
    );
  });

  it.each([
    ['argument-missing', [null, [[1]], [[1]]]],
    ['argument-missing', [SEED, [[1, 2]]]],
    ['argument-cell-not-number', [[['x']], [[1]], [[1]]]],
    ['argument-cell-blank', [SEED, [[330, null]], [[90, 100, 140]]]],
    ['argument-not-whole', [SEED, [[120, 210]], [[90, 100, 140]], 0.5]],
    ['rake-row-count', [SEED, [[330]], [[90, 100, 140]]]],
    ['rake-column-count', [SEED, [[120, 210]], [[330]]]],
    ['rake-negative-seed', [[[1, -1]], [[2]], [[1, 1]]]],
    ['rake-negative-row-total', [[[1, 1]], [[-2]], [[-1, -1]]]],
    ['rake-row-total-decimals', [[[1, 1]], [[2.5]], [[1.5, 1]]]],
    ['rake-margins-disagree', [SEED, [[120, 211]], [[90, 100, 140]]]],
    ['rake-row-empty', [[[0, 0], [1, 1]], [[1, 1]], [[1, 1]]]], // prettier-ignore
  ])('refuses: %s', (expected, values) => expect(() => RAKE(...(values as unknown[]))).toThrow(code(expected)));

  it('says how far the totals are apart', () => {
    expect(() => RAKE(SEED, [[120, 211]], [[90, 100, 140]])).toThrow(
      'The row totals sum to 331, the column totals to 330: they differ by 1. Both must sum to the same.',
    );
  });
});

describeWithReferences('PLAN.RAKE beside the published table', () => {
  it('C-IPF-WIKI: each cell is the fitted one, rounded', () => {
    const { inputs = {}, expected = {} } = referenceCases('C2-rounding-raking-reconciliation.json').get('C-IPF-WIKI') ?? {};
    const fitted = expected['fitted']?.recomputed as number[][];
    const matrix = RAKE(inputs['seed'], [inputs['row_totals']], [inputs['column_totals']], 6);
    matrix.forEach((row, at) => row.forEach((cell, column) => expect(Math.abs(cell - (fitted[at]?.[column] ?? NaN))).toBeLessThan(2e-6)));
  });
});
