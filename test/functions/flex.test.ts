import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { FLEX } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });

describe('PLAN.FLEX', () => {
  it.each([
    ['all variable, where the share is left out', [60_000, 3000, 62_000, 3300], [66_000, -6000, 4000]],
    ['a variable share', [60_000, 3000, 62_000, 3300, 0.6], [63_600, -3600, 1600]],
    ['single cells', [[[60_000]], [[3000]], [[62_000]], [[3300]], [[0]]], [60_000, 0, -2000]],
    ['a fixed cost without a driver', [500, 0, 700, 9, 0], [500, 0, -200]],
  ])('%s', (_, values, expected) => expect(FLEX(...(values as unknown[]))).toEqual([expected.map((value) => expect.closeTo(value, 9))]));

  it.each([
    ['argument-missing', [1, 1, 1]],
    ['argument-not-number', [1, 'many', 1, 1]],
    ['argument-not-one-cell', [[[1, 2]], 1, 1, 1]],
    ['argument-negative', [1, -1, 1, 1]],
    ['flex-share', [1, 1, 1, 1, 60]],
    ['flex-driver-zero', [1, 0, 1, 1]],
    ['result-too-large', [1e300, 1, 1, 1e300]],
  ])('refuses: %s', (expected, values) => expect(() => FLEX(...(values as unknown[]))).toThrow(code(expected)));
});
