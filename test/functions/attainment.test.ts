import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { ATTAINMENT } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.ATTAINMENT', () => {
  it.each([
    ['the golden value', [-80, -100], [[1.2]]],
    ['cells of ranges', [[[-80]], [[-100]]], [[1.2]]],
    ['a row', [[[95, 120]], [[100, 100]]], [[0.95, 1.2]]],
    [
      'a column',
      [
        [[95], [120]],
        [[100], [100]],
      ],
      [[0.95], [1.2]],
    ],
    ['a column beside a row, in the shape of the first', [[[95], [120]], [[100, 100]]], [[0.95], [1.2]]],
    ['a block', [[[1, 2], [3, 4]], [[2, 2], [2, 2]]], [[0.5, 1], [1.5, 2]]], // prettier-ignore
    ['one target for all', [[[95], [120]], 100], [[0.95], [1.2]]],
    ['one actual for all', [100, [[200, 400]]], [[0.5, 0.25]]],
  ])('%s', (_, values, expected) => {
    const found = ATTAINMENT(...(values as unknown[]));
    expect(found.map((row) => row.map((value) => Number((value as number).toFixed(12))))).toEqual(expected);
  });

  it('puts the error of one cell of a range into that cell', () => {
    const [row = []] = ATTAINMENT([[95, 30, null, 40]], [[100, 0, 100, '']]);
    expect(row).toEqual([0.95, code('attainment-target-zero'), code('comparison-blank'), code('comparison-blank')]);
    expect(String(row[2])).toContain('actual is blank in cell 3.');
    expect(String(row[3])).toContain('target is blank in cell 4.');
  });

  it.each([
    ['attainment-target-zero', [1, 0]],
    ['comparison-blank', [[[null]], 1]],
    ['argument-missing', [null, 1]],
    ['argument-missing', [1, null]],
    ['argument-cell-not-number', ['95', 100]],
    ['argument-cell-not-number', [[[95, 'n/a']], [[1, 1]]]],
    ['argument-shape', [[[1, 2]], [[1, 2, 3]]]],
    ['argument-shape', [[[1, 2], [3, 4]], [[1, 2, 3, 4]]]], // prettier-ignore
  ])('refuses: %s', (expected, values) => expect(() => ATTAINMENT(...(values as unknown[]))).toThrow(code(expected)));
});
