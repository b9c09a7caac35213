import type { CustomFunctionsMetadata } from '../../../src/host/office/custom-functions/metadata';
import type { NodeHost } from '../../../src/host/node';
import { withExcel } from '../support';

const any = (name: string, more: object = {}) => ({ name, type: 'any', ...more });
const matrix = (name: string, more: object = {}) => ({ name, type: 'any', dimensionality: 'matrix', ...more });

const METADATA: CustomFunctionsMetadata = {
  functions: [
    {
      id: 'ADD',
      name: 'ADD',
      parameters: [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'number', optional: true },
      ],
    },
    { id: 'DOUBLE', name: 'DOUBLE', parameters: [matrix('values')], result: { dimensionality: 'matrix' } },
    { id: 'KIND', name: 'KIND', parameters: [any('value', { optional: true })] },
    { id: 'LATER', name: 'LATER', parameters: [any('value')] },
    { id: 'FAIL', name: 'FAIL', parameters: [any('how')] },
    { id: 'JOIN', name: 'JOIN', parameters: [{ name: 'texts', type: 'any', repeating: true }] },
    { id: 'NEVER', name: 'NEVER', parameters: [] },
  ],
};

function associate({ CustomFunctions, host }: NodeHost): void {
  CustomFunctions.associate('ADD', (a: number, b: number | null) => a + (b ?? 100));
  CustomFunctions.associate('DOUBLE', (values: number[][]) => values.map((row) => row.map((value) => value * 2)));
  CustomFunctions.associate('KIND', (value: unknown) => (value === null ? 'null' : typeof value));
  CustomFunctions.associate('LATER', (value: number) => new Promise((resolve) => setTimeout(() => resolve(value + 1), 5)));
  CustomFunctions.associate('FAIL', (how: string) => {
    if (how === 'throw') throw new Error('a programming error');
    if (how === 'number') throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    if (how === 'return') return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no data');
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Weights must not be negative.');
  });
  CustomFunctions.associate('JOIN', (texts: unknown[]) => texts.join('+'));
  CustomFunctions.associate('NEVER', () => new Promise(() => undefined));
  host.registerCustomFunctions(METADATA, 'PLAN');
}

/** Calculates formulas in A1 and on, and gives their values. */
const calculate = ({ Excel }: NodeHost, formulas: (string | number)[][]) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, formulas.length, formulas[0]?.length ?? 0);
    range.formulas = formulas;
    range.load('values');
    await context.sync();
    return range.values;
  });

describe("custom functions, run by the client's own runtime", () => {
  test('"Omitted optional parameters arrive as null"', () =>
    withExcel(async (excel) => {
      associate(excel);
      expect(await calculate(excel, [['=PLAN.ADD(2,3)', '=PLAN.ADD(2)', '=PLAN.KIND()']])).toEqual([[5, 102, 'null']]);
    }));

  test('matrices go in and spill out', () =>
    withExcel(async (excel) => {
      associate(excel);
      await calculate(excel, [
        [1, 2],
        [3, 4],
      ]);
      const spilled = await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('D1').formulas = [['=PLAN.DOUBLE(A1:B2)']];
        const range = sheet.getRange('D1').getSpillingToRange();
        range.load('address,values');
        await context.sync();
        return [range.address, range.values];
      });
      expect(spilled).toEqual([
        'Sheet1!D1:E2',
        [
          [2, 4],
          [6, 8],
        ],
      ]);
    }));

  test('promises are awaited, also one inside another and in a chain of cells', () =>
    withExcel(async (excel) => {
      associate(excel);
      expect(await calculate(excel, [['=PLAN.LATER(1)', '=PLAN.LATER(A1)', '=PLAN.LATER(PLAN.LATER(B1))', '=C1*10']])).toEqual([
        [2, 3, 5, 50],
      ]);
    }));

  test('CustomFunctions.Error puts its error into the cell and says why', () =>
    withExcel(async (excel) => {
      associate(excel);
      const values = await calculate(excel, [
        ['=PLAN.FAIL("value")', '=PLAN.FAIL("number")', '=PLAN.FAIL("return")', '=PLAN.FAIL("throw")'],
      ]);
      expect(values).toEqual([['#VALUE!', '#NUM!', '#N/A', '#VALUE!']]);
      expect(excel.host.cellErrorMessage('Sheet1', 'A1')).toBe('Weights must not be negative.');
      expect(excel.host.cellErrorMessage('Sheet1', 'B1')).toBeUndefined();
      expect(excel.host.cellErrorMessage('Sheet1', 'C1')).toBe('no data');
    }));

  test('cells with the same failing call say the same', () =>
    withExcel(async (excel) => {
      associate(excel);
      await calculate(excel, [['=PLAN.FAIL("value")', '=PLAN.FAIL("value")']]);
      expect(excel.host.cellErrorMessage('Sheet1', 'B1')).toBe('Weights must not be negative.');
    }));

  test('an error among the arguments is passed on without calling the function', () =>
    withExcel(async (excel) => {
      associate(excel);
      expect(await calculate(excel, [['=PLAN.KIND(1/0)']])).toEqual([['#DIV/0!']]);
    }));

  test('arguments take the declared type; text where a number is declared is #VALUE!', () =>
    withExcel(async (excel) => {
      associate(excel);
      expect(await calculate(excel, [['=PLAN.ADD("7",TRUE)', '=PLAN.ADD("seven",1)', '=PLAN.ADD()']])).toEqual([[8, '#VALUE!', '#VALUE!']]);
    }));

  test('repeated arguments arrive as one list', () =>
    withExcel(async (excel) => {
      associate(excel);
      expect(await calculate(excel, [['=PLAN.JOIN("a",1,TRUE)']])).toEqual([['a+1+true']]);
    }));

  test('a function in the metadata that nobody associated is #VALUE!, one without metadata #NAME?', () =>
    withExcel(async (excel) => {
      excel.host.registerCustomFunctions(METADATA, 'PLAN');
      expect(await calculate(excel, [['=PLAN.ADD(1,2)', '=PLAN.OTHER()']])).toEqual([['#VALUE!', '#NAME?']]);
    }));

  test('a function that never answers leaves #BUSY! and does not hold up the add-in', () =>
    withExcel(
      async (excel) => {
        associate(excel);
        expect(await calculate(excel, [['=PLAN.NEVER()']])).toEqual([['#BUSY!']]);
      },
      { customFunctionPatience: 100 },
    ));

  test('a function may read the workbook while a batch waits for it', () =>
    withExcel(async (excel) => {
      const { Excel, CustomFunctions, host } = excel;
      CustomFunctions.associate('READ', () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          range.load('values');
          await context.sync();
          return range.values[0]?.[0];
        }),
      );
      host.registerCustomFunctions({ functions: [{ id: 'READ', name: 'READ' }] }, 'PLAN');
      expect(await calculate(excel, [[42, '=PLAN.READ()']])).toEqual([[42, 42]]);
    }));
});
