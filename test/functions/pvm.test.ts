import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { PVM } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.PVM', () => {
  it('gives a line an item and the total last', () => {
    expect(PVM([[10, 20]], [[3, 7]], [[20, 10]], [[4, 7]])).toEqual([
      [0, 30, 20, 0, 0],
      [0, -70, 0, 0, 0],
      [0, -40, 20, 0, 0],
    ]);
  });

  it('takes a blank quantity for none, and needs no price of it', () => {
    const expected = [
      [200, 0, -120, 0, 0],
      [0, 0, 0, 240, 0],
      [0, 0, 0, 0, -100],
      [0, 0, 0, 0, 0],
      [200, 0, -120, 240, -100],
    ];
    expect(PVM([[100, null, 20, '']], [[10, '', 5, null]], [[120, 30, null, null]], [[9, 8, null, null]])).toEqual(expected);
    expect(PVM([[100], [0], [20], [0]], [[10], [77], [5], [77]], [[120], [30], [0], [0]], [[9], [8], [77], [77]])).toEqual(expected);
  });

  it('takes one item in single cells', () => {
    expect(PVM(10, 3, 12, 4)).toEqual([
      [6, 0, 12, 0, 0],
      [6, 0, 12, 0, 0],
    ]);
  });

  it.each([
    ['argument-missing', [null, [[1]], [[1]], [[1]]]],
    ['argument-missing', [[[1]], [[1]], [[1]], null]],
    ['argument-shape', [[[1, 2]], [[1]], [[1, 2]], [[1, 2]]]],
    ['argument-shape', [[[1, 2]], [[1, 2]], [[1]], [[1]]]],
    ['argument-shape', [[[1, 2]], [[1, 2]], [[1, 2]], [[1, 2, 3]]]],
    ['argument-cell-not-number', [[[1, 'n/a']], [[1, 2]], [[1, 2]], [[1, 2]]]],
    ['argument-cell-not-number', [[[1, null]], [[1, '-']], [[1, 2]], [[1, 2]]]],
    ['pvm-price-blank', [[[1, 2]], [[1, null]], [[1, 2]], [[1, 2]]]],
    ['pvm-total-quantity', [[[1, -2]], [[1, 2]], [[1, 2]], [[1, 2]]]],
    ['result-too-large', [[[1e200]], [[1e200]], [[1]], [[1]]]],
  ])('refuses: %s', (expected, values) => expect(() => PVM(...(values as unknown[]))).toThrow(code(expected)));
});
