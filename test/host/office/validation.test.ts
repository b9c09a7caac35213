import { errorCode, withExcel } from '../support';

const cell = (context: Excel.RequestContext, address = 'A1:A3') => context.workbook.worksheets.getActiveWorksheet().getRange(address);

describe('data validation', () => {
  test('a list with alert and prompt is kept and read back', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const { dataValidation } = cell(context);
        dataValidation.rule = { list: { inCellDropDown: true, source: 'equal,profile,4-4-5' } };
        dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Method', message: 'Choose one of the methods.' };
        dataValidation.prompt = { showPrompt: true, title: 'Method', message: 'How the year is spread.' };
        dataValidation.ignoreBlanks = false;
        dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks');
        await context.sync();
        return dataValidation.toJSON();
      });
      expect(seen).toMatchObject({
        type: 'List',
        rule: { list: { source: 'equal,profile,4-4-5' } },
        errorAlert: { style: 'Warning', message: 'Choose one of the methods.' },
        prompt: { message: 'How the year is spread.' },
        ignoreBlanks: false,
      });
    }));

  test('a rule on part of a range makes the whole inconsistent, and cuts the old rule', () =>
    withExcel(async ({ Excel, engine }) => {
      const type = await Excel.run(async (context) => {
        cell(context).dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
        cell(context, 'A2').dataValidation.rule = { custom: { formula: '=ISNUMBER(A2)' } };
        const { dataValidation } = cell(context);
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      });
      expect(type).toBe('Inconsistent');
      expect(engine.sheets()[0]?.props.validations?.map(({ range }) => range)).toEqual(['A1,A3', 'A2']);
    }));

  test('valid tells whether the cells keep to the rule', () =>
    withExcel(async ({ Excel }) => {
      const seen = await Excel.run(async (context) => {
        const range = cell(context);
        range.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
        range.values = [[0.5], [''], [1]];
        range.dataValidation.load('valid');
        await context.sync();
        const before = range.dataValidation.valid;
        range.values = [[0.5], [2], [1]];
        range.dataValidation.load('valid');
        await context.sync();
        return [before, range.dataValidation.valid];
      });
      expect(seen).toEqual([true, false]);
    }));

  test('clear takes the rule away', () =>
    withExcel(async ({ Excel }) => {
      const type = await Excel.run(async (context) => {
        const { dataValidation } = cell(context);
        dataValidation.rule = { textLength: { formula1: 10, operator: 'LessThan' } };
        dataValidation.clear();
        dataValidation.load('type');
        await context.sync();
        return dataValidation.type;
      });
      expect(type).toBe('None');
    }));

  test.each([
    ['no rule at all', {}],
    ['two kinds', { custom: { formula: '=TRUE' }, list: { source: 'a', inCellDropDown: true } }],
    ['a custom rule without a formula', { custom: { formula: 'TRUE' } }],
    ['between with one bound', { decimal: { formula1: 1, operator: 'Between' } }],
    ['a list of more than 255 characters', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ])('%s is InvalidArgument', (_name, rule) =>
    withExcel(async ({ Excel }) => {
      const set = Excel.run(async (context) => {
        cell(context).dataValidation.rule = rule as Excel.DataValidationRule;
        await context.sync();
      });
      expect(await errorCode(set)).toBe('InvalidArgument');
    }),
  );
});
