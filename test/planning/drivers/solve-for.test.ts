import fc from 'fast-check';
import { driverNames } from '../../../src/planning/drivers/driver-names';
import { evaluate } from '../../../src/planning/drivers/evaluate';
import { toExcelFormula } from '../../../src/planning/drivers/excel-formula';
import type { Expression } from '../../../src/planning/drivers/expression';
import { parseExpression } from '../../../src/planning/drivers/parse';
import { solveFor } from '../../../src/planning/drivers/solve-for';
import { DRIVERS, expressions } from './random-expression';

const TARGET: Expression = { kind: 'name', written: 'T', at: 0 };
const solution = (text: string, name = 'x') => solveFor(parseExpression(text), name, TARGET);
const native = (text: string, name = 'x') => {
  const solved = solution(text, name);
  return solved && toExcelFormula(solved, (written) => written);
};
const valueOrNull = (expression: Expression, values: Readonly<Record<string, number>>): number | null => {
  try {
    return evaluate(expression, (name) => values[name] ?? NaN);
  } catch {
    return null;
  }
};

describe('solving for one driver', () => {
  it.each([
    ['uv*cvr*aov*(1-returns)', 'uv', 'T/(1-returns)/aov/cvr'],
    ['uv*cvr*aov*(1-returns)', 'cvr', 'T/(1-returns)/aov/uv'],
    ['uv*cvr*aov*(1-returns)', 'Returns', '1-T/(uv*cvr*aov)'],
    ['x+a', 'x', 'T-a'],
    ['a-x', 'x', 'a-T'],
    ['x-a', 'x', 'T+a'],
    ['a/x', 'x', '1/(T/a)'],
    ['x/a', 'x', 'T/(1/a)'],
    ['-x', 'x', '-T'],
    ['x%', 'x', 'T*100'],
    ['exp(x)', 'x', 'LN(T)'],
    ['log(2*x)', 'x', 'EXP(T)/2'],
    ['a^x', 'x', 'LN(T)/LN(a)'],
    ['x^3', 'x', 'SQRT(T)^(2/3)'],
    ['sqrt(x)', 'x', 'SQRT(T)^4'],
    // Named more than once, but on a straight line.
    ['x*a+x*5', 'x', 'T/(a+5)'],
    ['x*(1-a)+b-x/2', 'x', '(T-b)/(1-a-1/2)'],
    ['exp(x+a*x)', 'x', 'LN(T)/(1+a)'],
    ['(x+1)*a-(-x)', 'x', '(T-a)/(a-(-1))'],
  ])('%s for %s is %s', (text, name, formula) => expect(native(text, name)).toBe(formula));

  it.each(['a*b', 'max(x,1)', 'min(x)', 'round(x)', 'abs(x)', 'x*x', 'x/(1+x)', 'x^x', 'x+exp(x)', '5'])('%s has no closed form', (text) =>
    expect(native(text)).toBeNull(),
  );

  it.each([
    ['sqrt(x)', -2],
    ['x^0.5', -2],
    ['a*x', 3],
    ['a/x', 3],
    ['x/a', 3],
    ['exp(x)', 0],
    ['x-x', 1],
  ])('%s is never %d with a = 0', (text, target) => {
    const solved = solution(text);
    expect(solved && valueOrNull(solved, { a: 0, T: target })).toBeNull();
  });

  it('gives up where no cell could hold the formula', () => {
    const deep = (levels: number) => 'exp('.repeat(levels) + 'x' + ')'.repeat(levels);
    expect(native(deep(40))).not.toBeNull();
    expect(native('sqrt('.repeat(25) + 'x' + ')'.repeat(25))).not.toBeNull();
    expect(native(`${'(1+'.repeat(45)}a${')'.repeat(45)}*${deep(45)}`)).toBeNull();
    const long = Array.from({ length: 480 }, () => 'a').join('*');
    expect(native(`x*${long}`)).not.toBeNull();
    expect(native(`(x+b)*${long}+x`)).toBeNull();
  });

  it('put into the expression gives the target, whatever the expression', () => {
    let solved = 0;
    const drivers = fc.record(
      Object.fromEntries(Object.keys(DRIVERS).map((name) => [name, fc.double({ min: 0.01, max: 100, noNaN: true })])),
    );
    fc.assert(
      fc.property(expressions, drivers, fc.constantFrom(0.5, 0.9, 1, 1.1, 2), (expression, values, times) => {
        const sales = valueOrNull(expression, values);
        fc.pre(sales !== null && Math.abs(sales) > 1e-3 && Math.abs(sales) < 1e9);
        const target = sales * times;
        for (const name of driverNames(expression)) {
          const value = solveFor(expression, name, TARGET);
          const found = value && valueOrNull(value, { ...values, T: target });
          if (found === null) continue;
          // What is left of rounding grows with the slope.
          const reached = valueOrNull(expression, { ...values, [name]: found });
          const near = valueOrNull(expression, { ...values, [name]: found * (1 + 1e-9) });
          if (reached === null || near === null) throw new Error(`${name} = ${found} leaves ${JSON.stringify(expression)} without a value`);
          expect(Math.abs(reached - target)).toBeLessThanOrEqual(1e-6 * Math.abs(target) + 10 * Math.abs(near - reached));
          solved += 1;
        }
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(solved).toBeGreaterThan(300);
  });
});
