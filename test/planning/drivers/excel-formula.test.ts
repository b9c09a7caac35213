import fc from 'fast-check';
import { evaluate } from '../../../src/planning/drivers/evaluate';
import { toExcelFormula } from '../../../src/planning/drivers/excel-formula';
import type { Expression } from '../../../src/planning/drivers/expression';
import { parseExpression } from '../../../src/planning/drivers/parse';
import { withAddIn } from '../../excel/add-in';
import { DRIVERS, expressions } from './random-expression';

const NAMES = Object.keys(DRIVERS);
const cellOf = (name: string) => `$B$${NAMES.indexOf(name) + 1}`;
const native = (text: string) => toExcelFormula(parseExpression(text), (name) => name.toUpperCase());

/** The value, or null where there is none. */
function valueOrNull(expression: Expression): number | null {
  try {
    return evaluate(expression, (name) => DRIVERS[name] ?? NaN);
  } catch {
    return null;
  }
}

describe('an expression as a native formula', () => {
  it.each([
    ['uv*cvr*aov*(1-returns)', 'UV*CVR*AOV*(1-RETURNS)'],
    ['-2^2', '-(2^2)'],
    ['(-2)^2', '(-2)^2'],
    ['2^3^2', '2^(3^2)'],
    ['(2^3)^2', '(2^3)^2'],
    ['2^-a', '2^(-A)'],
    ['a--b', 'A-(-B)'],
    ['-a-b', '-A-B'],
    ['a-(b-c)', 'A-(B-C)'],
    ['a-b-c', 'A-B-C'],
    ['a/(b*c)', 'A/(B*C)'],
    ['(a+b)*c', '(A+B)*C'],
    ['a*-b', 'A*(-B)'],
    ['a*5%', 'A*5%'],
    ['(5%)^2', '(5%)^2'],
    ['a*(b%)', 'A*(B/100)'],
    ['(a%)^2', '(A/100)^2'],
    ['(a+b)%', '(A+B)/100'],
    ['log(a)', 'LN(A)'],
    ['round(a)', 'ROUND(A,0)'],
    ['round(a, -2)', 'ROUND(A,-2)'],
    ['min(a,b)/max(a)', 'MIN(A,B)/MAX(A)'],
    ['abs(sqrt(exp(1e-7)))', 'ABS(SQRT(EXP(1E-7)))'],
  ])('%s is %s', (text, formula) => expect(native(text)).toBe(formula));

  it('recalculated by the local Excel gives the same number, or an error where there is none', () =>
    withAddIn(async ({ Excel }) => {
      const samples = fc
        .sample(expressions, { numRuns: 400, seed: 20_270_101 })
        .filter((sample) => toExcelFormula(sample, cellOf).length < 2000);
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange(`B1:B${NAMES.length}`).values = NAMES.map((name) => [DRIVERS[name]]);
        const formulas = sheet.getRange(`D1:D${samples.length}`);
        formulas.formulas = samples.map((sample) => [`=${toExcelFormula(sample, cellOf)}`]);
        await context.sync();
        formulas.load('values');
        await context.sync();
        return formulas.values.map(([value]) => value as unknown);
      });
      const compared = samples.map((sample, at) => ({
        formula: toExcelFormula(sample, cellOf),
        own: valueOrNull(sample),
        found: found[at],
      }));
      for (const { formula, own, found: value } of compared) {
        if (own === null) expect([formula, value]).toEqual([formula, expect.stringMatching(/^#/)]);
        else expect([formula, own, typeof value === 'number' && close(own, value)]).toEqual([formula, own, true]);
      }
      expect(compared.filter(({ own }) => own !== null).length).toBeGreaterThan(100);
    }));
});

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1e-6, Math.abs(a), Math.abs(b));
}
