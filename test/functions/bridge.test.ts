import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { BRIDGE } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const near = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((value) => Number(value.toFixed(9))));

describe('PLAN.BRIDGE', () => {
  it.each([
    ['a row', [[[200, 0.5, 10]], [[200, 0.5, 12]]], [[0, 0, 200]]],
    ['a column', [[[0], [5]], [[3], [7]]], [[18], [3]]], // prettier-ignore
    ['a column beside a row, in the shape of the first', [[[0], [5]], [[3, 7]]], [[18], [3]]],
    ['a block', [[[1, 2], [3, 4]], [[1, 2], [3, 5]]], [[0, 0], [0, 6]]], // prettier-ignore
    ['one driver', [100, 130], [[30]]],
  ])('%s', (_, values, expected) => expect(near(BRIDGE(...(values as unknown[])))).toEqual(expected));

  it.each([
    ['argument-missing', [null, [[1]]]],
    ['argument-missing', [[[1]], null]],
    ['argument-shape', [[[1, 2]], [[1, 2, 3]]]],
    ['argument-shape', [[[1, 2]], 1]],
    ['argument-cell-not-number', [[[1, '3%']], [[1, 1]]]],
    ['comparison-blank', [[[1, null]], [[1, 1]]]],
    ['comparison-blank', [[[1, 1]], [['', 1]]]],
    ['bridge-too-many', [[Array<number>(51).fill(1)], [Array<number>(51).fill(2)]]],
    ['result-too-large', [[[1e200, 1]], [[1e200, 1e200]]]],
    ['result-too-large', [[[1e200, -1, 1e-200]], [[1e-200, 1e200, 1e200]]]],
  ])('refuses: %s', (expected, values) => expect(() => BRIDGE(...(values as unknown[]))).toThrow(code(expected)));
});
