import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { GROWTH } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.GROWTH', () => {
  it.each([
    ['one pair', [110, 100], [[0.1]]],
    ['a smaller loss', [-80, -100], [[0.2]]],
    [
      'a column',
      [
        [[110], [90]],
        [[100], [100]],
      ],
      [[0.1], [-0.1]],
    ],
    ['one base for all', [[[110, 90]], 100], [[0.1, -0.1]]],
  ])('%s', (_, values, expected) => {
    const found = GROWTH(...(values as unknown[]));
    expect(found.map((row) => row.map((value) => Number((value as number).toFixed(12))))).toEqual(expected);
  });

  it('puts the error of one cell of a range into that cell', () => {
    expect(GROWTH([[110, 30]], [[100, 0]])).toEqual([[expect.closeTo(0.1, 12), code('growth-previous-zero')]]);
  });

  it.each([
    ['growth-previous-zero', [1, 0]],
    ['comparison-blank', [1, [[null]]]],
    ['result-too-large', [1e308, 1e-308]],
    ['argument-cell-not-number', [1, true]],
    ['argument-shape', [[[1, 2]], [[1], [2], [3]]]],
  ])('refuses: %s', (expected, values) => expect(() => GROWTH(...(values as unknown[]))).toThrow(code(expected)));
});
