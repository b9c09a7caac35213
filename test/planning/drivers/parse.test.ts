import fc from 'fast-check';
import { parseExpression } from '../../../src/planning/drivers/parse';
import { expressions, printed, withoutPositions } from './random-expression';

const shape = (text: string) => withoutPositions(parseExpression(text));

describe('reading an expression', () => {
  it('reads back any expression that is printed, with or without spaces', () => {
    fc.assert(
      fc.property(expressions, fc.constantFrom('', ' ', '\n\t'), (expression, space) => {
        const text = printed(expression, space);
        fc.pre(text.length <= 1000);
        expect(shape(text)).toEqual(withoutPositions(expression));
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a-b-c', '(a-b)-c'],
    ['a/b/c', '(a/b)/c'],
    ['a+b*c', 'a+(b*c)'],
    ['a^b^c', 'a^(b^c)'],
    ['-a^b', '-(a^b)'],
    ['a^-b^c', 'a^(-(b^c))'],
    ['-a*b', '(-a)*b'],
    ['a*-b', 'a*(-b)'],
    ['+a', 'a'],
    ['- - a', '-(-a)'],
    ['a*5%', 'a*(5%)'],
    ['2^50%', '2^(50%)'],
    ['a % * b', '(a%)*b'],
    ['MAX(a,b)', 'max(a,b)'],
    ['（访客＋１）×２％', '(访客+1)*2%'],
    ['a÷b−c', 'a/b-c'],
    ['.5 + 2. + 1e-3 + 1E3', '0.5 + 2 + 0.001 + 1000'],
  ])('%s is %s', (text, meant) => expect(shape(text)).toEqual(shape(meant)));

  it('takes a chain as long as the text may be, since it is not nested', () => {
    expect(() => parseExpression(Array.from({ length: 500 }, () => 'a').join('+'))).not.toThrow();
  });

  it.each([
    ['', 'ends at position 1'],
    ['  ', 'ends at position 1'],
    ['a+', 'ends at position 3'],
    ['a + * b', 'needed at position 5; found “*”'],
    ['()', 'needed at position 2; found “)”'],
    ['min()', 'needed at position 5; found “)”'],
    ['min(1,)', 'needed at position 7; found “)”'],
    ['2x', 'one of + - * / ^ % or the end is needed at position 2; found “x”'],
    ['a b', 'is needed at position 3; found “b”'],
    ['(a) (b)', 'is needed at position 5; found “(”'],
    ['5%%', 'is needed at position 3; found “%”'],
    ['0,5*a', 'the comma at position 2 stands outside a function. Write decimals with a point (0.5)'],
    ['(0,5)', 'the comma at position 3 stands outside a function'],
    ['(a*(b+c)', '“(” at position 1 is never closed'],
    ['round(a, 2', '“(” at position 6 is never closed'],
    ['a)+1', '“)” at position 2 closes nothing'],
    ['uv = 5', '“=” at position 4 cannot be read'],
    ['a + $B$2', '“$” at position 5 cannot be read'],
    ['𠮷 & 𠮷', '“&” at position 3 cannot be read'],
    ['a "x"', '“"” at position 3 cannot be read'],
    ['eval(1)', 'there is no function “eval” (position 1). Allowed are min, max, round, abs, sqrt, exp, log'],
    ['uv(1-r)', 'there is no function “uv” (position 1)'],
    ['1 + log(2, 10)', 'log at position 5 takes 1 value; found 2'],
    ['round(1, 2, 3)', 'round at position 1 takes 1-2 values; found 3'],
    ['1e999', 'the number “1e999” at position 1 is larger than a cell can hold'],
  ])('%j is refused: %s', (text, message) => expect(() => parseExpression(text)).toThrow(message));

  it.each([
    ['parentheses', (levels: number) => '('.repeat(levels) + 'a' + ')'.repeat(levels)],
    ['functions', (levels: number) => 'abs('.repeat(levels) + 'a' + ')'.repeat(levels)],
    ['signs', (levels: number) => '-'.repeat(levels) + 'a'],
    ['powers', (levels: number) => 'a' + '^a'.repeat(levels)],
  ])('reads 50 levels of %s and refuses 51', (_, nested) => {
    expect(() => parseExpression(nested(50))).not.toThrow();
    expect(() => parseExpression(nested(51))).toThrow('nested deeper than 50 levels');
  });

  it('reads 1,000 characters and refuses 1,001', () => {
    expect(() => parseExpression('1'.padEnd(1000))).not.toThrow();
    expect(() => parseExpression('1'.padEnd(1001))).toThrow('at most 1,000 characters; found 1,001');
  });

  it('ends any text with an expression or a refusal', () => {
    const pieces = fc.constantFrom('uv', 'min', '(', ')', ',', '+', '-', '*', '/', '^', '%', '2', '0.5', ' ', '1e', 'ệ', '=', '.');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        try {
          parseExpression(parts.join(''));
        } catch (refusal) {
          expect(refusal).toMatchObject({ name: 'InputError' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
