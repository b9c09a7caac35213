import { IMPLEMENTATIONS } from '../../src/functions/implementations';

const { DRIVER } = IMPLEMENTATIONS;
const code = (expected: string) => expect.objectContaining({ code: expected });
const NAMES = [['uv'], ['cvr'], ['aov'], ['returns']];
const VALUES = [[200_000], [0.03], [150], [0.1]];

describe('PLAN.DRIVER', () => {
  it.each([
    ['the expression of the contract', ['uv*cvr*aov*(1-returns)', NAMES, VALUES], 810_000],
    ['names in a row beside values in a column', ['uv*cvr', [['uv', 'cvr']], [[200], [0.5]]], 100],
    ['one driver', ['a*2', 'a', 3], 6],
    ['a number for an expression', [42, NAMES, VALUES], 42],
  ])('%s', (_, values, expected) => expect(DRIVER(...(values as unknown[]))).toEqual([[expect.closeTo(expected, 9)]]));

  it.each([
    ['argument-missing', [null, NAMES, VALUES]],
    ['argument-missing', ['', NAMES, VALUES]],
    ['argument-missing', ['1', null, VALUES]],
    ['argument-missing', ['1', NAMES, null]],
    ['argument-shape', ['uv', NAMES, [[1], [2]]]],
    ['argument-cell-not-number', ['uv', [['uv']], [['3%']]]],
    ['driver-name-invalid', ['uv', [[5]], [[1]]]],
    ['driver-name-unknown', ['uv*price', NAMES, VALUES]],
    ['driver-value-blank', ['uv', [['uv']], [[null]]]],
    ['driver-character', ['uv=5', NAMES, VALUES]],
    ['driver-divides-by-zero', ['uv/0', NAMES, VALUES]],
    ['driver-undefined', ['log(-uv)', NAMES, VALUES]],
    ['driver-too-large', ['exp(uv)', NAMES, VALUES]],
  ])('refuses: %s', (expected, values) => expect(() => DRIVER(...(values as unknown[]))).toThrow(code(expected)));

  it('reaches nothing but the names it is given', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'process', 'globalThis'])
      expect(() => DRIVER(name, NAMES, VALUES)).toThrow(code('driver-name-unknown'));
    for (const called of ['eval', 'Function', 'constructor', 'import', 'hasOwnProperty'])
      expect(() => DRIVER(`${called}(1)`, NAMES, VALUES)).toThrow(code('driver-function-unknown'));
  });
});
