import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { TIERED } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.TIERED', () => {
  it.each([
    ['the golden value', [150, [[0, 100]], [[0.1, 0.2]]], 20],
    ['the golden value as a whole', [150, [[0, 100]], [[0.1, 0.2]], 'Whole'], 30],
    ['thresholds in a column beside rates in a row', [150, [[0], [100]], [[0.1, 0.2]]], 20],
    ['one tier in single cells', [1500, 1000, 0.05], 25],
  ])('%s', (_, values, expected) => expect(TIERED(...(values as unknown[]))).toEqual([[expect.closeTo(expected, 12)]]));

  it.each([
    ['argument-missing', [null, [[0]], [[0.1]]]],
    ['argument-missing', [1, null, [[0.1]]]],
    ['argument-missing', [1, [[0]], null]],
    ['argument-shape', [1, [[0, 1]], [[0.1]]]],
    ['argument-cell-blank', [1, [[0, null]], [[0.1, 0.2]]]],
    ['argument-cell-blank', [1, [[0, 1]], [[0.1, null]]]],
    ['argument-cell-not-number', [1, [[0]], [['10%']]]],
    ['argument-not-choice', [1, [[0]], [[0.1]], 'slab']],
    ['argument-negative', [-1, [[0]], [[0.1]]]],
    ['argument-cell-negative', [1, [[-1]], [[0.1]]]],
    ['argument-cell-negative', [1, [[0]], [[-0.1]]]],
    ['tiered-not-rising', [1, [[0, 100, 100]], [[0.1, 0.2, 0.3]]]],
    ['result-too-large', [1e308, [[0]], [[1000]]]],
  ])('refuses: %s', (expected, values) => expect(() => TIERED(...(values as unknown[]))).toThrow(code(expected)));
});
