import { evaluate } from '../../../src/planning/drivers/evaluate';
import { parseExpression } from '../../../src/planning/drivers/parse';

const valueOf = (text: string, drivers: Readonly<Record<string, number>> = {}) =>
  evaluate(parseExpression(text), (name) => drivers[name] ?? NaN);

describe('the value of an expression', () => {
  // Expected values are those of Excel for the same formula with the parentheses written out.
  it.each([
    ['uv*cvr*aov*(1-returns)', 810_000],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^3^2', 512],
    ['(2^3)^2', 64],
    ['2^-1', 0.5],
    ['10-4-3', 3],
    ['100/10/5', 2],
    ['2+3*4', 14],
    ['200*5%', 10],
    ['(-8)^3', -512],
    ['0^2', 0],
    ['min(3,1,2)', 1],
    ['max(3)', 3],
    ['round(2.5)', 3],
    ['round(-2.5)', -3],
    ['round(1.005, 2)', 1.01],
    ['round(12345, -2)', 12_300],
    ['round(1.2345, 2.9)', 1.23],
    ['round(0.5, 400)', 0.5],
    ['round(123, -400)', 0],
    ['abs(-3)', 3],
    ['sqrt(9)', 3],
    ['exp(0)', 1],
    ['log(exp(2))', 2],
    ['-0', 0],
  ])('%s is %d', (text, expected) => {
    expect(valueOf(text, { uv: 200_000, cvr: 0.03, aov: 150, returns: 0.1 })).toBeCloseTo(expected, 9);
  });

  it('is never minus zero', () => expect(Object.is(valueOf('-0'), 0)).toBe(true));

  it.each([
    ['1 + 2/(a-a)', 'divides by zero at position 6'],
    ['0^-1', 'divides by zero at position 2'],
    ['0^0', '^ at position 2 has no value for 0, 0'],
    ['(-8)^0.5', '^ at position 5 has no value for -8, 0.5'],
    ['2*sqrt(-4)', 'sqrt at position 3 has no value for -4'],
    ['log(0)', 'log at position 1 has no value for 0'],
    ['log(-1)', 'log at position 1 has no value for -1'],
    ['1+exp(1000)', 'the result of exp at position 3 is larger than a cell can hold'],
    ['1e300*1e300', 'the result of * at position 6 is larger'],
  ])('%s is refused: %s', (text, message) => expect(() => valueOf(text, { a: 7 })).toThrow(message));
});
