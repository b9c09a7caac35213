import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { POINTSALLOC, POINTSREVENUE, POINTSROLL } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.POINTSALLOC', () => {
  it('gives the golden value, in a row', () => {
    expect(POINTSALLOC(100000, 10000, 1, 0.95)).toEqual([[expect.closeTo(91324.2, 2), expect.closeTo(8675.8, 2)]]);
  });

  it.each([
    ['a sale without points', [100, 0, 1, 0.9], [100, 0]],
    ['points that nobody will redeem', [100, 50, 1, 0], [100, 0]],
    ['points for nothing', [0, 50, 1, 0.9], [0, 0]],
    ['nothing at all, in matrices of one cell', [[[0]], [[0]], [[0]], [[0]]], [0, 0]],
  ])('%s', (_, values, expected) => expect(POINTSALLOC(...(values as unknown[]))).toEqual([expected]));

  it.each([
    ['argument-missing', [100, 50, 1, null]],
    ['argument-not-number', ['100', 50, 1, 0.9]],
    ['argument-negative', [-100, 50, 1, 0.9]],
    ['argument-negative', [100, 50, -1, 0.9]],
    ['argument-out-of-range', [100, 50, 1, 1.1]],
    ['argument-out-of-range', [100, 50, 1, -0.1]],
    ['result-too-large', [1e308, 1e308, 1e308, 1]],
  ])('refuses: %s', (expected, values) => expect(() => POINTSALLOC(...(values as unknown[]))).toThrow(code(expected)));
});

describe('PLAN.POINTSREVENUE', () => {
  it.each([
    ['the golden value', [8675.8, 4500, 9500], 4109.59],
    ['the golden value with a new expectation', [8675.8, 8500, 9700], 7602.51],
    ['nothing redeemed yet', [8675.8, 0, 9500], 0],
  ])('%s', (_, values, expected) => expect(POINTSREVENUE(...values)).toEqual([[expect.closeTo(expected, 2)]]));

  it.each([
    ['argument-missing', [100, 50, null]],
    ['argument-negative', [-1, 50, 60]],
    ['argument-negative', [1, -50, 60]],
    ['points-expected-zero', [1, 0, 0]],
    ['argument-above', [1, 61, 60]],
  ])('refuses: %s', (expected, values) => expect(() => POINTSREVENUE(...(values as unknown[]))).toThrow(code(expected)));
});

describe('PLAN.POINTSROLL', () => {
  it('rolls one cell for all months', () => {
    expect(POINTSROLL(1000, 100, 0, 2, 4)).toEqual([
      [1000, 100, 0, 0, 1100],
      [1100, 100, 0, 1000, 200],
      [200, 100, 0, 100, 200],
      [200, 100, 0, 100, 200],
    ]);
  });

  it('rolls a cell a month, in a row or a column', () => {
    expect(POINTSROLL([[300, 500]], [[400], [600], [200]], [[0.25, 0.25, 0.25]], 2, 3)).toEqual([
      [800, 400, 300, 0, 900],
      [900, 600, 375, 125, 1000],
      [1000, 200, 300, 100, 800],
    ]);
  });

  it.each([
    ['argument-missing', [null, 100, 0.1, 12, 3]],
    ['argument-missing', [0, 100, 0.1, 12, null]],
    ['argument-cell-blank', [[[1, null]], 100, 0.1, 12, 3]],
    ['argument-cell-not-number', [0, [['100', 1, 1]], 0.1, 12, 3]],
    ['argument-cell-negative', [0, -100, 0.1, 12, 3]],
    ['argument-not-whole', [0, 100, 0.1, 0, 3]],
    ['argument-not-whole', [0, 100, 0.1, 12, 1201]],
    ['points-months', [0, [[1, 2]], 0.1, 12, 3]],
    ['points-months', [0, 100, [[0.1, 0.2, 0.3, 0.4]], 12, 3]],
    ['points-share', [0, 100, 1.5, 12, 3]],
    ['points-opening-months', [[[1, 2, 3]], 100, 0.1, 2, 3]],
    ['result-too-large', [0, 1e308, 0, 12, 3]],
  ])('refuses: %s', (expected, values) => expect(() => POINTSROLL(...(values as unknown[]))).toThrow(code(expected)));
});
