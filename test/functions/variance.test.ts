import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { VARIANCE } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.VARIANCE', () => {
  it.each([
    ['revenue, where kind is left out', [95, 100], [[-5]]],
    ['revenue by name', [95, 100, 'revenue'], [[-5]]],
    ['cost, in whatever case', [95, 100, 'COST'], [[5]]],
    ['a row', [[[95, 120]], [[100, 100]]], [[-5, 20]]],
    ['a column', [[[95], [120]], [[100], [100]], 'cost'], [[5], [-20]]],
    ['one plan for all', [[[95, 120]], 100], [[-5, 20]]],
  ])('%s', (_, values, expected) => expect(VARIANCE(...(values as unknown[]))).toEqual(expected));

  it('puts the error of one cell of a range into that cell', () => {
    expect(VARIANCE([[95, null]], [[100, 100]])).toEqual([[-5, code('comparison-blank')]]);
  });

  it.each([
    ['comparison-blank', [[[null]], 1]],
    ['argument-missing', [null, 1]],
    ['argument-missing', [1, null]],
    ['argument-not-choice', [1, 1, 'profit']],
    ['argument-cell-not-number', ['95', 100]],
    ['argument-shape', [[[1, 2]], [[1, 2, 3]]]],
    ['result-too-large', [1.7e308, -1.7e308]],
  ])('refuses: %s', (expected, values) => expect(() => VARIANCE(...(values as unknown[]))).toThrow(code(expected)));
});
